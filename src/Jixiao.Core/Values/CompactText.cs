namespace Jixiao.Core.Values;

/// <summary>
/// A short text without its white space, full-width and look-alike characters replaced by the plain ones,
/// each character remembering where it stood. Lives on the stack of its maker.
/// </summary>
internal readonly ref struct CompactText
{
    /// <summary>A longer cell is a sentence, never a number with a unit.</summary>
    public const int MaxSource = 200;

    private readonly ReadOnlySpan<int> origins;

    /// <param name="characters">Twice the source's length: some characters (㎡) become two.</param>
    /// <param name="places">As long as <paramref name="characters"/>.</param>
    public CompactText(ReadOnlySpan<char> source, Span<char> characters, Span<int> places)
    {
        var length = 0;
        for (var at = 0; at < source.Length; at++)
        {
            var c = source[at];
            if (IsSpace(c))
            {
                continue;
            }
            var plain = Plain(c);
            places[length] = at;
            characters[length++] = plain;
            if (c is '㎡' or '㎥')
            {
                places[length] = at;
                characters[length++] = c == '㎡' ? '²' : '³';
            }
        }
        RaisePowers(characters[..length]);
        Characters = characters[..length];
        origins = places[..length];
    }

    public ReadOnlySpan<char> Characters { get; }

    /// <summary>Position in the source of a compact character, or its end for the position after the last one.</summary>
    public int Origin(int index, int sourceLength) => index < origins.Length ? origins[index] : sourceLength;

    /// <summary>True when the source has white space before this character.</summary>
    public bool HasGapBefore(int index) =>
        index > 0 && index < origins.Length && origins[index] - origins[index - 1] > 1;

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF';

    /// <summary>"m2" and "m 2", as superscripts come out of old files, to "m²".</summary>
    private static void RaisePowers(Span<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (
                text[at] is '2' or '3'
                && text[at - 1] == 'm'
                && (at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]))
            )
            {
                text[at] = text[at] == '2' ? '²' : '³';
            }
        }
    }

    private static char Plain(char c) =>
        c switch
        {
            '﹪' => '%',
            >= '！' and <= '～' => (char)(c - 0xFEE0),
            '≧' or '⩾' or '≮' or '≥' => '≥',
            '≦' or '⩽' or '≯' or '≤' => '≤',
            '═' or '﹦' or '゠' => '=',
            '﹥' or '〉' or '›' => '>',
            '﹤' or '〈' or '‹' => '<',
            '≈' or '≒' or '≅' or '∽' => '≈',
            '〜' or '∼' or '˜' => '~',
            '−' or '‐' or '‑' or '﹣' => '-',
            '–' or '—' or '―' or '─' => '—',
            '•' or '・' or '･' or '‧' or '∙' or '⋅' => '·',
            '⁄' or '∕' => '/',
            '㎡' or '㎥' => 'm',
            '﹙' => '(',
            '﹚' => ')',
            _ => c,
        };
}
