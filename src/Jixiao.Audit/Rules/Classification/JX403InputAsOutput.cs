using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX403InputAsOutput : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX403", Severity.Warning)
        {
            Title = "把投入当作产出",
            What =
                "产出指标下列的是投入：投入资金、资金总额、设备价值，或工作人员数、在职人数、编制数。培训、补助、慰问、招商引进等以人或资金为对象的，不算。",
            Why = "投入了多少钱、用了多少人，不等于办成了什么事；钱花出去就算完成，绩效就无从谈起。",
            HowToMend = "金额移到成本指标；产出改写为用这些钱和人做成的事，如“维修校舍 12 所”。",
            RestsOn = RestsOn.Level | RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (!InputAsOutput.Is(indicator))
        {
            return;
        }
        var isMoney = indicator.UnitKind == UnitKind.Money;
        report.Find(
            indicator,
            isMoney
                ? $"{indicator.Printed}是投入的资金，不是产出，应列为成本指标，产出写用这笔钱做成的事"
                : $"{indicator.Printed}是投入的人员，不是产出，产出应写这些人做成的事",
            indicator.Printed,
            isMoney ? "成本指标" : "做成的事"
        );
    }
}
