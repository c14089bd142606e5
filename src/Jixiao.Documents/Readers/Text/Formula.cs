using System.Text;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Signs and figures that a recogniser of pictures wrote as formulas ("$\\geq 98\\%$"), as plain text.</summary>
internal static class Formula
{
    private const int Longest = 120;

    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["geq"] = "≥",
        ["ge"] = "≥",
        ["geqslant"] = "≥",
        ["leq"] = "≤",
        ["le"] = "≤",
        ["leqslant"] = "≤",
        ["gt"] = ">",
        ["lt"] = "<",
        ["approx"] = "≈",
        ["neq"] = "≠",
        ["pm"] = "±",
        ["times"] = "×",
        ["cdot"] = "·",
        ["div"] = "÷",
        ["sim"] = "～",
        ["%"] = "%",
        ["circ"] = "°",
        ["mathrm"] = "",
        ["text"] = "",
        ["mathsf"] = "",
        ["left"] = "",
        ["right"] = "",
        [","] = "",
        [" "] = "",
        [";"] = "",
        ["quad"] = "",
    };

    /// <summary>Length of the formula that starts with this dollar sign; 0 where it is none, or holds what no cell of a form does.</summary>
    public static int Read(ReadOnlySpan<char> text, out string plain)
    {
        plain = "";
        var open = text.StartsWith("$$", StringComparison.Ordinal) ? 2 : 1;
        var end = text[open..Math.Min(text.Length, Longest)].IndexOf('$');
        if (end <= 0 || Plain(text.Slice(open, end)) is not { } read)
        {
            return 0;
        }
        plain = read;
        var length = open + end + 1;
        return open == 2 && length < text.Length && text[length] == '$' ? length + 1 : length;
    }

    private static string? Plain(ReadOnlySpan<char> formula)
    {
        var result = new StringBuilder(formula.Length);
        for (var at = 0; at < formula.Length; )
        {
            if (formula[at] == '\\')
            {
                var length = CommandLength(formula[(at + 1)..]);
                if (!Commands.TryGetValue(formula.Slice(at + 1, length).ToString(), out var sign))
                {
                    return null;
                }
                result.Append(sign);
                at += length + 1;
                continue;
            }
            if (formula[at] is not ('{' or '}' or ' ' or '^' or '_'))
            {
                result.Append(formula[at]);
            }
            at++;
        }
        return result.ToString();
    }

    /// <summary>A word of letters, or one sign.</summary>
    private static int CommandLength(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExceptInRange('a', 'z');
        return length switch
        {
            < 0 => rest.Length,
            0 => 1,
            _ => length,
        };
    }
}
