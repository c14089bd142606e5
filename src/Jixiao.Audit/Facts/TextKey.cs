namespace Jixiao.Audit.Facts;

/// <summary>A text as it is compared: letters and digits alone, full-width ones as plain ones; spaces and punctuation do not count.</summary>
internal static class TextKey
{
    public static string Of(string text) =>
        string.Create(
            Length(text),
            text,
            (key, from) =>
            {
                var length = 0;
                foreach (var c in from)
                {
                    if (Counts(c))
                    {
                        key[length++] = Plain(c);
                    }
                }
            }
        );

    /// <summary>Of the key, without making it; 0 for a text that holds neither letter nor digit.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var (hash, any) = (14695981039346656037UL, false);
        foreach (var c in text)
        {
            if (Counts(c))
            {
                hash = (hash ^ Plain(c)) * 1099511628211UL;
                any = true;
            }
        }
        return any ? hash : 0;
    }

    private static int Length(string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            length += Counts(c) ? 1 : 0;
        }
        return length;
    }

    /// <summary>〇 is a numeral to us, no letter to Unicode.</summary>
    private static bool Counts(char c) => char.IsLetterOrDigit(c) || c == '〇';

    private static char Plain(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
}
