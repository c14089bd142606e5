using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX831ClaimedInFull : FormRule
{
    private const int ShortestWords = 3;
    private const int Longest = 10;
    private const decimal Alike = 0.8m;

    private static readonly string[] Claims =
    [
        "全面完成",
        "全部完成",
        "圆满完成",
        "超额完成",
        "均已完成",
        "完成年度目标",
        "完成全年目标",
        "完成了年度目标",
        "完成年度任务",
        "完成全年任务",
        "达到预期目标",
    ];

    private static readonly string[] Lessened = ["降", "减", "控制", "不超", "低于", "以内", "投诉", "事故", "缩短"];

    public override RuleAbout About { get; } =
        new("JX831", Severity.Warning)
        {
            Title = "完成情况中的数低于目标，却称全部完成",
            What =
                "自评表的“实际完成情况”写着全面完成、全部完成、超额完成等，而其中一个数低于年度目标中说同一件事的数。降低、控制一类的数不算。",
            Why = "数字说明没有完成，文字却说完成了，结论不可信，偏差也没有原因。",
            HowToMend = "按实际数据改写结论，没有达到的写明差距和原因；数字写错的改正。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation || form.Form.GoalResults.Count == 0 || form.Spoken.Count == 0)
        {
            return;
        }
        var claim = Array.Find(Claims, c => form.Form.GoalResults.Any(r => r.Contains(c, StringComparison.Ordinal)));
        if (claim is null)
        {
            return;
        }
        foreach (var result in QuantityScan.Of(form.Form.GoalResults))
        {
            if (
                !result.IsBackground
                && !NameSense.ContainsAny(result.Clause, Lessened)
                && Promised(form.Spoken, result) is { } goal
                && goal.Value > result.Value
            )
            {
                report.Find(
                    form,
                    $"完成情况写“{result.Words}”，低于年度目标的“{goal.Words}”，却称“{claim}”，应改正数字或结论，并说明偏差原因",
                    result.Printed,
                    goal.Printed,
                    more: new() { Key = result.Clause }
                );
            }
        }
    }

    /// <summary>The one number of the goals that is said of the same thing in the same unit.</summary>
    private static Quantity? Promised(List<Quantity> goals, Quantity result)
    {
        Quantity? found = null;
        foreach (var goal in goals)
        {
            if (goal.Measure.Key == result.Measure.Key && goal.IsEach == result.IsEach && IsSame(goal, result))
            {
                if (found is not null)
                {
                    return null;
                }
                found = goal;
            }
        }
        return found;
    }

    private static bool IsSame(Quantity goal, Quantity result)
    {
        var (one, other) = (Tail(goal), Tail(result));
        return one.Length >= ShortestWords && (NameCover.Of(one, other) >= Alike && NameCover.Of(other, one) >= Alike);
    }

    private static string Tail(Quantity quantity)
    {
        var words = (quantity.Carried + quantity.Before).TrimEnd(
            '到',
            '达',
            '为',
            '约',
            '于',
            '是',
            '至',
            '≥',
            '以',
            '上'
        );
        return words.Length > Longest ? words[^Longest..] : words;
    }
}
