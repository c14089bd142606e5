using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX405TwoNamesOfOneLevel : FormRule
{
    public override RuleAbout About { get; } =
        new("JX405", Severity.Info)
        {
            Title = "同一类二级指标用了两个名称",
            What =
                "一张表里同一类二级指标有两种叫法，如既有“可持续影响指标”，又有“可持续发展指标”。满意度的不同对象不算。",
            Why = "同类指标分成两处，汇总时成了两类，权重也被拆开。",
            HowToMend = "统一为指标框架中的名称，两处合并。",
            RestsOn = RestsOn.Level,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        // Kinds are few: bit by bit, each is reported once.
        var reported = 0;
        for (var i = 1; i < form.Indicators.Count; i++)
        {
            var one = form.Indicators[i];
            if (
                one.Level2 is Level2.None or Level2.Other or Level2.Satisfaction
                || (reported & (1 << (int)one.Level2)) != 0
            )
            {
                continue;
            }
            if (Earlier(form, one) is { } other)
            {
                reported |= 1 << (int)one.Level2;
                report.Find(
                    form,
                    $"同一类二级指标有“{other.Row.Level2}”（{Say.Row(other)}）和“{one.Row.Level2}”（{Say.Row(one)}）两个名称，应统一",
                    $"{other.Row.Level2}、{one.Row.Level2}",
                    "一个名称"
                );
            }
        }
    }

    /// <summary>The first indicator of the same kind under another name.</summary>
    private static IndicatorFacts? Earlier(FormFacts form, IndicatorFacts one)
    {
        for (var i = 0; i < one.Index; i++)
        {
            var other = form.Indicators[i];
            if (other.Level2 == one.Level2)
            {
                // All before were alike, or the kind were reported: the first one stands for them.
                return Stem(other.Row.Level2).SequenceEqual(Stem(one.Row.Level2)) ? null : other;
            }
        }
        return null;
    }

    private static ReadOnlySpan<char> Stem(string? level)
    {
        var text = level.AsSpan().Trim();
        return text.EndsWith("指标") ? text[..^2] : text;
    }
}
