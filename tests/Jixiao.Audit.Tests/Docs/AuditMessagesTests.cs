using System.Globalization;
using System.Reflection;
using System.Text;
using Jixiao.Audit.Docs;
using Jixiao.Audit.Rules;
using Jixiao.Core.Findings;

namespace Jixiao.Audit.Tests.Docs;

/// <summary>docs/audit-messages.md: of each rule a finding exactly as it prints, taken from the rule's own cases.</summary>
public sealed class AuditMessagesTests
{
    private const string Start = """
        # 审核消息：每条规则一例

        本页由 Jixiao.Audit.Tests 从各规则的测试用例生成，与程序实际输出逐字相同，请勿手改（JIXIAO_ACCEPT=1 时重写）。例中单位、项目均为虚构。
        “怎样改”是规则自己的说明，“修正”是程序算出的改法：可以放心改的由 `jixiao audit --fix` 代改，其余只作建议。

        """;

    [Fact]
    public void Page_shows_what_the_rules_print()
    {
        var text = new StringBuilder(Start);
        foreach (var rule in RuleCatalog.All)
        {
            var finding = ExampleOf(rule.Id);
            finding.Found.ShouldNotBeNullOrWhiteSpace($"{rule.Id} does not say what it found");
            finding.Expected.ShouldNotBeNullOrWhiteSpace($"{rule.Id} does not say what it expected");
            text.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id} {rule.About.Title}\n\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"> {RulePages.Word(finding.Severity)} {finding.Rule} {finding.Message}\n\n"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"查到：{finding.Found}　应为：{finding.Expected}　依据：{Basis(finding)}{Mending(finding)}  \n"
            );
            text.Append(CultureInfo.InvariantCulture, $"怎样改：{rule.About.HowToMend}\n");
        }
        var file = Path.Join(Repository.Root, "docs", "audit-messages.md");
        if (Environment.GetEnvironmentVariable("JIXIAO_ACCEPT") == "1")
        {
            File.WriteAllText(file, text.ToString());
        }
        File.ReadAllText(file)
            .ShouldBe(text.ToString(), "run these tests with JIXIAO_ACCEPT=1 and read the difference");
    }

    private static string Basis(Finding finding) => finding.Basis == RuleAbout.Practice ? "审核惯例" : finding.Basis;

    private static string Mending(Finding finding) =>
        finding.Fix is { } fix
            ? $"　修正（{(fix.Safe ? "可放心改" : "建议")}）：{Field(fix.Field)}由“{fix.From}”{(fix.To is null ? "改为空白" : $"改为“{fix.To}”")}"
            : "";

    private static string Field(string field) =>
        field switch
        {
            "comparison" => "性质",
            "value" or "valueText" => "指标值",
            "unit" => "计量单位",
            "weight" => "权重",
            "name" => "指标名称",
            "goals" => "绩效目标",
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "has no Chinese name here"),
        };

    /// <summary>The first finding of the first firing case that has one.</summary>
    private static Finding ExampleOf(string rule)
    {
        var cases = typeof(RuleTests).Assembly.GetTypes().Single(t => t.Name == rule + "Tests");
        foreach (
            var method in cases
                .GetMethods(BindingFlags.Public | BindingFlags.Instance)
                .Where(m => m.Name.StartsWith(rule + "_fires_", StringComparison.Ordinal))
        )
        {
            if (Arguments(method) is not { } arguments)
            {
                continue;
            }
            var instance = Activator.CreateInstance(cases);
            if (RuleTests.Collect(() => method.Invoke(instance, arguments)) is [var first, ..])
            {
                return first;
            }
        }
        throw new InvalidOperationException($"No firing case of {rule} finds anything by RuleTests.");
    }

    /// <summary>Those of the first line of data; null where it is not written there.</summary>
    private static object?[]? Arguments(MethodInfo method)
    {
        var given = method.GetCustomAttributes<InlineDataAttribute>().FirstOrDefault()?.Data ?? [];
        var parameters = method.GetParameters();
        if (parameters is [.., { ParameterType.IsArray: true }] && given is not [.., Array])
        {
            string[] rest = [.. given.Skip(parameters.Length - 1).Cast<string>()];
            given = [.. given.Take(parameters.Length - 1), rest];
        }
        return given.Length < parameters.Length ? null : [.. parameters.Zip(given).Select(Converted)];
    }

    private static object? Converted((ParameterInfo Parameter, object? Given) argument) =>
        argument.Given is not null
        && (Nullable.GetUnderlyingType(argument.Parameter.ParameterType) ?? argument.Parameter.ParameterType)
            == typeof(decimal)
            ? Convert.ToDecimal(argument.Given, CultureInfo.InvariantCulture)
            : argument.Given;
}
