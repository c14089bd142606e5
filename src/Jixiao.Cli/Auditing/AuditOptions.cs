using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Jixiao.Audit.Judging;
using Jixiao.Audit.Profiles;

namespace Jixiao.Cli.Auditing;

/// <summary>Everything <c>jixiao audit</c> can be told beside its files.</summary>
internal sealed class AuditOptions
{
    public Option<Profile?> Profile { get; } =
        Loaded(
            "--profile",
            $"按哪套规定审核：{string.Join('、', ProfileCatalog.All.Select(p => p.Name))}，或一个 YAML 文件（默认按年度和地区选）",
            "名称|文件",
            ProfileFile.Load
        );

    public Option<bool> Json { get; } = new("--json") { Description = "输出约定的 JSON" };

    public Option<bool> Sarif { get; } = new("--sarif") { Description = "输出 SARIF 2.1.0" };

    public Option<string?> Xlsx { get; } =
        new("--xlsx") { Description = "另写一个 Excel 工作簿：问题清单，各表及其批注", HelpName = "文件" };

    public Option<string?> Html { get; } =
        new("--html") { Description = "另写一个可打印的网页：问题清单，各表及其标记", HelpName = "文件" };

    public Option<IReadOnlySet<string>?> Baseline { get; } =
        Loaded<IReadOnlySet<string>>(
            "--baseline",
            "基线：以前用 --json 得到的结果，其中已有的问题不再报告",
            "文件",
            ReadBaseline
        );

    public Option<Suppressions?> Suppress { get; } =
        Loaded<Suppressions?>(
            "--suppress",
            "豁免：YAML 文件，每条有指纹、理由和截止日期",
            "文件",
            file => Suppressions.Read(file, File.ReadAllText(file))
        );

    public Option<string[]> Against { get; } =
        new("--against")
        {
            Description = "与以前的版本（文件或文件夹）对照：调整前的目标表，自评所依据的批复表；可以写多次",
            HelpName = "文件",
            DefaultValueFactory = _ => [],
        };

    public Option<bool> Fix { get; } =
        new("--fix") { Description = "改正可以放心改的（符号、单位写法、全角数字、空格），写到 --to" };

    public Option<string?> To { get; } =
        new("--to") { Description = "改正后的各表写到哪里（约定的 JSON）", HelpName = "文件" };

    public IEnumerable<Option> All => [Profile, Json, Sarif, Xlsx, Html, Against, Baseline, Suppress, Fix, To];

    public void Check(CommandResult result)
    {
        if (Given(result, Json) && Given(result, Sarif))
        {
            result.AddError("--json 和 --sarif 只能用一个。");
        }
        if (Given(result, Fix) != Given(result, To))
        {
            result.AddError("--fix 和 --to 要一起用。");
        }
    }

    private static bool Given(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static Option<T?> Loaded<T>(string name, string description, string helpName, Func<string, T> load) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = parsed =>
            {
                var file = parsed.Tokens[0].Value;
                try
                {
                    return load(file);
                }
                catch (ProfileException fault)
                {
                    parsed.AddError(fault.Message);
                }
                catch (JsonException)
                {
                    parsed.AddError($"{file} 不是 jixiao audit --json 的结果。");
                }
                catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
                {
                    parsed.AddError($"{name} 的文件 {file} 打不开：{refusal.Message}");
                }
                return default;
            },
        };

    private static HashSet<string> ReadBaseline(string file)
    {
        using var result = JsonDocument.Parse(File.ReadAllText(file));
        return
            result.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("findings", out var findings)
            && findings.ValueKind == JsonValueKind.Array
            ? findings
                .EnumerateArray()
                .Select(f => f.GetProperty("fingerprint").GetString() ?? "")
                .ToHashSet(StringComparer.Ordinal)
            : throw new JsonException();
    }
}
