using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX602IncomeAndExpenditure : FormRule
{
    public override RuleAbout About { get; } =
        new("JX602", Severity.Error)
        {
            Title = "收支不平，或基本支出加项目支出不等于支出合计",
            What =
                "部门整体表中收入预算合计与支出预算合计不等，或基本支出与项目支出相加不等于支出预算合计，或人员经费与公用经费相加不等于基本支出；容许四舍五入的误差。",
            Why = "部门预算收支必须平衡；基本支出与项目支出是支出的全部，对不上说明有一项写错或漏列。",
            HowToMend = "与部门预算批复核对三个数，改正写错的一个。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.IsProject)
        {
            return;
        }
        var funds = form.Form.Funds;
        CheckBasic(form, report);
        if (funds is { IncomeYuan: { } income, ExpenditureYuan: { } paid })
        {
            var apart = decimal.Abs(income.Yuan - paid.Yuan);
            if (apart > PrintedPrecision.Tolerance(form, 2))
            {
                report.Find(
                    form,
                    $"收入预算合计 {Say.Amount(income, form)}，支出预算合计 {Say.Amount(paid, form)}，应当相等，差 {Say.Amount(apart, form)}，应改正其中一处",
                    Say.Amount(paid, form),
                    Say.Amount(income, form)
                );
            }
        }
        if (
            (funds.ExpenditureYuan ?? funds.TotalYuan) is { } total
            && funds is { BasicYuan: { } basic, ProjectYuan: { } project }
        )
        {
            var sum = basic.Yuan + project.Yuan;
            if (decimal.Abs(sum - total.Yuan) > PrintedPrecision.Tolerance(form, 2))
            {
                report.Find(
                    form,
                    $"支出预算合计 {Say.Amount(total, form)}，基本支出与项目支出相加 {Say.SumOfAmounts([basic.Yuan, project.Yuan], form)}，差 {Say.Amount(decimal.Abs(sum - total.Yuan), form)}，应改正其中一处",
                    Say.Amount(total, form),
                    Say.Amount(sum, form)
                );
            }
        }
    }

    /// <summary>人员经费 and 公用经费 are all of 基本支出.</summary>
    private static void CheckBasic(FormFacts form, RuleReport report)
    {
        decimal? staff = null;
        decimal? office = null;
        foreach (var line in form.Form.Funds.Lines)
        {
            if (line.Label.EndsWith("人员经费", StringComparison.Ordinal))
            {
                staff = line.Yuan.Yuan;
            }
            else if (line.Label.EndsWith("公用经费", StringComparison.Ordinal))
            {
                office = line.Yuan.Yuan;
            }
        }
        if (
            form.Form.Funds.BasicYuan is { } basic
            && staff is { } people
            && office is { } rest
            && decimal.Abs(people + rest - basic.Yuan) > PrintedPrecision.Tolerance(form, 2)
        )
        {
            report.Find(
                form,
                $"基本支出 {Say.Amount(basic, form)}，人员经费与公用经费相加 {Say.SumOfAmounts([people, rest], form)}，差 {Say.Amount(decimal.Abs(people + rest - basic.Yuan), form)}，应改正其中一处",
                Say.Amount(basic, form),
                Say.Amount(people + rest, form),
                more: new() { Key = "基本支出" }
            );
        }
    }
}
