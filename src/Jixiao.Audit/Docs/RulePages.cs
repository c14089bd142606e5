using System.Globalization;
using System.Text;
using Jixiao.Audit.Rules;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Docs;

/// <summary>docs/rules as the code has it: one page a rule and the catalogue. A test fails when the files drift from it.</summary>
public static class RulePages
{
    public const string CatalogueFile = "README.md";

    /// <summary>File name and text of every page.</summary>
    public static IEnumerable<(string File, string Text)> All() =>
        RuleCatalog.All.Select(r => ($"{r.Id}.md", Page(r))).Prepend((CatalogueFile, Catalogue()));

    public static string Page(Rule rule)
    {
        var about = rule.About;
        return $"""
            # {about.Id} {about.Title}

            {Word(about.Severity)} · {Name(about.Category)} · 看{rule.Scope} · 始于 {about.Since} · 依据：{Basis(about)}

            ## 什么情况下报告

            {about.What}

            ## 为什么是问题

            {about.Why}

            ## 怎样改

            {about.HowToMend}

            ## 存疑时

            {Doubt(about.RestsOn)}{(about.NeedsAllRows ? "指标行在读取时拆断、错位的表不作判断，记为“未检查”。" : "")}

            """;
    }

    public static string Catalogue()
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            # 审核规则

            共 {RuleCatalog.All.Count} 条，目录版本 {RuleCatalog.Version}。本目录由 `jixiao rules docs --to docs/rules` 从代码生成，请勿手改。

            级别是承诺：错误，误报不超过五十分之一；警告，不超过十分之一；提示，仅供参考。各地可在 profiles/ 中调整级别、阈值，或关闭一条规则。

            """
        );
        foreach (var category in RuleCatalog.All.GroupBy(r => r.About.Category))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## {Name(category.Key)}\n\n| 编号 | 级别 | 问题 | 看什么 | 依据 |\n|---|---|---|---|---|\n"
            );
            foreach (var rule in category)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| [{rule.Id}]({rule.Id}.md) | {Word(rule.About.Severity)} | {rule.About.Title} | {rule.Scope} | {Basis(rule.About)} |\n"
                );
            }
        }
        return text.ToString();
    }

    public static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "错误",
            Severity.Warning => "警告",
            _ => "提示",
        };

    public static string Basis(RuleAbout about) => about.Basis == RuleAbout.Practice ? "审核惯例" : about.Basis;

    public static string Name(RuleCategory category) =>
        category switch
        {
            RuleCategory.Completeness => "JX1xx 完整性",
            RuleCategory.Weights => "JX2xx 权重",
            RuleCategory.Values => "JX3xx 指标值与单位",
            RuleCategory.Classification => "JX4xx 指标归类",
            RuleCategory.Goals => "JX5xx 目标、相关与雷同",
            RuleCategory.Money => "JX6xx 资金",
            RuleCategory.Time => "JX7xx 时间",
            RuleCategory.SelfEvaluation => "JX8xx 监控与自评",
            _ => "JX9xx 公开与文件本身",
        };

    private static string Doubt(RestsOn restsOn)
    {
        if (restsOn == RestsOn.None)
        {
            return "本规则不依赖单条指标的识别。";
        }
        (RestsOn Part, string Word)[] parts =
        [
            (RestsOn.Value, "指标值"),
            (RestsOn.Level, "指标层级"),
            (RestsOn.Weight, "权重"),
            (RestsOn.Name, "指标名称"),
            (RestsOn.Funds, "金额"),
            (RestsOn.Actual, "完成值和得分"),
        ];
        var words = string.Join('、', parts.Where(p => restsOn.HasFlag(p.Part)).Select(p => p.Word));
        return $"本规则依据{words}。读取时对该处没有把握的，最多报为警告，并在消息中注明“存疑”。";
    }
}
