namespace Jixiao.Audit.Facts;

/// <summary>Looks for words in texts without making strings.</summary>
internal static class Wording
{
    public static bool ContainsAny(this ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    public static bool EndsWithAny(this ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True where the whole text is one of the words.</summary>
    public static bool IsAny(this ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True for nothing and for the marks that stand for it ("/", "—", "无").</summary>
    public static bool IsBlank(string? text) => text is null || Core.Values.TargetValues.IsBlankMark(text);

    /// <summary>How many Chinese characters it holds.</summary>
    public static int ChineseLength(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += IsChinese(c) ? 1 : 0;
        }
        return count;
    }

    public static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
