using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX604CostTotal : FormRule
{
    public override RuleAbout About { get; } =
        new("JX604", Severity.Error)
        {
            Title = "成本指标合计与预算不符",
            What =
                "各条以金额表示的成本指标相加，大于项目预算；或比预算少 5% 以上（提示）。只有一条且超过预算的，由另一条规则报告；一条等于预算时，视为总成本，不与其余各条相加；但名称是几样东西并列的（“装备及车辆费用”）仍要相加，只作警告。",
            Why = "成本指标是花钱的上限，加起来超过预算，等于事先允许超支；少得多，则有一部分预算没有用途。",
            HowToMend = "按消息中列出的各条金额与项目预算明细核对，改正写错、重复或漏列的一条。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.Value | RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Budget is not { } budget || budget.Yuan <= 0)
        {
            return;
        }
        var costs = new List<IndicatorFacts>();
        var withoutAmount = 0;
        foreach (var indicator in form.Indicators)
        {
            // 其中软件费用: a part of the row before it.
            if (indicator.IsMoneyCost && !indicator.Name.StartsWith("其中", StringComparison.Ordinal))
            {
                if (indicator.AmountYuan is not null)
                {
                    costs.Add(indicator);
                }
                else if (indicator.Kind != ValueKind.Percent)
                {
                    withoutAmount++;
                }
            }
        }
        if (costs.Count == 0)
        {
            return;
        }
        var isUnlikelyWhole = false;
        if (costs.Find(c => c.AmountYuan == budget.Yuan) is { } whole && costs.Count > 1)
        {
            if (IsNamedAsParts(whole.Name))
            {
                isUnlikelyWhole = true;
            }
            else
            {
                costs.Remove(whole);
                withoutAmount++;
            }
        }
        Compare(form, budget.Yuan, costs, withoutAmount, isUnlikelyWhole, report);
    }

    /// <summary>执法装备及车辆费用: two things named one by one are no name for the whole.</summary>
    private static bool IsNamedAsParts(string name) =>
        name.AsSpan().IndexOfAny('及', '、') > 0
        && name.AsSpan().IndexOfAny('总', '全') < 0
        && !name.Contains("合计", StringComparison.Ordinal)
        && !name.Contains("预算", StringComparison.Ordinal)
        && !name.Contains("控制", StringComparison.Ordinal)
        && !name.Contains("项目", StringComparison.Ordinal);

    private static void Compare(
        FormFacts form,
        decimal budget,
        List<IndicatorFacts> costs,
        int withoutAmount,
        bool isUnlikelyWhole,
        RuleReport report
    )
    {
        var sum = costs.Sum(c => c.AmountYuan!.Value);
        var over = sum - budget;
        if (decimal.Abs(over) <= PrintedPrecision.Tolerance(form, costs.Count))
        {
            return;
        }
        var isShort = over < 0;
        // One row alone above the budget: JX606 says so, at the row.
        if (!isShort && costs.Count == 1)
        {
            return;
        }
        if (isShort)
        {
            if (-over <= budget * form.Profile[Profiles.Threshold.CostShortfall] || !form.IsProject)
            {
                return;
            }
            withoutAmount += costs.Count(c => CostRows.IsPerUnit(c.Name));
            if (withoutAmount > 0)
            {
                report.NotChecked(
                    form,
                    $"另有 {withoutAmount} 条成本指标不是金额（单价、文字或总额），无法判断合计是否少于预算"
                );
                return;
            }
        }
        var amounts = costs.Select(c => c.AmountYuan!.Value);
        var calculation =
            costs.Count == 1
                ? $"{Say.Quote(costs[0].Name)}{Say.Amount(sum, form)}"
                : $"合计 {Say.SumOfAmounts(amounts, form)}";
        report.Find(
            form,
            $"成本指标{calculation}，预算 {Say.Amount(budget, form)}，{(isShort ? "少" : "超出")} {Say.Amount(decimal.Abs(over), form)}，{(isShort ? "应补列其余成本，或说明余下的钱用在哪里" : "应核减成本指标，或核对预算")}",
            Say.Amount(sum, form),
            $"{(isShort ? "" : "≤")}{Say.Amount(budget, form)}",
            costs,
            new()
            {
                AtMost = isShort || isUnlikelyWhole ? Severity.Warning : null,
                Related = [.. costs.Select(c => new Core.Findings.RelatedPlace(form.File, form.Position, c.Index))],
            }
        );
    }
}
