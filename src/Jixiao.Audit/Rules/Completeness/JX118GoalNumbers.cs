using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX118GoalNumbers : FormRule
{
    public override RuleAbout About { get; } =
        new("JX118", Severity.Info)
        {
            Title = "绩效目标的序号不连续",
            What = "绩效目标标有“目标1”“目标2”等序号，而中间缺号或重号。",
            Why = "缺号多半是删了或漏了一条目标，重号多半是复制后没有改。",
            HowToMend = "补上漏掉的目标，或重新编号。",
            RestsOn = RestsOn.None,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var last = 0;
        foreach (var goal in form.Form.Goals)
        {
            if (NumberOf(goal) is not { } number)
            {
                return;
            }
            // A second list (the long-term goals, then the year's) begins anew.
            if (number != last + 1 && (number != 1 || last < 2))
            {
                report.Find(
                    form,
                    last == 0
                        ? $"绩效目标从“目标{number}”开始，应从“目标1”开始"
                        : $"绩效目标“目标{last}”之后是“目标{number}”，序号不连续，应为“目标{last + 1}”",
                    $"目标{number}",
                    $"目标{last + 1}",
                    more: new() { Key = goal }
                );
                return;
            }
            last = number;
        }
    }

    /// <summary>Of "目标3：…"; null for a goal without a number of one or two digits.</summary>
    private static int? NumberOf(string goal)
    {
        var text = goal.AsSpan().TrimStart();
        if (!text.StartsWith("目标"))
        {
            return null;
        }
        text = text[2..].TrimStart();
        var (number, length) = (0, 0);
        while (length < text.Length && length < 3 && char.IsAsciiDigit(text[length]))
        {
            number = (number * 10) + (text[length++] - '0');
        }
        var isLabel =
            length is 1 or 2
            && length < text.Length
            && text[length..].TrimStart() is [':' or '：' or '、' or '.' or '．' or '，' or ',', ..];
        return isLabel ? number : null;
    }
}
