using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>Cuts the text of a goal cell into goals, each with its own label ("目标1：…", "1.…", "（一）…").</summary>
internal static class GoalText
{
    private const string Ordinals = "一二三四五六七八九十";

    public static IReadOnlyList<string> Split(string raw)
    {
        var starts = Marked(raw, "目标");
        if (starts.Count == 0)
        {
            starts = Numbered(raw);
        }
        if (starts.Count == 0)
        {
            return Keys.OneLine(raw) is { Length: > 0 } whole ? [whole] : [];
        }
        var goals = new List<string>();
        if (Keys.OneLine(raw[..starts[0]]) is { Length: > 0 } lead)
        {
            goals.Add(lead);
        }
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : raw.Length;
            goals.Add(Keys.OneLine(raw[starts[i]..end]));
        }
        return goals;
    }

    /// <summary>Positions of "目标1", "目标二" and so on, numbered in order.</summary>
    private static List<int> Marked(string raw, string word)
    {
        var starts = new List<int>();
        for (
            var at = raw.IndexOf(word, StringComparison.Ordinal);
            at >= 0;
            at = raw.IndexOf(word, at + word.Length, StringComparison.Ordinal)
        )
        {
            var number = Number(raw.AsSpan(at + word.Length).TrimStart(), out var length);
            if (number == starts.Count + 1 && length > 0)
            {
                starts.Add(LabelStart(raw, at));
            }
        }
        return starts;
    }

    /// <summary>A label may have words before 目标 (年度绩效目标1), back to a stop or the start of the text.</summary>
    private static int LabelStart(string raw, int at)
    {
        var start = at;
        while (start > 0 && at - start < 8 && raw[start - 1] is >= '\u4e00' and <= '\u9fff')
        {
            start--;
        }
        return start == 0 || raw[start - 1] is '\n' or '。' or '；' or ';' or ' ' or '\u3000' ? start : at;
    }

    /// <summary>Positions of "1.", "2、" … where the text starts with the first and at least two follow in order, each after a stop or line break.</summary>
    private static List<int> Numbered(string raw)
    {
        var starts = new List<int>();
        for (var at = 0; at < raw.Length; at++)
        {
            if (at > 0 && raw[at - 1] is not ('\n' or '。' or '；' or ';' or ' ' or '\u3000'))
            {
                continue;
            }
            var rest = raw.AsSpan(at).TrimStart("(（");
            var number = Number(rest, out var length);
            if (number != starts.Count + 1 || length >= rest.Length)
            {
                continue;
            }
            var mark = rest[length];
            var decimalPoint = mark is '.' or '．' && length + 1 < rest.Length && char.IsAsciiDigit(rest[length + 1]);
            if (mark is '.' or '．' or '、' or ')' or '）' && !decimalPoint)
            {
                starts.Add(at);
            }
        }
        return starts.Count >= 2 && raw.AsSpan(0, starts[0]).Trim().IsEmpty ? starts : [];
    }

    private static int Number(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var number = 0;
        while (length < text.Length && length < 2 && char.IsDigit(text[length]))
        {
            number = (10 * number) + (int)char.GetNumericValue(text[length++]);
        }
        if (length > 0)
        {
            return number;
        }
        if (text.Length > 0 && Ordinals.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var ordinal)
        {
            length = 1;
            return ordinal + 1;
        }
        return 0;
    }
}
