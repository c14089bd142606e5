using System.Text.RegularExpressions;

namespace Jixiao.Documents.Readers.Geometry;

/// <summary>Lines of one cell to its text: a wrapped line is joined, a real new paragraph keeps its '\n'.</summary>
internal static partial class CellText
{
    private const string NeverStartsLine = "，。、；：！？）】》」』”’%,.;:!?)]}％";
    private const string NeverEndsLine = "（【《「『“‘([{";

    /// <summary>Joins a line to the wrapped one above it.</summary>
    public static string Wrap(string above, string below)
    {
        if (above.Length == 0 || below.Length == 0)
        {
            return above + below;
        }

        var latin = char.IsAsciiLetter(above[^1]) && char.IsAsciiLetter(below[0]);
        return latin ? above + " " + below : above + below;
    }

    /// <param name="x0">The cell's left border.</param>
    /// <param name="x1">The cell's right border.</param>
    public static string Of(IReadOnlyList<TextLine> lines, double x0, double x1)
    {
        if (lines.Count == 0)
        {
            return "";
        }

        var padding = Math.Min(9, lines.Min(l => Math.Min(l.X0 - x0, x1 - l.X1)));
        var text = lines[0].Text;
        var listed = !lines.Any(l => NumberedInside().IsMatch(l.Text));
        for (var i = 1; i < lines.Count; i++)
        {
            var next = lines[i].Text;
            text = IsParagraphEnd(lines[i - 1], next, x0, x1, Math.Max(0, padding), listed)
                ? text + "\n" + next
                : Wrap(text, next);
        }

        return text;
    }

    /// <summary>True when the next line's first word would have fitted on this line, so that somebody broke the line on purpose.</summary>
    public static bool IsParagraphEnd(
        TextLine line,
        string next,
        double x0,
        double x1,
        double padding,
        bool listed = true
    )
    {
        var (left, right) = (line.X0 - x0 - padding, x1 - line.X1 - padding);
        var centred = Math.Abs(left - right) < line.Em;
        var free = centred ? left + right : right;
        if (free > (FirstToken(next) * line.Em) + (0.4 * line.Em))
        {
            return true;
        }

        var text = line.Text;
        return listed
            && text.Length > 0
            && "。；;：:！!".Contains(text[^1], StringComparison.Ordinal)
            && Numbered().IsMatch(next);
    }

    /// <summary>Width of what a line break may not divide, in full-width characters.</summary>
    private static double FirstToken(string text)
    {
        var end = 1;
        if (text.Length > 0 && !CharWidths.IsWide(text[0]))
        {
            while (end < text.Length && !CharWidths.IsWide(text[end]) && text[end] != ' ')
            {
                end++;
            }
        }
        else if (text.Length > 1 && NeverEndsLine.Contains(text[0], StringComparison.Ordinal))
        {
            end = 2;
        }

        while (end < text.Length && NeverStartsLine.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return CharWidths.Of(text.AsSpan(0, Math.Min(end, text.Length)));
    }

    /// <summary>Numbered items that run on within a line: there a number at the start of a line is chance.</summary>
    [GeneratedRegex("[。；;][ ]?(?:目标[ ]?[0-9]|[（(]?[0-9]{1,2}[)）.、．][^0-9])", RegexOptions.None, 1000)]
    private static partial Regex NumberedInside();

    [GeneratedRegex(
        @"^(?:目标\s*[0-9一二三四五六七八九十]|[（(]?[0-9]{1,2}[)）.、．]|[（(]?[一二三四五六七八九十]{1,2}[)）、])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Numbered();
}
