using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX119ShortGoal : FormRule
{
    private const int Shortest = 10;

    public override RuleAbout About { get; } =
        new("JX119", Severity.Info)
        {
            Title = "绩效目标过于简短",
            What = "全部年度绩效目标加起来不足 10 个汉字，也没有数字。空白的由 JX101 报告。",
            Why = "几个字说不清做什么、做到什么程度、有什么效果。",
            HowToMend = "用一两句话写明工作内容、数量和预期效果。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var length = 0;
        foreach (var goal in form.Form.Goals)
        {
            if (Wording.IsBlank(goal))
            {
                continue;
            }
            length += Wording.ChineseLength(WithoutLabel(goal));
            if (length >= Shortest || HasDigit(WithoutLabel(goal)))
            {
                return;
            }
        }
        if (length > 0)
        {
            var goals = string.Concat(form.Form.Goals).Trim();
            report.Find(
                form,
                $"绩效目标{Say.Quote(goals)}只有 {length} 个字，应写明工作内容、数量和预期效果",
                $"{length} 个字",
                $"≥{Shortest} 个字"
            );
        }
    }

    /// <summary>Without "目标1：".</summary>
    private static ReadOnlySpan<char> WithoutLabel(string goal)
    {
        var text = goal.AsSpan().Trim();
        var colon = text.IndexOfAny('：', ':', '、');
        return text.StartsWith("目标") && colon is > 0 and < 6 ? text[(colon + 1)..] : text;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0;
}
