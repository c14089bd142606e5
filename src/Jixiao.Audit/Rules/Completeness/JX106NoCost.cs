using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX106NoCost : FormRule
{
    private static readonly string[] UnitPrices = ["元/", "元／", "每人", "每生", "人均", "户均", "生均", "每平方米"];

    public override RuleAbout About { get; } =
        new("JX106", Severity.Warning)
        {
            Title = "没有成本指标",
            What = "项目表没有成本指标；目标中写有单价或补助标准的，消息中指出。部门整体表不查。",
            Why = "成本指标说明花多少钱办这些事，没有它就无法看出预算是否合理，也无法约束超支。",
            HowToMend = "设成本指标，写明总成本、分项成本或单位成本的控制数（如“≤2000 元/人”）。",
            RestsOn = RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsProject || !form.ShowsLevel2() || form.HasUnder(Level1.Cost))
        {
            return;
        }
        foreach (var indicator in form.Indicators)
        {
            if (indicator.IsCost || Placing.Parent(indicator.Level2) == Level1.Cost)
            {
                return;
            }
        }
        report.Find(
            form,
            PricedGoal(form) is { } goal
                ? $"没有成本指标，而绩效目标{Say.Quote(goal)}写有标准或单价，应列为成本指标"
                : "没有成本指标，应写明总成本、分项成本或单位成本的控制数",
            "没有成本指标",
            "至少 1 条成本指标",
            form.Indicators
        );
    }

    private static string? PricedGoal(FormFacts form)
    {
        foreach (var goal in form.Form.Goals)
        {
            if (goal.Contains('元', StringComparison.Ordinal) && goal.AsSpan().ContainsAny(UnitPrices))
            {
                return goal;
            }
        }
        return null;
    }
}
