using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX312SameNumberEverywhere : FormRule
{
    /// <summary>Fewer may be alike by chance.</summary>
    private const int Fewest = 5;

    public override RuleAbout About { get; } =
        new("JX312", Severity.Warning)
        {
            Title = "全部定量指标是同一个数",
            What = "一张表有五条以上定量指标，目标值全是同一个数。",
            Why = "数量、比率、金额不会恰好都相同，多为一次填充或照抄上一条。",
            HowToMend = "逐条按年度计划、标准和上年完成情况填写。",
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var (first, count) = (default(decimal?), 0);
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Number is not { } number)
            {
                continue;
            }
            first ??= number;
            if (number != first || indicator.High != number)
            {
                return;
            }
            count++;
        }
        if (count >= Fewest)
        {
            report.Find(
                form,
                $"{count} 条定量指标的目标值都是 {Say.Number(first!.Value)}，请逐条核对",
                Say.Number(first.Value),
                "各指标各自的目标值",
                form.Indicators
            );
        }
    }
}
