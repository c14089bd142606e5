using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX620TasksAboveBudget : FormRule
{
    public override RuleAbout About { get; } =
        new("JX620", Severity.Warning)
        {
            Title = "各项任务金额合计超过预算",
            What = "年度主要任务列有金额，各项相加大于预算支出总额；只等于项目支出的一项来源、小于项目支出的，是提示。",
            Why = "任务是用预算办的事，任务的钱加起来比预算多，说明任务或预算有一个写错、重复。",
            HowToMend = "按消息中的算式核对各项任务的金额，改正写错或重复的一项。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Tasks.Count == 0 || form.Budget is not { Yuan: > 0 and var budget })
        {
            return;
        }
        var (sum, count) = (0m, 0);
        foreach (var task in form.Form.Tasks)
        {
            if (task.Yuan is { } amount)
            {
                (sum, count) = (sum + amount.Yuan, count + 1);
            }
        }
        if (
            !form.IsProject
            && count > 1
            && count == form.Form.Tasks.Count
            && form.Form.Funds.ProjectYuan is { } project
            && project.Yuan - sum > PrintedPrecision.Tolerance(form, count + 1)
            && IsOtherLine(form, sum, project.Yuan)
        )
        {
            report.Find(
                form,
                $"{count} 项任务的金额合计 {Say.SumOfAmounts(form.Form.Tasks.Select(t => t.Yuan!.Value.Yuan), form)}，小于项目支出 {Say.Amount(project, form)}，差 {Say.Amount(project.Yuan - sum, form)}，请核对有没有漏列的任务",
                Say.Amount(sum, form),
                Say.Amount(project, form),
                more: new() { AtMost = Severity.Info, Key = "项目支出" }
            );
        }
        if (count > 0 && sum - budget > PrintedPrecision.Tolerance(form, count + 1))
        {
            var parts = form.Form.Tasks.Where(t => t.Yuan is not null).Select(t => t.Yuan!.Value.Yuan);
            report.Find(
                form,
                $"{count} 项任务的金额合计 {Say.SumOfAmounts(parts, form)}，大于预算 {Say.Amount(budget, form)}，超出 {Say.Amount(sum - budget, form)}，应核对各项任务的金额和预算",
                Say.Amount(sum, form),
                $"≤{Say.Amount(budget, form)}"
            );
        }
    }

    /// <summary>The tasks add up to one source of the project spending: the others were forgotten.</summary>
    private static bool IsOtherLine(FormFacts form, decimal sum, decimal project)
    {
        foreach (var line in form.Form.Funds.Lines)
        {
            if (line.Yuan.Yuan == sum && sum < project)
            {
                return true;
            }
        }
        return false;
    }
}
