namespace Jixiao.Documents.Readers.Office.Docx;

/// <summary>Characters of the symbol fonts that Chinese forms use for boxes, ticks and comparison signs, as Unicode.</summary>
internal static class Symbols
{
    /// <param name="font">Name of the font; null when the run does not say.</param>
    /// <param name="code">As stored: F0xx of the private area, or xx.</param>
    /// <returns>The character; '\0' for one that prints nothing known.</returns>
    public static char Map(ReadOnlySpan<char> font, int code)
    {
        var c = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        if (font.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase))
        {
            return Wingdings2(c);
        }
        if (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
        {
            return Wingdings(c);
        }
        if (font.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase) || font.IsEmpty)
        {
            return Symbol(c);
        }
        return code is >= 0xF000 and <= 0xF0FF ? Symbol(c) : (char)Math.Clamp(code, 0, char.MaxValue);
    }

    private static char Wingdings(int c) =>
        c switch
        {
            0x6C or 0x9F => '●',
            0x6E => '■',
            0x6F or 0x71 or 0xA8 => '□',
            0x75 => '◆',
            0xA1 => '○',
            0xA7 => '▪',
            0xD8 => '➢',
            0xE0 => '→',
            0xFB => '✗',
            0xFC => '√',
            0xFD => '☒',
            0xFE => '☑',
            >= 0x81 and <= 0x8A => (char)('①' + c - 0x81),
            _ => '\0',
        };

    private static char Wingdings2(int c) =>
        c switch
        {
            0x4F => '✗',
            0x50 => '√',
            0x51 or 0x53 or 0x54 => '☒',
            0x52 => '☑',
            0xA2 => '■',
            0xA3 => '□',
            0x97 or 0x98 => '●',
            >= 0x6A and <= 0x73 => (char)('①' + c - 0x6A),
            _ => '\0',
        };

    private static char Symbol(int c) =>
        c switch
        {
            0xA3 => '≤',
            0xB3 => '≥',
            0xB1 => '±',
            0xB4 => '×',
            0xB8 => '÷',
            0xB9 => '≠',
            0xBB => '≈',
            0xA5 => '∞',
            0xB0 => '°',
            0xB7 => '·',
            0xA2 => '′',
            0xB2 => '″',
            0xAE => '→',
            0xD6 => '√',
            0xE5 => '∑',
            0x44 => 'Δ',
            0x61 => 'α',
            0x62 => 'β',
            0x6D => 'μ',
            >= 0x20 and < 0x7F when !char.IsAsciiLetter((char)c) => (char)c,
            _ => '\0',
        };
}
