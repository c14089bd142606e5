using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX827TwoLikelihoods : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX827", Severity.Warning)
        {
            Title = "完成可能性勾选了两处",
            What = "运行监控表的一条指标，在“确定能”“有可能”“完全不可能”中勾选了两处以上。",
            Why = "勾了两处等于没有结论，不知道要不要采取措施。",
            HowToMend = "只保留符合实际的一处；不能确定完成的写明原因。",
            Basis = "财预〔2019〕136号",
            RestsOn = RestsOn.Actual,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Row.Likelihood is not { Length: > 0 } first)
        {
            return;
        }
        foreach (var (label, value) in indicator.Row.Attributes)
        {
            if (
                Reasons.IsLikelihood(label)
                && !TargetValues.IsBlankMark(value)
                && !label.EndsWith(first, StringComparison.Ordinal)
            )
            {
                var second = label[(label.LastIndexOf('/') + 1)..];
                report.Find(
                    indicator,
                    $"完成目标的可能性同时勾选了“{first}”和“{second}”，应只选一处",
                    $"{first}、{second}",
                    "只选一处"
                );
                return;
            }
        }
    }
}
