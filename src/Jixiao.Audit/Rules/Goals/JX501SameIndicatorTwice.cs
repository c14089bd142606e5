using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX501SameIndicatorTwice : FormRule
{
    private const int OnTheStack = 128;

    public override RuleAbout About { get; } =
        new("JX501", Severity.Error)
        {
            Title = "同一张表有两条相同的指标",
            What =
                "两条三级指标的名称相同（空格和标点不计），目标值也相同；同一二级指标下名称相同而目标值不同的，是警告。分属不同职责的不算，除非解释也相同而目标值不同。",
            Why = "重复的指标重复计分，使权重失真；名称相同而值不同，自评时不知道以哪一条为准。",
            HowToMend = "删去重复的一条；确是两件事的，在名称中写明区别。",
            RestsOn = RestsOn.Name | RestsOn.Value,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var rows = form.Indicators;
        var hashes = rows.Count <= OnTheStack ? stackalloc ulong[rows.Count] : new ulong[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            hashes[i] = TextKey.Hash(rows[i].Name);
            if (hashes[i] == 0)
            {
                continue;
            }
            var first = hashes[..i].IndexOf(hashes[i]);
            if (first >= 0)
            {
                Compare(rows[first], rows[i], report);
            }
        }
    }

    /// <summary>The whole term and the year each have their own goal (目标名称) and count the same thing.</summary>
    private static bool UnderTwoGoals(IndicatorFacts first, IndicatorFacts second)
    {
        foreach (var (label, value) in first.Row.Attributes)
        {
            foreach (var other in second.Row.Attributes)
            {
                if (label == other.Label && value != other.Value && label.Contains("目标", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static void Compare(IndicatorFacts first, IndicatorFacts second, RuleReport report)
    {
        var sameValue = first.Printed == second.Printed;
        if (
            !sameValue
            && first.Row.Duty != second.Row.Duty
            && first.Row.Unit == second.Row.Unit
            && first.Row.Explanation is { Length: > 5 } explained
            && explained == second.Row.Explanation
        )
        {
            report.Find(
                second,
                $"与第 {first.Index + 1} 条（职责{Say.Quote(first.Row.Duty)}）名称、解释都相同而目标值不同，一条{Say.Quote(first.Printed)}，一条{Say.Quote(second.Printed)}，应合并或改正",
                $"第 {first.Index + 1}、{second.Index + 1} 条",
                "名称各不相同",
                new()
                {
                    AtMost = Severity.Warning,
                    Key = second.Printed,
                    Related = [new RelatedPlace(first.Form.File, first.Form.Position, first.Index)],
                }
            );
            return;
        }
        if (
            first.Row.Duty != second.Row.Duty
            || UnderTwoGoals(first, second)
            || (!sameValue && first.Level2 != second.Level2)
        )
        {
            return;
        }
        var doubtful = first.IsDoubtful(RestsOn.Name | RestsOn.Value);
        report.Find(
            second,
            sameValue
                ? $"与第 {first.Index + 1} 条名称相同，{(second.Printed.Length > 0 ? $"目标值都是{Say.Quote(second.Printed)}" : "都没有目标值")}，应删去重复的一条"
                : $"与第 {first.Index + 1} 条名称相同而目标值不同，一条{Say.Quote(first.Printed)}，一条{Say.Quote(second.Printed)}，应合并或在名称中写明区别",
            $"第 {first.Index + 1}、{second.Index + 1} 条",
            "名称各不相同",
            new()
            {
                AtMost = sameValue && !doubtful ? null : Severity.Warning,
                Key = second.Printed,
                Related = [new RelatedPlace(first.Form.File, first.Form.Position, first.Index)],
            }
        );
    }
}
