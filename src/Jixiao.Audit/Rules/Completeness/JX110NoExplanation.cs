using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX110NoExplanation : FormRule
{
    private static readonly string[] Columns = ["解释", "说明", "评分标准", "评分规则", "计分", "计算方法", "计算公式"];

    public override RuleAbout About { get; } =
        new("JX110", Severity.Warning)
        {
            Title = "指标没有解释或评分标准",
            What = "表中有指标解释（说明、评分标准）一栏，多数指标已填，个别指标空白。没有这一栏、或全部空白的表不查。",
            Why = "不写清口径，同一个指标各人有各人的算法，自评时就会争议。",
            HowToMend = "补上这一条的指标解释：统计范围、计算公式或评分办法。",
            RestsOn = RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var explained = 0;
        foreach (var indicator in form.Indicators)
        {
            explained += IsExplained(indicator.Row) ? 1 : 0;
        }
        // A column of remarks holds a word here and there; a column of explanations is filled.
        if (explained < 2 || explained == form.Indicators.Count || explained * 5 < form.Indicators.Count * 3)
        {
            return;
        }
        foreach (var indicator in form.Indicators)
        {
            if (!IsExplained(indicator.Row))
            {
                report.Find(
                    indicator,
                    $"没有指标解释或评分标准，而表中 {form.Indicators.Count} 条指标有 {explained} 条已填，应补上口径",
                    "指标解释空白",
                    "指标解释或评分标准"
                );
            }
        }
    }

    private static bool IsExplained(Indicator row)
    {
        if (!Wording.IsBlank(row.Explanation))
        {
            return true;
        }
        for (var i = 0; i < row.Attributes.Count; i++)
        {
            if (
                row.Attributes[i] is var cell
                && cell.Label.AsSpan().ContainsAny(Columns)
                && !Wording.IsBlank(cell.Value)
            )
            {
                return true;
            }
        }
        return false;
    }
}
