using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX813UnlikelyWithoutReason : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX813", Severity.Warning)
        {
            Title = "不能确定完成而没有原因",
            What = "运行监控表选了“有可能”或“完全不可能”完成，而没有写偏差原因，也没有勾选原因。",
            Why = "监控表要求对不能确定完成的目标说明原因，主管部门和财政才能帮助解决或调整。",
            HowToMend = "写明是经费、制度、人员、硬件还是其他原因，以及准备采取的措施。",
            Basis = "财预〔2019〕136号",
            RestsOn = RestsOn.Actual,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Row.Likelihood is "有可能" or "完全不可能" && !Reasons.Has(indicator))
        {
            report.Find(
                indicator,
                $"完成目标的可能性选“{indicator.Row.Likelihood}”，没有写原因，应写明偏差原因和措施",
                indicator.Row.Likelihood,
                "偏差原因和措施"
            );
        }
    }
}
