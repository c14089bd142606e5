namespace Jixiao.Audit.Facts.Spoken;

/// <summary>What a number is for one of: 每期, 每名护林员, 每人每月.</summary>
/// <param name="Thing">Null where only a span of time is named.</param>
/// <param name="Months">Times a year; null where no span is named.</param>
internal sealed record Group(Measure? Thing, decimal? Months)
{
    /// <summary>Null where the words name none, or more than can be told.</summary>
    public static Group? Of(ReadOnlySpan<char> words)
    {
        Measure? thing = null;
        decimal? months = null;
        if (words.IndexOf('各') >= 0)
        {
            return null;
        }
        for (var at = words.IndexOf('每'); at >= 0 && at + 1 < words.Length; )
        {
            var behind = words[(at + 1)..];
            if (behind.StartsWith("月") || behind.StartsWith("个月"))
            {
                months = 12;
            }
            else if (behind.StartsWith("季"))
            {
                months = 4;
            }
            else if (behind[0] is '年')
            {
                months ??= 1;
            }
            else if (behind[0] is '期' or '班' or '场' or '名' or '人' or '位' or '户' or '村' or '校' or '队')
            {
                if (thing is not null)
                {
                    return null;
                }
                thing = Measure.Of(behind[..1].ToString());
            }
            else
            {
                return null;
            }
            var next = behind.IndexOf('每');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return thing is null && months is null or 1 ? null : new(thing, months == 1 ? null : months);
    }
}
