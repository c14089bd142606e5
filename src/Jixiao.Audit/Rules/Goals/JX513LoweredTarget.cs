using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX513LoweredTarget : VersionRule
{
    public override RuleAbout About { get; } =
        new("JX513", Severity.Warning)
        {
            Title = "调整后目标值降低，预算却没有减少",
            What =
                "两个版本的目标表对照（--against，或申报与批复一起送审），同名指标的目标值比原来低（反向指标比原来高），而预算没有减少。成本指标和不同单位的值不比较；名称在一张表里出现两次的不比较。",
            Why = "钱不少而事少办，等于单位成本提高；没有理由的，审核时应退回。",
            HowToMend = "恢复原来的目标值；确需降低的，说明理由，并相应核减预算。",
            RestsOn = RestsOn.Value | RestsOn.Name | RestsOn.Funds,
        };

    internal override void Check(FormFacts before, FormFacts after, RuleReport report)
    {
        if (!Adjustment.IsOne(before, after))
        {
            return;
        }
        if (before.Budget is not { } old || after.Budget is not { } now)
        {
            report.NotChecked(after, "两个版本中有一个没有印预算，无法判断目标降低时预算是否减少");
            return;
        }
        if (now < old)
        {
            return;
        }
        var earlier = SameRows.ByName(before);
        foreach (var (name, row) in SameRows.ByName(after))
        {
            if (row is null || !earlier.TryGetValue(name, out var was) || was is null || !IsLowered(was, row))
            {
                continue;
            }
            report.Find(
                row,
                $"目标值由{Say.Quote(was.Printed)}降为{Say.Quote(row.Printed)}，而预算{Adjustment.Budgets(old, now, after)}，应恢复原目标，或说明理由并核减预算",
                row.Printed,
                was.Printed,
                new() { Related = [new RelatedPlace(before.File, before.Position, was.Index)] }
            );
        }
    }

    private static bool IsLowered(IndicatorFacts was, IndicatorFacts row) =>
        !row.IsMoneyCost
        && was.Number is { } old
        && row.Number is { } now
        && string.Equals(was.Row.Unit, row.Row.Unit, StringComparison.Ordinal)
        && (History.LessIsBetter(row) ? now > old : now < old);
}
