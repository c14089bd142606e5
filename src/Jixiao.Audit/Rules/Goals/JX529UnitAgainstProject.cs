using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX529UnitAgainstProject : SetRule
{
    /// <summary>Every project has its own of these.</summary>
    private static readonly string[] OfEach =
    [
        "服务对象满意度",
        "群众满意度",
        "受益群众满意度",
        "社会公众满意度",
        "公众满意度",
        "满意度",
        "验收合格率",
        "工程验收合格率",
        "项目验收合格率",
        "完成时间",
        "完成时限",
        "完成及时率",
        "资金到位率",
        "资金使用合规率",
    ];

    public override RuleAbout About { get; } =
        new("JX529", Severity.Info)
        {
            Title = "整体支出表与项目表的同名指标目标值不同",
            What =
                "一起送审的部门整体支出表和该部门的项目表，同年度同阶段，有名称和单位都相同的定量指标，而目标值不同。",
            Why = "部门的目标由项目来完成，同一个指标两张表两个数，考核时不知道按哪个算；口径不同的应在名称中说清楚。",
            HowToMend = "核对两张表，是同一件事的改成一致；口径不同的，在名称或解释中注明范围。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        Dictionary<string, List<FormFacts>>? projects = null;
        foreach (var form in forms.Forms)
        {
            if (!form.IsProject && form.Form.Unit?.Name is { Length: > 0 } unit)
            {
                projects ??= ByUnit(forms);
                foreach (var project in projects.GetValueOrDefault(unit) ?? [])
                {
                    if (project.Form.FiscalYear == form.Form.FiscalYear && project.Form.Stage == form.Form.Stage)
                    {
                        Compare(form, project, report);
                    }
                }
            }
        }
    }

    private static void Compare(FormFacts form, FormFacts project, RuleReport report)
    {
        var rows = SameRows.ByName(project);
        foreach (var row in form.Indicators)
        {
            if (
                row is { HasName: true, Number: { } number, UnitKind: not UnitKind.Money }
                && Array.IndexOf(OfEach, row.Name) < 0
                && rows.GetValueOrDefault(TextKey.Of(row.Name)) is { Number: { } other } same
                && same.Row.Unit == row.Row.Unit
                && other != number
                // A project brings a part of what the department brings.
                && (row.UnitKind == UnitKind.Share || other > number)
            )
            {
                report.Find(
                    row,
                    $"目标值“{row.Printed}”，而项目{Say.Quote(project.Name)}的同名指标是“{same.Printed}”，请核对是否同一件事，是则改成一致",
                    row.Printed,
                    same.Printed,
                    new()
                    {
                        Related = [new RelatedPlace(project.File, project.Position, same.Index)],
                        Key = project.Name,
                    }
                );
            }
        }
    }

    private static Dictionary<string, List<FormFacts>> ByUnit(FormSet forms)
    {
        var units = new Dictionary<string, List<FormFacts>>(StringComparer.Ordinal);
        foreach (var form in forms.Forms)
        {
            if (form.IsProject && form.Form.Unit?.Name is { Length: > 0 } unit)
            {
                if (!units.TryGetValue(unit, out var list))
                {
                    units.Add(unit, list = []);
                }
                list.Add(form);
            }
        }
        return units;
    }
}
