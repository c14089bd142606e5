using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX327SameAsLastYear : FormRule
{
    /// <summary>Fewer may be alike with good reason.</summary>
    private const int Fewest = 5;

    public override RuleAbout About { get; } =
        new("JX327", Severity.Info)
        {
            Title = "目标与上年完全相同",
            What = "表中有上年值的五条以上定量指标，目标值全部与上年值相同。",
            Why = "一条不动地沿用上年，多半没有按本年任务测算。",
            HowToMend = "逐条核对本年的任务和标准，该调整的调整。",
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var count = 0;
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Row.LastYear is null || indicator.Number is null)
            {
                continue;
            }
            var last = History.Of(indicator.Row.LastYear);
            if (!last.ComparesWith(indicator) || last.Number != indicator.Number)
            {
                return;
            }
            count++;
        }
        if (count >= Fewest)
        {
            report.Find(
                form,
                $"{count} 条有上年值的定量指标，目标值全部与上年相同，请核对是否按本年任务测算",
                $"{count} 条相同",
                "按本年任务测算"
            );
        }
    }
}
