namespace Jixiao.Audit.Facts;

/// <summary>Phrases of two characters or more that are looked for in every text and hardly ever found: one pass, a bit a character.</summary>
internal sealed class PhraseSet
{
    private readonly string[] phrases;
    private readonly ulong[] first = new ulong[1024];
    private readonly ulong[] second = new ulong[1024];

    public PhraseSet(params IEnumerable<string> phrases)
    {
        this.phrases = [.. phrases];
        foreach (var phrase in this.phrases)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(phrase.Length, 2, phrase);
            first[phrase[0] >> 6] |= 1UL << phrase[0];
            second[phrase[1] >> 6] |= 1UL << phrase[1];
        }
    }

    /// <summary>Where the earliest phrase begins, and which one it is (of several there the first of the list); -1 for none.</summary>
    public int IndexIn(ReadOnlySpan<char> text, out int phrase)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var (one, two) = (text[at], text[at + 1]);
            if (
                (first[one >> 6] >> one & second[two >> 6] >> two & 1) != 0
                && PhraseAt(text[at..]) is >= 0 and var found
            )
            {
                phrase = found;
                return at;
            }
        }
        phrase = -1;
        return -1;
    }

    private int PhraseAt(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < phrases.Length; i++)
        {
            if (text.StartsWith(phrases[i]))
            {
                return i;
            }
        }
        return -1;
    }
}
