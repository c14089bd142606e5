using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX407LocalLevel2 : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX407", Severity.Info)
        {
            Title = "二级指标不在全国指标框架内",
            What = "一级指标是产出、效益、成本或满意度，而二级指标的名称既不在指标框架内，也不是配置中认可的本地名称。",
            Why = "框架以外的二级指标无法汇总，也没有对应的权重。",
            HowToMend = "改用指标框架中的名称；本地确有规定的，加入规则配置（profile）的 tolerated。",
            Basis = "财预〔2021〕101号",
            RestsOn = RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Level2 != Level2.Other || indicator.Level1 is Level1.None or Level1.Other)
        {
            return;
        }
        var printed = indicator.Row.Level2!;
        if (indicator.Form.Profile.Frame.Allows(indicator.Level1, printed))
        {
            return;
        }
        report.Find(
            indicator,
            $"二级指标{Say.Quote(printed)}不在指标框架内，{indicator.Level1.Name()}下应为{Expected(indicator)}",
            printed,
            Expected(indicator)
        );
    }

    private static string Expected(IndicatorFacts indicator) =>
        indicator.Form.Profile.Frame.Children.TryGetValue(indicator.Level1, out var names)
            ? string.Join('、', names)
            : "框架内的名称";
}
