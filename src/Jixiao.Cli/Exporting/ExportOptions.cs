using System.CommandLine;
using System.CommandLine.Parsing;
using Jixiao.Audit.Profiles;
using Jixiao.Cli.Auditing;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Exchange;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Cli.Exporting;

/// <summary>Everything <c>jixiao export</c> can be told beside its files.</summary>
internal sealed class ExportOptions
{
    public Option<ExportTarget?> To { get; } =
        new("--to")
        {
            Description =
                "写到哪里：.docx、.xlsx、.pdf、.html 合成一份；.zip 或文件夹每张表一个文件（文件夹名以 / 结尾）",
            HelpName = "文件|文件夹",
            CustomParser = parsed => ExportTarget.Of(parsed.Tokens[0].Value),
        };

    public Option<string?> Form { get; } =
        new("--form") { Description = "用哪种表样（见 --list）；默认按每张表的内容选", HelpName = "代码" };

    public Option<string> Format { get; } =
        new("--format")
        {
            Description = "写到 .zip 或文件夹时每个文件的格式：docx（默认）、xlsx、pdf、html",
            HelpName = "格式",
            DefaultValueFactory = _ => "docx",
            CustomParser = parsed =>
            {
                var name = parsed.Tokens[0].Value;
                if (!ExportFormats.Names.Contains(name, StringComparer.Ordinal))
                {
                    parsed.AddError($"没有 {name} 这种格式，可用的是 {string.Join('、', ExportFormats.Names)}。");
                }
                return name;
            },
        };

    public Option<IReadOnlyList<(string, string)>?> Templates { get; } =
        new("--templates")
        {
            Description = "本地区的表样：文件夹，其中的 YAML 文件与自带的表样一起用，代码相同的取代自带的",
            HelpName = "文件夹",
            CustomParser = ReadTemplates,
        };

    public Option<string?> Title { get; } =
        new("--title") { Description = "多张表合成一份时的总标题（默认“绩效表格汇编”）", HelpName = "文字" };

    public Option<bool> List { get; } = new("--list") { Description = "列出可用的表样" };

    public Option<bool> Fill { get; } =
        new("--fill") { Description = "写一份单位离线填报的 Excel 模板（--to 给出 .xlsx），填好后可直接读取" };

    public Option<Profile?> Profile { get; } =
        new("--profile")
        {
            Description =
                $"填报模板按哪套规定：{string.Join('、', ProfileCatalog.All.Select(p => p.Name))}，或一个 YAML 文件",
            HelpName = "名称|文件",
            CustomParser = parsed =>
            {
                try
                {
                    return ProfileFile.Load(parsed.Tokens[0].Value);
                }
                catch (Exception fault) when (fault is ProfileException or IOException or UnauthorizedAccessException)
                {
                    parsed.AddError(fault.Message);
                    return null;
                }
            },
        };

    public Option<bool> Exchange { get; } =
        new("--exchange")
        {
            Description = "按一体化系统的字段名输出数据（--to 以 .csv、.json 或 .xlsx 结尾），供交换用，不声明符合标准",
        };

    public IEnumerable<Option> All => [To, Form, Format, Templates, Title, Fill, Profile, Exchange, List];

    public void Check(CommandResult result, bool hasFiles)
    {
        if (Given(result, List))
        {
            return;
        }
        CheckTarget(result);
        if (hasFiles && Given(result, Fill))
        {
            result.AddError("--fill 写的是空白模板，不能同时给出文件。");
        }
        if (!hasFiles && !Given(result, Fill))
        {
            result.AddError("没有给出要输出的文件。请给出文件、文件夹，或 -（标准输入）；--list 列出表样。");
        }
        if (!Given(result, To))
        {
            result.AddError("没有说写到哪里，请用 --to 给出文件或文件夹。");
        }
    }

    private void CheckTarget(CommandResult result)
    {
        if (result.GetResult(To) is not { Tokens: [var token, ..] })
        {
            return;
        }
        string[] fitting =
            Given(result, Fill) ? ["xlsx"]
            : Given(result, Exchange) ? [.. ExchangeExport.Formats]
            : ["docx", "xlsx", "pdf", "html", ""];
        if (ExportTarget.Of(token.Value) is not { } target || !fitting.Contains(target.Format, StringComparer.Ordinal))
        {
            var wanted = string.Join('、', fitting.Where(f => f.Length > 0).Select(f => "." + f));
            var other = fitting.Contains("", StringComparer.Ordinal) ? "、.zip 结尾，或是文件夹（以 / 结尾）" : " 结尾";
            result.AddError($"--to 的 {token.Value} 不合适：这里应以 {wanted}{other}。");
        }
    }

    private static bool Given(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static IReadOnlyList<(string, string)>? ReadTemplates(ArgumentResult parsed)
    {
        var folder = parsed.Tokens[0].Value;
        try
        {
            var files = Directory
                .EnumerateFiles(folder)
                .Where(f => Path.GetExtension(f) is ".yaml" or ".yml")
                .Order(StringComparer.Ordinal)
                .Select(f => (f, File.ReadAllText(f)))
                .ToList();
            if (files.Count == 0)
            {
                parsed.AddError($"--templates 的文件夹 {folder} 里没有 .yaml 文件。");
            }
            Documents.Exports.ExportCatalog.Default.With(files);
            return files;
        }
        catch (TemplateException fault)
        {
            parsed.AddError(fault.Message);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            parsed.AddError($"--templates 的文件夹 {folder} 打不开：{refusal.Message}");
        }
        return null;
    }
}
