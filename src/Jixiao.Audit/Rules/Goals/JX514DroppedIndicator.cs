using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX514DroppedIndicator : VersionRule
{
    public override RuleAbout About { get; } =
        new("JX514", Severity.Warning)
        {
            Title = "调整后少了指标，预算却没有减少",
            What =
                "两个版本的目标表对照，原有的产出、效益或满意度指标在新表中没有同名的，而预算没有减少；新表另有目标值相同的新指标的，视为改了名称，不报。",
            Why = "悄悄去掉难完成的指标，是目标调低的一种；改了名称的也应说明，否则前后无法对照。",
            HowToMend = "补回这条指标；确不再做的，说明理由并相应核减预算；只是改名的，在调整说明中写明。",
            RestsOn = RestsOn.Name | RestsOn.Funds,
        };

    internal override void Check(FormFacts before, FormFacts after, RuleReport report)
    {
        if (!Adjustment.IsOne(before, after))
        {
            return;
        }
        if (before.Budget is not { } old || after.Budget is not { } now)
        {
            report.NotChecked(after, "两个版本中有一个没有印预算，无法判断去掉指标时预算是否减少");
            return;
        }
        if (now < old)
        {
            return;
        }
        var (earlier, current) = (SameRows.ByName(before), SameRows.ByName(after));
        foreach (var (name, row) in earlier)
        {
            if (row is null || row.IsCost || current.ContainsKey(name) || IsRenamed(row, earlier, current))
            {
                continue;
            }
            report.Find(
                after,
                $"原有的指标{Say.Quote(row.Name)}（{(row.Printed.Length > 0 ? row.Printed : "无目标值")}）没有了，而预算{Adjustment.Budgets(old, now, after)}，应补回，或说明理由并核减预算",
                "没有这条指标",
                row.Name,
                [row],
                new() { Key = row.Name, Related = [new RelatedPlace(before.File, before.Position, row.Index)] }
            );
        }
    }

    /// <summary>A new name under the same level 2 with the same value.</summary>
    private static bool IsRenamed(
        IndicatorFacts row,
        Dictionary<string, IndicatorFacts?> earlier,
        Dictionary<string, IndicatorFacts?> current
    )
    {
        foreach (var (name, other) in current)
        {
            if (
                other is not null
                && !earlier.ContainsKey(name)
                && other.Level2 == row.Level2
                && other.Printed == row.Printed
                && row.Printed.Length > 0
            )
            {
                return true;
            }
        }
        return false;
    }
}
