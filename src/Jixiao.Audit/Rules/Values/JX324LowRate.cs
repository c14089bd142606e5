using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX324LowRate : IndicatorRule
{
    private static readonly string[] Rates =
    [
        "合格率",
        "及时率",
        "完成率",
        "到位率",
        "发放率",
        "准确率",
        "办结率",
        "验收率",
        "达标率",
        "合规率",
        "兑现率",
        "落实率",
        "公开率",
        "完好率",
        "完整率",
        "整改率",
        "通过率",
        "优良率",
    ];

    public override RuleAbout About { get; } =
        new("JX324", Severity.Info)
        {
            Title = "比率目标偏低",
            What = "合格率、及时率、完成率等的目标不超过 50%。",
            Why = "一半做不到也算完成，起不到约束作用；也可能漏写了一位数字。",
            HowToMend = "参照上年完成情况和同类项目适当提高，或说明原因。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is { UnitKind: UnitKind.Share, High: >= 1 and <= 50 }
            && indicator.Comparison is not (Comparison.AtMost or Comparison.Below or Comparison.Qualitative)
            && NameWords.Core(indicator.Name) is var core
            && NameSense.EndsWithAny(core, Rates)
            && NameSense.IsPositiveRate(core)
        )
        {
            report.Find(indicator, $"目标值“{indicator.Printed}”不超过一半，请核对是否偏低", indicator.Printed, ">50%");
        }
    }
}
