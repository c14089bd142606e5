using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX329MisplacedSeparator : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX329", Severity.Warning)
        {
            Title = "千分位分隔符位置不对",
            What = "数字中的逗号不在三位一组的位置，如“10,0000 元”“1,50 人”。",
            Why = "分不清是多写、少写了一位，还是两个数字；系统读不出数值。",
            HowToMend = "去掉逗号，或按三位一组书写，并核对位数。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Row.ValueText is not { } text || !text.Contains(',', StringComparison.Ordinal))
        {
            return;
        }
        for (var at = text.IndexOf(',', StringComparison.Ordinal); at > 0; at = text.IndexOf(',', at + 1))
        {
            var (before, after) = (Digits(text, at - 1, -1), Digits(text, at + 1, 1));
            if (
                (before is >= 1 and <= 3 && (after is 2 or >= 4 || (after == 1 && !IsList(text, at + 2))))
                || (before > 3 && after == 3)
            )
            {
                report.Find(
                    indicator,
                    $"指标值“{text}”的逗号不在三位一组的位置，请核对位数",
                    text,
                    "三位一组，或不用逗号"
                );
                return;
            }
        }
    }

    /// <summary>1,2月 names two months; 1,2、3 lists.</summary>
    private static bool IsList(string text, int at) => at >= text.Length || "月日号季年级、,，.".Contains(text[at]);

    private static int Digits(string text, int at, int step)
    {
        var count = 0;
        for (; at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]); at += step)
        {
            count++;
        }
        return count;
    }
}
