using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX625PrintedTaskTotal : FormRule
{
    public override RuleAbout About { get; } =
        new("JX625", Severity.Error)
        {
            Title = "年度任务印出的金额合计不等于各项任务之和",
            What =
                "年度主要任务的每一项都有金额，表中印有“金额合计”，而它不等于各项相加；容许每项四舍五入的误差。合计恰好等于基本支出、项目支出或收支总额等另一个数的，不判断。",
            Why = "合计与分项对不上，不知道任务花多少钱，与项目支出也无从核对。",
            HowToMend = "按消息中的算式重新加总，改正合计，或改正写错的一项。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var tasks = form.Form.Tasks;
        if (tasks.Count < 2 || PrintedTotal(form) is not { } printed)
        {
            return;
        }
        var sum = 0m;
        foreach (var task in tasks)
        {
            if (task.Yuan is not { } amount)
            {
                return;
            }
            sum += amount.Yuan;
        }
        if (decimal.Abs(sum - printed) <= PrintedPrecision.Tolerance(form, tasks.Count + 1))
        {
            return;
        }
        var project = form.Form.Funds.ProjectYuan?.Yuan == sum ? "（等于项目支出）" : "";
        report.Find(
            form,
            $"年度任务印出的金额合计为 {Say.Amount(printed, form)}，{tasks.Count} 项相加 {Say.SumOfAmounts(tasks.Select(t => t.Yuan!.Value.Yuan), form)}{project}，差 {Say.Amount(decimal.Abs(sum - printed), form)}，应改正合计或写错的一项",
            Say.Amount(printed, form),
            Say.Amount(sum, form)
        );
    }

    /// <summary>The line that sums up the tasks: "合计/预算金额"; nothing that is an amount of the form itself.</summary>
    private static decimal? PrintedTotal(FormFacts form)
    {
        decimal? found = null;
        foreach (var line in form.Form.Funds.Lines)
        {
            var label = line.Label.Replace(" ", "", StringComparison.Ordinal);
            if (
                label.StartsWith("合计/", StringComparison.Ordinal)
                || label is "金额合计" or "任务合计" or "任务金额合计"
            )
            {
                if (found is not null && found != line.Yuan.Yuan)
                {
                    return null;
                }
                found = line.Yuan.Yuan;
            }
        }
        return found;
    }
}
