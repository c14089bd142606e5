using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX317TwoTargetsInOne : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX317", Severity.Warning)
        {
            Title = "一条指标写了两个目标值",
            What = "指标值一栏有两个以上的数字目标，如“12 所（800 名学生）”“省级 3 项、市级 5 项”。",
            Why = "一条指标只有一个得分。完成一半时怎样计分说不清，汇总时也只能当作文字。",
            HowToMend = "拆成两条指标，各有名称、数值、单位和权重。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Kind != ValueKind.Words
            || !ValueWords.HasDigit(indicator.Row.Value)
            || !HasTwo(indicator.Row.Value)
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"指标值“{indicator.Printed}”含有两个以上的目标，应拆成各自的指标",
            indicator.Printed,
            "一条指标一个目标值"
        );
    }

    /// <summary>Two numbers that are no dates, with words and a separator or bracket between them.</summary>
    private static bool HasTwo(ReadOnlySpan<char> text)
    {
        var (numbers, separated, words) = (0, false, false);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (!char.IsAsciiDigit(c))
            {
                separated |= "、，,；;（(和及/".Contains(c);
                words |= c is >= '\u4E00' and <= '\u9FFF' or '%';
                continue;
            }
            while (at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '.' or ','))
            {
                at++;
            }
            var next = at + 1 < text.Length ? text[(at + 1)..].TrimStart() : default;
            if (next is ['年' or '月' or '日' or '号' or '-' or '—' or '~' or '〕' or ']' or ':' or '：', ..])
            {
                return false;
            }
            if (numbers > 0 && !(separated && words))
            {
                return false;
            }
            numbers++;
            (separated, words) = (false, false);
        }
        return numbers > 1;
    }
}
