using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX610ProjectsAboveDepartment : SetRule
{
    public override RuleAbout About { get; } =
        new("JX610", Severity.Warning)
        {
            Title = "各项目合计超过部门的项目支出",
            What = "部门整体表印有项目支出，而一起送审的、由该部门或该单位实施的同年度同阶段项目相加大于它。",
            Why = "项目支出是部门全部项目的总额，项目加起来更多，说明部门表漏列，或者项目金额写错、重复。",
            HowToMend = "核对部门表的项目支出与各项目表的年度资金总额，改正不一致的一边。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        Dictionary<string, List<FormFacts>>? projects = null;
        foreach (var form in forms.Forms)
        {
            if (!form.IsProject && form is { Form.Unit.Name: { } name, Form.Funds.ProjectYuan.Yuan: > 0 and var limit })
            {
                projects ??= ByOwner(forms);
                if (projects.TryGetValue(name, out var owned))
                {
                    Compare(form, limit, owned, report);
                }
            }
        }
    }

    private static void Compare(FormFacts form, decimal limit, List<FormFacts> owned, RuleReport report)
    {
        List<FormFacts> parts =
        [
            .. owned.Where(p =>
                p.Form.FiscalYear == form.Form.FiscalYear && p.Form.Stage == form.Form.Stage && p.Budget is not null
            ),
        ];
        var sum = parts.Sum(p => p.Budget!.Value.Yuan);
        if (parts.Count == 0 || sum - limit <= PrintedPrecision.Tolerance(form, parts.Count + 1))
        {
            return;
        }
        report.Find(
            form,
            $"项目支出 {Say.Amount(limit, form)}，而 {parts.Count} 个项目相加 "
                + $"{Say.SumOfAmounts(parts.Select(p => p.Budget!.Value.Yuan), form)}，超出 {Say.Amount(sum - limit, form)}，应核对项目支出和各项目的金额",
            Say.Amount(sum, form),
            $"≤{Say.Amount(limit, form)}",
            more: new() { Related = [.. parts.Select(p => new RelatedPlace(p.File, p.Position, null))] }
        );
    }

    /// <summary>Projects by the unit that carries them out and by the department above it, each counted once a name.</summary>
    private static Dictionary<string, List<FormFacts>> ByOwner(FormSet forms)
    {
        var owners = new Dictionary<string, List<FormFacts>>(StringComparer.Ordinal);
        foreach (var form in forms.Forms)
        {
            if (form.IsProject)
            {
                var (unit, above) = (form.Form.Unit?.Name, form.Form.CompetentDepartment?.Name);
                Add(owners, unit, form);
                if (above != unit)
                {
                    Add(owners, above, form);
                }
            }
        }
        return owners;
    }

    private static void Add(Dictionary<string, List<FormFacts>> owners, string? name, FormFacts form)
    {
        if (name is not null)
        {
            if (!owners.TryGetValue(name, out var list))
            {
                owners.Add(name, list = []);
            }
            list.Add(form);
        }
    }
}
