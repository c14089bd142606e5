namespace Jixiao.Core.Values;

/// <summary>The ways a comparison is printed, before a number as a sign or as words, and after it as words.</summary>
internal static class ComparisonWords
{
    /// <summary>"≥=", "&gt;=", "==": more sign characters in a row are an ornament.</summary>
    private const int LongestSign = 2;

    /// <summary>Longer words stand before the words they begin with.</summary>
    private static readonly (string Word, Comparison? Meaning)[] Before =
    [
        ("大于或者等于", Comparison.AtLeast),
        ("小于或者等于", Comparison.AtMost),
        ("大于或等于", Comparison.AtLeast),
        ("高于或等于", Comparison.AtLeast),
        ("小于或等于", Comparison.AtMost),
        ("低于或等于", Comparison.AtMost),
        ("大于等于", Comparison.AtLeast),
        ("高于等于", Comparison.AtLeast),
        ("多于等于", Comparison.AtLeast),
        ("小于等于", Comparison.AtMost),
        ("低于等于", Comparison.AtMost),
        ("少于等于", Comparison.AtMost),
        ("不得少于", Comparison.AtLeast),
        ("不得低于", Comparison.AtLeast),
        ("不得小于", Comparison.AtLeast),
        ("不得超过", Comparison.AtMost),
        ("不得高于", Comparison.AtMost),
        ("不得大于", Comparison.AtMost),
        ("不得多于", Comparison.AtMost),
        ("不少于", Comparison.AtLeast),
        ("不低于", Comparison.AtLeast),
        ("不小于", Comparison.AtLeast),
        ("不超过", Comparison.AtMost),
        ("不高于", Comparison.AtMost),
        ("不大于", Comparison.AtMost),
        ("不多于", Comparison.AtMost),
        ("不晚于", Comparison.AtMost),
        ("不迟于", Comparison.AtMost),
        ("控制在", Comparison.AtMost),
        ("至少", Comparison.AtLeast),
        ("最少", Comparison.AtLeast),
        ("至多", Comparison.AtMost),
        ("最多", Comparison.AtMost),
        ("大于", Comparison.Above),
        ("超过", Comparison.Above),
        ("高于", Comparison.Above),
        ("多于", Comparison.Above),
        ("小于", Comparison.Below),
        ("少于", Comparison.Below),
        ("低于", Comparison.Below),
        ("早于", Comparison.Below),
        ("等于", Comparison.Equal),
        ("大约", Comparison.About),
        ("约为", Comparison.About),
        ("约", Comparison.About),
        ("达到", null),
        ("达", null),
        ("在", null),
        ("于", null),
    ];

    private static readonly (string Word, Comparison Meaning)[] After =
    [
        ("(含)及以上", Comparison.AtLeast),
        ("(含)及以下", Comparison.AtMost),
        ("(含)以上", Comparison.AtLeast),
        ("(含)以下", Comparison.AtMost),
        ("(含)以内", Comparison.AtMost),
        ("(及以上)", Comparison.AtLeast),
        ("(及以下)", Comparison.AtMost),
        ("(以上)", Comparison.AtLeast),
        ("(以下)", Comparison.AtMost),
        ("(以内)", Comparison.AtMost),
        ("及以上", Comparison.AtLeast),
        ("或以上", Comparison.AtLeast),
        ("及以下", Comparison.AtMost),
        ("或以下", Comparison.AtMost),
        ("及以内", Comparison.AtMost),
        ("以上", Comparison.AtLeast),
        ("以下", Comparison.AtMost),
        ("以内", Comparison.AtMost),
        ("之内", Comparison.AtMost),
        ("左右", Comparison.About),
    ];

    /// <summary>The comparison made of the sign characters at the start, and how many there are; null with 0 for none or for a contradiction.</summary>
    public static (Comparison? Meaning, int Length) SignAtStart(ReadOnlySpan<char> text)
    {
        var (length, more, less, equal, about) = (0, false, false, false, false);
        for (; length < text.Length; length++)
        {
            switch (text[length])
            {
                case '≥':
                    (more, equal) = (true, true);
                    continue;
                case '≤':
                    (less, equal) = (true, true);
                    continue;
                case '>':
                    more = true;
                    continue;
                case '<':
                    less = true;
                    continue;
                case '=':
                    equal = true;
                    continue;
                case '≈' or '~':
                    about = true;
                    continue;
            }
            break;
        }
        Comparison? meaning = (more, less, equal, about) switch
        {
            (true, false, true, false) => Comparison.AtLeast,
            (false, true, true, false) => Comparison.AtMost,
            (true, false, false, false) => Comparison.Above,
            (false, true, false, false) => Comparison.Below,
            (false, false, true, false) => Comparison.Equal,
            (false, false, false, true) => Comparison.About,
            _ => null,
        };
        return meaning is null || length > LongestSign ? (null, 0) : (meaning, length);
    }

    /// <summary>The word at the start, 0 long if there is none; a word such as 达到 has no comparison.</summary>
    public static (Comparison? Meaning, int Length) WordAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !CanStart(text[0]))
        {
            return (null, 0);
        }
        foreach (var (word, meaning) in Before)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return (meaning, word.Length);
            }
        }
        return (null, 0);
    }

    public static (Comparison? Meaning, int Length) WordAtEnd(ReadOnlySpan<char> text)
    {
        foreach (var (word, meaning) in After)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return (meaning, word.Length);
            }
        }
        return (null, 0);
    }

    /// <summary>
    /// Two printings of one comparison taken together ("≥95%以上", "超过90%以上"): the first one, if the second points the same way;
    /// false when they contradict each other.
    /// </summary>
    public static bool TryJoin(Comparison? first, Comparison? second, out Comparison? joined)
    {
        joined = first ?? second;
        return first is null || second is null || Direction(first.Value) == Direction(second.Value);
    }

    /// <summary>False for a character no sign or word before a number begins with: most cells are done with here.</summary>
    public static bool CanStart(char c) =>
        c is '≥' or '≤' or '>' or '<' or '=' or '≈' or '~' || "大小高低多少不控至最超等约达在于早".Contains(c);

    private static int Direction(Comparison comparison) =>
        comparison switch
        {
            Comparison.AtLeast or Comparison.Above => 1,
            Comparison.AtMost or Comparison.Below => -1,
            Comparison.About => 2,
            _ => 0,
        };
}
