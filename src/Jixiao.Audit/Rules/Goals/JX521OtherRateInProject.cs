using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX521OtherRateInProject : SetRule
{
    /// <summary>Shorter names (满意度, 合格率) may speak of other people and things.</summary>
    private const int ShortestName = 5;

    public override RuleAbout About { get; } =
        new("JX521", Severity.Info)
        {
            Title = "部门表与项目表的同名比率不一致",
            What =
                "一起送审的部门整体表和本单位的项目表有名称相同的比率、满意度指标，而目标值不同，并且只有一个项目有这条指标。数量不比（部门的数可能是几个项目之和）。",
            Why = "同一件事在部门表里要求低、在项目表里要求高，自评时不知道按哪个考核。",
            HowToMend = "两张表改成一致；口径不同的，在名称中写明。",
            RestsOn = RestsOn.Name | RestsOn.Value,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        foreach (var group in forms.ByUnitAndYear)
        {
            foreach (var department in group)
            {
                if (!department.IsProject && group.Count > 1)
                {
                    Compare(department, group, report);
                }
            }
        }
    }

    private static void Compare(FormFacts department, IReadOnlyList<FormFacts> group, RuleReport report)
    {
        foreach (var row in department.Indicators)
        {
            if (!IsRate(row))
            {
                continue;
            }
            var (same, count) = (default(IndicatorFacts?), 0);
            foreach (var form in group)
            {
                if (!form.IsProject || form.Form.Stage != department.Form.Stage)
                {
                    continue;
                }
                foreach (var other in form.Indicators)
                {
                    if (IsRate(other) && string.Equals(other.Name, row.Name, StringComparison.Ordinal))
                    {
                        (same, count) = (other, count + 1);
                    }
                }
            }
            if (
                count == 1
                && same is not null
                && same.Number != row.Number
                && string.Equals(same.Row.Unit, row.Row.Unit, StringComparison.Ordinal)
            )
            {
                report.Find(
                    row,
                    $"目标值“{row.Printed}”与项目{Say.Quote(same.Form.Name)}同名指标的“{same.Printed}”不一致，应改成一致或写明口径",
                    row.Printed,
                    same.Printed,
                    new() { Related = [new RelatedPlace(same.Form.File, same.Form.Position, same.Index)] }
                );
            }
        }
    }

    private static bool IsRate(IndicatorFacts row) =>
        row is { IsRate: true, UnitKind: UnitKind.Share, Number: { }, Name.Length: >= ShortestName };
}
