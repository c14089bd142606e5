using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX603PrintedTotalOfProjects : SetRule
{
    public override RuleAbout About { get; } =
        new("JX603", Severity.Error)
        {
            Title = "印出的合计不等于各项目之和",
            What = "同一文件的项目表印有“合计”，而它不等于该合计之后各项目金额相加；容许每项四舍五入的误差。",
            Why = "公开的合计与各项目对不上，读者无法知道哪个数是真的；常见原因是增减项目后没有重算。",
            HowToMend = "按消息中列出的各项目金额重新加总，改正合计，或改正写错的项目金额。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        foreach (var file in forms.ByFile)
        {
            for (var start = 0; start < file.Count; start++)
            {
                if (PrintedTotal(file[start]) is { } total)
                {
                    Check(total, Projects(file, start), report);
                }
            }
        }
    }

    /// <summary>From the form that prints the total to the one before the next total.</summary>
    private static List<FormFacts> Projects(IReadOnlyList<FormFacts> file, int start)
    {
        var projects = new List<FormFacts>();
        for (var i = start; i < file.Count && (i == start || PrintedTotal(file[i]) is null); i++)
        {
            if (file[i].IsProject)
            {
                projects.Add(file[i]);
            }
        }
        return projects;
    }

    private static void Check(FundLine total, List<FormFacts> projects, RuleReport report)
    {
        var first = projects[0];
        if (projects.Count < 2)
        {
            return;
        }
        if (projects.Find(p => p.Budget is null) is { } silent)
        {
            report.NotChecked(first, $"项目{Say.Quote(silent.Name)}没有读出金额，无法与印出的合计核对");
            return;
        }
        var sum = projects.Sum(p => p.Budget!.Value.Yuan);
        var apart = decimal.Abs(sum - total.Yuan.Yuan);
        if (apart <= PrintedPrecision.Tolerance(first, projects.Count))
        {
            return;
        }
        report.Find(
            first,
            $"表中印出的“合计”为 {Say.Amount(total.Yuan, first)}，{projects.Count} 个项目相加 "
                + $"{Say.SumOfAmounts(projects.Select(p => p.Budget!.Value.Yuan), first)}，差 {Say.Amount(apart, first)}，应改正合计，或核对有没有漏列、多列的项目",
            Say.Amount(total.Yuan, first),
            Say.Amount(sum, first),
            more: new() { Related = [.. projects.Select(p => new RelatedPlace(p.File, p.Position, null))] }
        );
    }

    /// <summary>The line that adds up the sources of one project.</summary>
    private static bool IsOfItsOwnSources(FormFacts form, FundLine total)
    {
        var funds = form.Form.Funds;
        var parts = (funds.FiscalYuan?.Yuan ?? 0) + (funds.OtherYuan?.Yuan ?? 0);
        return parts == total.Yuan.Yuan
            || parts
                + (funds.CarriedOverYuan?.Yuan ?? 0)
                + (funds.SpecialAccountYuan?.Yuan ?? 0)
                + (funds.UnitFundsYuan?.Yuan ?? 0)
                == total.Yuan.Yuan;
    }

    private static FundLine? PrintedTotal(FormFacts form)
    {
        if (form.IsProject)
        {
            foreach (var line in form.Form.Funds.Lines)
            {
                if (
                    line.Label.Replace(" ", "", StringComparison.Ordinal).Trim('：', ':')
                    is "合计"
                        or "总计"
                        or "项目合计"
                )
                {
                    return IsOfItsOwnSources(form, line) ? null : line;
                }
            }
        }
        return null;
    }
}
