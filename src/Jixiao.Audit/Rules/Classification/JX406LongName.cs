using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX406LongName : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX406", Severity.Warning)
        {
            Title = "指标名称是一整段话",
            What = "三级指标名称超过 100 字（可由地方设定）。",
            Why = "一段话里往往有好几件事，用一个值考核，完成了哪一件说不清。",
            HowToMend = "提炼为一个可考核的名称（一般不超过 20 字），背景和做法写到目标或指标解释中。",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        var most = indicator.Form.Profile[Threshold.LongName];
        if (indicator.Name.Length > most)
        {
            report.Find(
                indicator,
                $"指标名称长 {indicator.Name.Length} 字，是一整段话，应提炼为一个可考核的名称，不超过 {Say.Number(most)} 字",
                $"{indicator.Name.Length} 字",
                $"≤{Say.Number(most)} 字"
            );
        }
    }
}
