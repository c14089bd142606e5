using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX117UnplacedIndicator : FormRule
{
    public override RuleAbout About { get; } =
        new("JX117", Severity.Warning)
        {
            Title = "指标没有归入一级、二级指标",
            What = "表中半数以上的指标有一级、二级指标，个别指标两级都空白。不分级的表不查。",
            Why = "没有归类的指标不知道考核的是产出还是效益，权重也算不到任何一级。",
            HowToMend = "补上这一条的一级指标和二级指标。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.Level | RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var unplaced = 0;
        foreach (var indicator in form.Indicators)
        {
            unplaced += IsUnplaced(indicator) ? 1 : 0;
        }
        if (unplaced == 0 || unplaced * 2 >= form.Indicators.Count)
        {
            return;
        }
        foreach (var indicator in form.Indicators)
        {
            if (IsUnplaced(indicator))
            {
                report.Find(
                    indicator,
                    "没有一级指标和二级指标，应归入产出、效益、成本或满意度指标",
                    "一级、二级指标空白",
                    "一级、二级指标"
                );
            }
        }
    }

    private static bool IsUnplaced(IndicatorFacts indicator) =>
        indicator is { Level1: Level1.None, Level2: Level2.None };
}
