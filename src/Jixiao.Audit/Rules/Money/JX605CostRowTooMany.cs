using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX605CostRowTooMany : FormRule
{
    public override RuleAbout About { get; } =
        new("JX605", Severity.Warning)
        {
            Title = "去掉或移入一条后，成本合计正好等于预算",
            What =
                "成本指标合计与预算不符，而去掉与另一条同名或同额的一条（疑似重复），或把列在别处的一条金额移入成本指标，合计正好等于预算；去掉的一条没有同名同额的，只作提示。",
            Why = "一条就能把差额补平，多半是这一条印了两遍、写错了金额，或者放错了位置。",
            HowToMend = "先核对消息所指的一条：重复的删去，放错位置的移到成本指标下。",
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Budget is not { Yuan: > 0 and var budget })
        {
            return;
        }
        var (sum, count) = CostRows.Parts(form);
        var over = sum - budget;
        if (count == 0 || decimal.Abs(over) <= PrintedPrecision.Tolerance(form, count))
        {
            return;
        }
        if (over > 0 && count > 1)
        {
            LeaveOut(form, sum, over, report);
        }
        else if (over < 0)
        {
            MoveIn(form, sum, -over, report);
        }
    }

    private static void LeaveOut(FormFacts form, decimal sum, decimal over, RuleReport report)
    {
        IndicatorFacts? row = null;
        IndicatorFacts? twin = null;
        foreach (var indicator in form.Indicators)
        {
            if (!indicator.IsMoneyCost || indicator.AmountYuan != over)
            {
                continue;
            }
            var other = Twin(indicator);
            // The later of two is the repetition.
            if (row is null || other is not null)
            {
                (row, twin) = (indicator, other);
            }
        }
        if (row is null)
        {
            return;
        }
        var budget = sum - over;
        var like = twin is null ? "" : $"，它与{Say.Row(twin)}{(twin.Name == row.Name ? "同名" : "同额")}，疑似重复";
        report.Find(
            form,
            $"成本指标合计 {Say.Amount(sum, form)}，预算 {Say.Amount(budget, form)}；去掉{Say.Row(row)} {Say.Amount(over, form)}后正好等于预算{like}，请先核对这一条",
            $"合计 {Say.Amount(sum, form)}",
            $"合计 {Say.Amount(budget, form)}",
            [row],
            new()
            {
                AtMost = twin is null ? Severity.Info : null,
                Key = row.Name,
                Related = [new RelatedPlace(form.File, form.Position, row.Index)],
            }
        );
    }

    private static IndicatorFacts? Twin(IndicatorFacts row)
    {
        IndicatorFacts? sameAmount = null;
        foreach (var other in row.Form.Indicators)
        {
            if (other != row && other is { IsMoneyCost: true, AmountYuan: { } amount })
            {
                if (row.HasName && other.Name == row.Name)
                {
                    return other;
                }
                sameAmount ??= amount == row.AmountYuan ? other : null;
            }
        }
        return sameAmount;
    }

    private static void MoveIn(FormFacts form, decimal sum, decimal gap, RuleReport report)
    {
        foreach (var row in form.Indicators)
        {
            if (!row.IsMoneyCost && row.AmountYuan == gap && !CostRows.IsPerUnit(row.Name))
            {
                report.Find(
                    row,
                    $"金额 {Say.Amount(gap, form)}列在{Say.Quote(row.Row.Level2 ?? row.Row.Level1 ?? "成本以外")}下；移入成本指标后，成本合计 {Say.Amount(sum, form)} 加上它正好等于预算 {Say.Amount(sum + gap, form)}，疑似放错位置",
                    row.Row.Level2 ?? row.Row.Level1,
                    "成本指标"
                );
            }
        }
    }
}
