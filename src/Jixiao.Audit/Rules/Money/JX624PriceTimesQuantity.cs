using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX624PriceTimesQuantity : FormRule
{
    /// <summary>Over the budget by less than this share is rounding.</summary>
    private const decimal Rounding = 0.01m;

    /// <summary>Under the budget by less than this share is what small things cost.</summary>
    private const decimal Rest = 0.1m;

    public override RuleAbout About { get; } =
        new("JX624", Severity.Warning)
        {
            Title = "单价乘数量与预算不符",
            What =
                "单位成本指标（元/人、万元/公里、元/人·月等）乘同一对象的数量指标，连同其余成本金额，超过预算 1% 以上；或者每条数量都有单价、每条成本都能算出，合计比预算少 10% 至一半（提示）。按月的单价没有写明月数时按 12 个月算。",
            Why = "单价和数量是测算预算的依据，乘出来与预算不符，单价、数量、预算必有一个写错，或者还有开支没有列出。",
            HowToMend = "按消息中的算式核对单价、数量和预算；单价只是上限、实际低于它的，按测算用的单价填写。",
            RestsOn = RestsOn.Value | RestsOn.Name | RestsOn.Funds,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsProject || Budget(form) is not (> 0 and var budget) || HeadsAndPrice.Of(form)?.Product > budget)
        {
            return;
        }
        var hasPrice = false;
        foreach (var row in form.Indicators)
        {
            hasPrice |= row is { IsCost: true, UnitKind: UnitKind.UnitPrice or UnitKind.Money };
        }
        if (!hasPrice)
        {
            return;
        }
        var rows = RowQuantity.Targets(form);
        var (priced, isAll) = Prices(form, rows);
        if (priced.Count == 0)
        {
            return;
        }
        var amounts = Amounts(form, rows, priced);
        var sum = priced.Sum(p => p.Yuan) + amounts.Sum();
        if (sum > budget * (1 + Rounding))
        {
            Over(form, priced, amounts, budget, "", report);
            return;
        }
        if (
            Said(form, rows, priced) is { } changed
            && changed.Priced.Sum(p => p.Yuan) + amounts.Sum() > budget * (1 + Rounding)
        )
        {
            Over(form, changed.Priced, amounts, budget, $"按绩效目标中的{changed.Words}计算，", report);
            return;
        }
        if (
            isAll
            && !form.HasActuals
            && sum < budget * (1 - Rest)
            && sum > budget / 2
            && CountsArePriced(form, rows, priced)
        )
        {
            report.Find(
                form,
                $"{Calculation(form, priced, amounts)}，比预算 {Say.Amount(budget, form)}少 {Say.Amount(budget - sum, form)}（{Say.Number(decimal.Round((budget - sum) / budget * 100, 1))}%），请核对单价和数量，或补列其余开支",
                Say.Amount(sum, form),
                Say.Amount(budget, form),
                priced.Select(p => p.Price.Row),
                new() { AtMost = Severity.Info }
            );
        }
    }

    /// <summary>The largest of what the form calls its budget.</summary>
    private static decimal? Budget(FormFacts form)
    {
        var funds = form.Form.Funds;
        decimal? most = null;
        foreach (
            var money in (Core.Money?[])[funds.TotalYuan, funds.AdjustedYuan, funds.InitialYuan, funds.LifetimeYuan]
        )
        {
            most = money is { } known && (most is null || known.Yuan > most) ? known.Yuan : most;
        }
        return most;
    }

    private static (List<Priced> Priced, bool IsAll) Prices(FormFacts form, List<RowQuantity> rows)
    {
        var (priced, isAll) = (new List<Priced>(), true);
        foreach (var row in rows)
        {
            if (!Priced.IsPrice(row))
            {
                isAll &= !(row.Row.IsMoneyCost && row.Row.AmountYuan is null);
            }
            else if (Priced.Of(form, rows, row) is { } found)
            {
                priced.Add(found);
            }
            else
            {
                isAll = false;
            }
        }
        // Two prices of one count are alternatives, or each is for a part that no row counts.
        var shared = priced.FindAll(p => priced.Exists(o => o != p && (o.Counted ?? p.Counted) == p.Counted));
        isAll &= shared.Count == 0;
        priced.RemoveAll(shared.Contains);
        return (priced, isAll);
    }

    /// <summary>Cost limits beside the prices; none where one of them is the whole budget or they alone exceed it, which other rules say.</summary>
    private static List<decimal> Amounts(FormFacts form, List<RowQuantity> rows, List<Priced> priced)
    {
        var amounts = new List<decimal>();
        foreach (var row in rows)
        {
            if (
                row.Row is { IsMoneyCost: true, AmountYuan: > 0 and var amount }
                && !priced.Exists(p => p.Price == row)
                && !row.Row.Name.StartsWith("其中", StringComparison.Ordinal)
                && !CostRows.IsPerUnit(row.Row.Name)
                && row.Row.Name.AsSpan().IndexOfAny('总', '节') < 0
            )
            {
                amounts.Add(amount);
            }
        }
        var budget = Budget(form);
        return
            amounts.Exists(a => a >= budget)
            || amounts.Sum() >= budget
            || amounts.Exists(a => priced.Exists(p => p.Yuan == a))
            ? []
            : amounts;
    }

    /// <summary>The same with the numbers of the goals where these contradict the rows.</summary>
    private static (List<Priced> Priced, string Words)? Said(
        FormFacts form,
        List<RowQuantity> rows,
        List<Priced> priced
    )
    {
        List<Priced> changed = [.. priced];
        string? words = null;
        foreach (var found in form.Spoken.Count == 0 ? [] : Contradictions.Of(form, form.Spoken, rows))
        {
            var at = changed.FindIndex(p => p.Counted == found.Row);
            if (at >= 0)
            {
                changed[at] = changed[at] with { Count = changed[at].Count * found.Sum / found.Row.Value };
                words ??= found.Said.Count == 1 ? found.First.Printed : Say.Number(found.Said.Sum(q => q.Number));
            }
        }
        return words is null ? null : (changed, words);
    }

    /// <summary>Nothing is counted that the prices leave out.</summary>
    private static bool CountsArePriced(FormFacts form, List<RowQuantity> rows, List<Priced> priced)
    {
        foreach (var row in form.Indicators)
        {
            if (
                row.Level2 == Level2.Quantity
                && row.Row.Unit is not ("次" or "期" or "场" or "场次" or "%")
                && !priced.Exists(p => p.Counted?.Row == row)
                && !rows.Exists(r => r.Row == row && r.IsEach)
            )
            {
                return false;
            }
        }
        return true;
    }

    private static string Calculation(FormFacts form, List<Priced> priced, List<decimal> amounts)
    {
        var parts = priced.Select(p => $"“{p.Price.Row.Name}”{p.Formula} = {Say.Amount(p.Yuan, form)}");
        var all = priced.Select(p => p.Yuan).Concat(amounts).ToList();
        return all.Count == 1
            ? parts.First()
            : $"{string.Join("，", parts)}，{(amounts.Count > 0 ? "连同其余成本" : "")}合计 {Say.SumOfAmounts(all, form)}";
    }

    private static void Over(
        FormFacts form,
        List<Priced> priced,
        List<decimal> amounts,
        decimal budget,
        string how,
        RuleReport report
    )
    {
        var sum = priced.Sum(p => p.Yuan) + amounts.Sum();
        var message =
            $"{how}{Calculation(form, priced, amounts)}，超过预算 {Say.Amount(budget, form)}，多 {Say.Amount(sum - budget, form)}，请核对单价、数量和预算";
        var more = new More
        {
            Related =
            [
                .. priced
                    .Where(p => p.Counted is not null)
                    .Select(p => new RelatedPlace(form.File, form.Position, p.Counted!.Row.Index)),
            ],
        };
        if (priced.Count == 1)
        {
            report.Find(priced[0].Price.Row, message, Say.Amount(sum, form), $"≤{Say.Amount(budget, form)}", more);
        }
        else
        {
            report.Find(
                form,
                message,
                Say.Amount(sum, form),
                $"≤{Say.Amount(budget, form)}",
                priced.Select(p => p.Price.Row),
                more
            );
        }
    }
}
