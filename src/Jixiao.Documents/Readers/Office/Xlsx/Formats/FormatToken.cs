using System.Globalization;

namespace Jixiao.Documents.Readers.Office.Xlsx.Formats;

internal enum FormatTokenKind
{
    Literal,

    /// <summary>One of 0, # and ?.</summary>
    Digit,
    Point,
    Comma,
    Percent,
    Exponent,
    Slash,
    General,

    /// <summary>A run of y, m, d, h, s, e or b, an elapsed time such as [h], or AM/PM.</summary>
    Date,
    At,
    Condition,
}

internal readonly record struct FormatToken(FormatTokenKind Kind, string Text)
{
    /// <summary>One section of a format code (what stands between semicolons) as tokens.</summary>
    public static List<FormatToken> Scan(string section)
    {
        var tokens = new List<FormatToken>();
        var at = 0;
        while (at < section.Length)
        {
            var (token, length) = Next(section, at);
            at += length;
            if (token.Text.Length > 0)
            {
                tokens.Add(token);
            }
        }
        return tokens;
    }

    private static (FormatToken Token, int Length) Next(string section, int at)
    {
        var c = section[at];
        switch (c)
        {
            case '"':
                var close = section.IndexOf('"', at + 1);
                close = close < 0 ? section.Length : close;
                return (Literal(section[(at + 1)..close]), close - at + 1);
            case '\\' or '!' when at + 1 < section.Length:
                return (Literal(section[at + 1].ToString()), 2);
            case '_' or '*' when at + 1 < section.Length:
                return (Literal(""), 2);
            case '[':
                var end = section.IndexOf(']', at);
                return end < 0 ? (Literal("["), 1) : (Bracket(section[(at + 1)..end]), end - at + 1);
            case '0' or '#' or '?':
                return (new(FormatTokenKind.Digit, c.ToString()), 1);
            case '.':
                return (new(FormatTokenKind.Point, "."), 1);
            case ',':
                return (new(FormatTokenKind.Comma, ","), 1);
            case '%':
                return (new(FormatTokenKind.Percent, "%"), 1);
            case '/':
                return (new(FormatTokenKind.Slash, "/"), 1);
            case '@':
                return (new(FormatTokenKind.At, "@"), 1);
            case 'E' when at + 1 < section.Length && section[at + 1] is '+' or '-':
                return (new(FormatTokenKind.Exponent, section.Substring(at, 2)), 2);
        }
        return Word(section, at);
    }

    private static (FormatToken Token, int Length) Word(string section, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["AM/PM", "A/P", "上午/下午"])
        {
            if (string.Compare(section, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return (new(FormatTokenKind.Date, word), word.Length);
            }
        }
        if (string.Compare(section, at, "General", 0, 7, StringComparison.OrdinalIgnoreCase) == 0)
        {
            return (new(FormatTokenKind.General, "General"), 7);
        }
        if (section.AsSpan(at).StartsWith("G/通用格式", StringComparison.Ordinal))
        {
            return (new(FormatTokenKind.General, "General"), 6);
        }
        var letter = char.ToLowerInvariant(section[at]);
        if (letter is not ('y' or 'm' or 'd' or 'h' or 's' or 'e' or 'a'))
        {
            return (Literal(section[at].ToString()), 1);
        }
        var length = 1;
        while (at + length < section.Length && char.ToLowerInvariant(section[at + length]) == letter)
        {
            length++;
        }
        if (letter == 'a' && length < 3)
        {
            return (Literal(section.Substring(at, length)), length);
        }
        return (new(FormatTokenKind.Date, new string(letter, length)), length);
    }

    private static FormatToken Bracket(string inside)
    {
        if (inside.Length > 0 && inside[0] == '$')
        {
            var dash = inside.IndexOf('-', StringComparison.Ordinal);
            return Literal(dash < 0 ? inside[1..] : inside[1..dash]);
        }
        if (inside.Length > 0 && inside[0] is '<' or '>' or '=')
        {
            return new(FormatTokenKind.Condition, inside);
        }
        var elapsed = inside.ToLowerInvariant();
        return elapsed.Length > 0 && elapsed.Trim('h').Length * elapsed.Trim('m').Length * elapsed.Trim('s').Length == 0
            ? new(FormatTokenKind.Date, "[" + elapsed + "]")
            : Literal("");
    }

    private static FormatToken Literal(string text) => new(FormatTokenKind.Literal, text);

    /// <summary>Reads a condition such as "&gt;=100".</summary>
    public bool Holds(decimal value)
    {
        var operatorLength = Text.Length > 1 && Text[1] is '=' or '>' ? 2 : 1;
        if (
            !decimal.TryParse(
                Text.AsSpan(operatorLength),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var limit
            )
        )
        {
            return true;
        }
        return Text[..operatorLength] switch
        {
            "<" => value < limit,
            "<=" => value <= limit,
            ">" => value > limit,
            ">=" => value >= limit,
            "<>" => value != limit,
            _ => value == limit,
        };
    }
}
