using System.Text;

namespace Jixiao.Cli;

/// <summary>Chinese text on a screen: how wide it is, and where a line of it may end.</summary>
internal static class ScreenText
{
    private const string NotAtStart = "，。；：、！？）】》」』”’…,.;:!?)]}%‰℃";
    private const string NotAtEnd = "（【《「『“‘([{≥≤≈≧≦＞＜";

    /// <summary>A Chinese character takes two columns of a screen.</summary>
    public static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            columns += Columns(c);
        }
        return columns;
    }

    /// <summary>
    /// Lines of at most <paramref name="width"/> columns. Numbers and Latin words stay whole where they fit, no line begins with a closing mark
    /// or ends with an opening one; blanks at the ends of lines are left out.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var (lines, line, columns) = (new List<string>(), new StringBuilder(), 0);
        for (var at = 0; at < text.Length; )
        {
            var piece = text.AsSpan(at, Piece(text, at, width));
            at += piece.Length;
            var wide = Columns(piece);
            if (columns > 0 && columns + Columns(piece.TrimEnd()) > width)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                columns = 0;
                piece = piece.TrimStart();
                wide = Columns(piece);
            }
            line.Append(piece);
            columns += wide;
        }
        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line.ToString().TrimEnd());
        }
        return lines;
    }

    /// <summary>Length of what must stay on one line from here on; never wider than the line, and never half a character.</summary>
    private static int Piece(string text, int start, int width)
    {
        var (at, columns) = (start, 0);
        while (at < text.Length)
        {
            columns += Columns(text[at]);
            if (columns > width && at > start && !char.IsLowSurrogate(text[at]))
            {
                return at - start;
            }
            at++;
            if (at < text.Length && MayBreak(text[at - 1], text[at]))
            {
                return at - start;
            }
        }
        return at - start;
    }

    private static bool MayBreak(char before, char after) =>
        !char.IsHighSurrogate(before)
        && after != ' '
        && !NotAtEnd.Contains(before)
        && !NotAtStart.Contains(after)
        && (before == ' ' || IsWide(before) || IsWide(after));

    private static bool IsWide(char c) => Columns(c) == 2;

    private static int Columns(char c) =>
        char.IsLowSurrogate(c) ? 0
        : c < '\u1100' ? 1
        : 2;
}
