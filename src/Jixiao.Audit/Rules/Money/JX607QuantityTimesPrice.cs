using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX607QuantityTimesPrice : FormRule
{
    public override RuleAbout About { get; } =
        new("JX607", Severity.Warning)
        {
            Title = "数量乘单价与金额不符，或超过预算",
            What =
                "目标、指标名称或解释中写出的算式（如“30人×4000元=12万元”）不成立，误差超过 1%；或名称中的人数乘本条的单价，以及同一对象的人数指标乘人均单价，超过全部预算。",
            Why = "算式是预算的依据，乘出来不对，金额、数量、单价必有一个写错。",
            HowToMend = "按消息中的算式重新计算，改正写错的一个数。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        foreach (var goal in form.Form.Goals)
        {
            Check(goal, form, null, report);
        }
        foreach (var row in form.Indicators)
        {
            Check(row.Name, form, row, report);
            Check(row.Row.Explanation, form, row, report);
            if (row.UnitKind == UnitKind.UnitPrice)
            {
                CheckPrice(row, report);
            }
        }
        if (HeadsAndPrice.Of(form) is { } pair && form.Budget is { Yuan: > 0 and var budget } && pair.Product > budget)
        {
            report.Find(
                pair.Price,
                $"{Say.Row(pair.Heads)}为“{pair.Heads.Printed}”，按本条“{pair.Price.Printed}”计算，{Say.Number(pair.Heads.Number!.Value)}×{Say.Number(pair.Price.Number!.Value)} 元 = {Say.Amount(pair.Product, form)}，超过全部预算 {Say.Amount(budget, form)}，应核对人数、单价和预算",
                Say.Amount(pair.Product, form),
                $"≤{Say.Amount(budget, form)}",
                new() { Related = [new RelatedPlace(form.File, form.Position, pair.Heads.Index)] }
            );
        }
    }

    private static void Check(string? text, FormFacts form, IndicatorFacts? row, RuleReport report)
    {
        if (!PrintedProduct.TryFind(text, out var product) || product.Holds)
        {
            return;
        }
        var printed = product.Text.ToString();
        var message =
            $"算式{Say.Quote(printed)}不成立：乘积应为 {Say.Amount(product.ProductYuan, form)}，写成了 {Say.Amount(product.ResultYuan, form)}，应改正算式";
        var (found, expected) = (Say.Amount(product.ResultYuan, form), Say.Amount(product.ProductYuan, form));
        if (row is null)
        {
            report.Find(form, message, found, expected, more: new() { Key = printed });
        }
        else
        {
            report.Find(row, message, found, expected, new() { Key = printed });
        }
    }

    /// <summary>"农村学生（30人）" at "4000元/人".</summary>
    private static void CheckPrice(IndicatorFacts row, RuleReport report)
    {
        if (
            row is not { Number: > 0 and var price, Row.Unit: "元/人" or "元/名" or "元/户" or "元/生" }
            || row.Form.Budget is not { Yuan: > 0 and var budget }
        )
        {
            return;
        }
        var numbers = new NumbersInText(row.Name);
        while (numbers.Next())
        {
            if (
                numbers is { After: ['人' or '名' or '户', ..], Number: > 0 and var count }
                && (numbers.After.Length == 1 || numbers.After[1] is '）' or ')' or '，' or ',' or '、')
                && count * price > budget
            )
            {
                report.Find(
                    row,
                    $"{Say.Number(count)} × {Say.Number(price)} 元 = {Say.Amount(count * price, row.Form)}，超过全部预算 {Say.Amount(budget, row.Form)}，应核对人数和单价",
                    Say.Amount(count * price, row.Form),
                    $"≤{Say.Amount(budget, row.Form)}"
                );
                return;
            }
        }
    }
}
