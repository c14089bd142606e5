using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts;

/// <summary>A target printed at the end of a name: 师生满意度大于90%, 合格率100%, 公示时间不少于5天.</summary>
internal static class NameThreshold
{
    private static readonly string[] Signs =
    [
        "大于等于",
        "小于等于",
        "大于",
        "小于",
        "不低于",
        "不少于",
        "不小于",
        "不超过",
        "不高于",
        "不大于",
        "超过",
        "高于",
        "低于",
        "达到",
        "达",
        "至少",
        "控制在",
        "≥",
        "≤",
        "＞",
        "＜",
        ">",
        "<",
        "＝",
        "=",
        "≧",
        "≦",
    ];

    /// <summary>
    /// The part of the name from the sign on, empty where the name ends otherwise. A number without a sign counts only behind a rate ("合格率100%").
    /// </summary>
    public static ReadOnlySpan<char> In(string name)
    {
        var text = name.AsSpan().Trim().TrimEnd("。；;，,、：:");
        if (text.Length > 2 && text[^1] is '）' or ')')
        {
            var open = text.LastIndexOfAny('（', '(');
            if (open > 0 && In(text[(open + 1)..^1], rateBefore: false) is { IsEmpty: false } inner)
            {
                return inner;
            }
            // 62台（套）: the bracket belongs to the unit.
            return open > 1 && char.IsAsciiDigit(text[open - 2]) ? In(text, rateBefore: false) : default;
        }
        return In(text, rateBefore: true);
    }

    private static ReadOnlySpan<char> In(ReadOnlySpan<char> text, bool rateBefore)
    {
        var end = text.Length - Tail(text);
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.'))
        {
            start--;
        }
        if (start == end)
        {
            return default;
        }
        var before = text[..start].TrimEnd();
        foreach (var sign in Signs)
        {
            if (before.EndsWith(sign))
            {
                return text[(before.Length - sign.Length)..];
            }
        }
        var isShare = text[end..] is ['%' or '％'] or ['%' or '％', '以', '上' or '内' or '下'];
        // 文艺团队36支以上: whoever asks must see that the unit is the row's own.
        var isBound = text.EndsWith("以上") || text.EndsWith("以下") || text.EndsWith("以内");
        return rateBefore && before.Length > 1 && (isShare ? NameWords.IsRate(before) : isBound)
            ? text[start..]
            : default;
    }

    /// <summary>Length of the unit (and 以上, 以内) behind the number; the whole text where it is no unit.</summary>
    private static int Tail(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAnyInRange('0', '9');
        if (last < 0)
        {
            return 0;
        }
        var rest = text[(last + 1)..].Trim();
        rest =
            rest.EndsWith("以上") || rest.EndsWith("以内") || rest.EndsWith("以下") ? rest[..^2]
            : rest.EndsWith("内") && rest.Length > 1 ? rest[..^1]
            : rest;
        var unit = rest.IndexOfAny('（', '(') is > 0 and var open && rest[^1] is '）' or ')' ? rest[..open] : rest;
        return rest.IsEmpty || rest is "％" || Units.IsKnown(unit) ? text.Length - last - 1 : 0;
    }
}
