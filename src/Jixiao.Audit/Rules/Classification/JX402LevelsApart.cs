using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX402LevelsApart : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX402", Severity.Error)
        {
            Title = "一级指标与二级指标不配套",
            What =
                "二级指标不属于它所在的一级指标：如数量指标列在效益指标下，社会效益指标列在产出指标下。成本指标在 2015 年框架中属于产出，在 2021 年框架中是一级指标，两种都认；服务对象满意度列在效益指标下的作警告；文字、PDF 中与本类各行相邻的，疑为标签错位，只在“读取时有拿不准的地方”中计数。",
            Why = "指标框架由财政部规定，层级错了，系统无法汇总，权重也会算到别的一级指标上。",
            HowToMend = "按指标框架改正一级指标或二级指标；是合并单元格错位的，恢复原来的行。",
            Basis = "财预〔2021〕101号",
            RestsOn = RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        var (one, two) = (indicator.Level1, indicator.Level2);
        if (!indicator.IsApart() || Placing.Parent(two) is not { } parent)
        {
            return;
        }
        // Beside its own kind in a text the label has slipped in print or in reading: JX904 counts it.
        if (indicator.Form.Reading.IsFlowing && indicator.TouchesItsOwn(parent))
        {
            return;
        }
        // A department's frame with names of its own may put what people think among the benefits.
        if (two == Level2.Satisfaction && one == Level1.Benefit && HasLocalLevel1(indicator.Form))
        {
            return;
        }
        // A place may have a frame of its own; names merely tolerated have their place as well.
        if (
            indicator.Form.Profile.Frame.Children.TryGetValue(one, out var names)
            && names.Contains(indicator.Row.Level2, StringComparer.Ordinal)
        )
        {
            return;
        }
        var belongs = two == Level2.Cost ? "产出指标或成本指标" : parent.Name();
        report.Find(
            indicator,
            $"二级指标{Say.Quote(indicator.Row.Level2)}列在一级指标{Say.Quote(indicator.Row.Level1)}下，应属于{belongs}",
            $"{indicator.Row.Level1}/{indicator.Row.Level2}",
            belongs,
            new()
            {
                AtMost = two == Level2.Satisfaction && one == Level1.Benefit ? Severity.Warning : null,
                IsDoubtful = indicator.Form.Reading.IsFlowing,
            }
        );
    }

    private static bool HasLocalLevel1(FormFacts form)
    {
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Level1 == Level1.Other)
            {
                return true;
            }
        }
        return false;
    }
}
