using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX201WeightTotal : FormRule
{
    public override RuleAbout About { get; } =
        new("JX201", Severity.Error)
        {
            Title = "权重合计不等于规定总分",
            What =
                "各三级指标的权重（分值）相加，不等于规定的总分。全国为 90 分，湖北为 80 分；表中另印预算执行率分值的，为 100 减去该分值。",
            Why = "自评时指标得分加上预算执行率得分才是 100 分；权重合计不对，得分就无法换算，也无法与其他单位比较。",
            HowToMend = "按消息中列出的各条权重逐条核对，改正写错的一条；确实按 100 分设定的，请统一换算。",
            Basis = "财预〔2021〕101号",
            RestsOn = RestsOn.Weight,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.WeightCount == 0)
        {
            return;
        }
        if (form.WeightCount < form.Indicators.Count)
        {
            report.NotChecked(
                form,
                $"{form.Indicators.Count} 条指标中只有 {form.WeightCount} 条印有权重，合计没有意义"
            );
            return;
        }
        var total = form.WeightTotal;
        if (form.WeightSum == total || form.WeightSum - total == OfExecution(form))
        {
            return;
        }
        if (form.Indicators.FirstOrDefault(i => i.Weight > 100) is { } impossible)
        {
            report.NotChecked(form, $"{Say.Row(impossible)}的权重大于 100，改正后再核对合计");
            return;
        }
        var elsewhere = form.Profile.Weights.AlsoSeen.Contains(form.WeightSum);
        var sum = Say.Sum(form.Indicators.Select(i => i.Weight!.Value));
        var custom = elsewhere ? $"；若本地规定为 {Say.Number(form.WeightSum)} 分，请改按本地口径审核" : "";
        report.Find(
            form,
            $"指标权重合计 {sum} 分，应为 {Say.Number(total)} 分，{Difference(form.WeightSum - total)}，请逐条核对{custom}",
            Say.Number(form.WeightSum),
            Say.Number(total),
            form.Indicators,
            new() { AtMost = elsewhere ? Severity.Warning : null }
        );
    }

    /// <summary>A self-evaluation may list the execution rate as a row of its table; on a target JX205 speaks of it.</summary>
    private static decimal? OfExecution(FormFacts form)
    {
        foreach (var indicator in form.Indicators)
        {
            if (indicator.IsExecutionRate)
            {
                return indicator.Weight;
            }
        }
        return null;
    }

    private static string Difference(decimal over) =>
        over > 0 ? $"多 {Say.Number(over)} 分" : $"少 {Say.Number(-over)} 分";
}
