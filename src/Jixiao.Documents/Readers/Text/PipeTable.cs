using System.Text;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>
/// Markdown tables, with or without outer pipes. Rows of dashes go; blank lines end the table. Web pages turned into text print
/// tables without such a row, a pipe behind each cell or between them.
/// </summary>
internal static class PipeTable
{
    private const int FewestClosedLines = 3;
    private const int FewestPipes = 3;

    /// <summary>The index after the table, or <paramref name="at"/> when none starts there.</summary>
    public static int TryRead(TextLines lines, int at, BlockSink sink)
    {
        var outer = Starts(lines.Span(at));
        if (
            !outer
            && !(at + 1 < lines.Count && lines.Span(at).Contains('|') && IsRule(lines.Span(at + 1)))
            && !AreClosed(lines, at)
            && !AreEven(lines, at)
        )
        {
            return at;
        }

        var rows = new List<SourceRow>();
        var start = at;
        for (; at < lines.Count && !lines[at].Blank; at++)
        {
            var line = lines.Span(at);
            if (!Starts(line) && (outer || !line.Contains('|')))
            {
                break;
            }

            if (IsRule(line))
            {
                continue;
            }

            if (sink.Full)
            {
                sink.Cut(lines.Place(at));
                continue;
            }

            rows.Add(Row(lines, at, rows.Count + 1, sink));
        }

        sink.Table(rows, TableGeometry.Loose, lines.Place(start));
        return at;
    }

    /// <summary>"|---|:--:|": nothing but dashes, colons, pipes and spaces, two dashes at least to a cell.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Contains('|') && text.Contains("--", StringComparison.Ordinal) && !text.ContainsAnyExcept("|-: ");
    }

    /// <summary>The line is a row between outer pipes.</summary>
    public static bool Starts(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.Length > 1 && text[0] == '|' && text[1..].Contains('|');
    }

    /// <summary>This line and those below it end with a pipe and hold another.</summary>
    private static bool AreClosed(TextLines lines, int at)
    {
        var end = at + FewestClosedLines;
        while (at < end && at < lines.Count && IsClosed(lines.Span(at)))
        {
            at++;
        }

        return at == end;
    }

    /// <summary>This line and those below it are cut by pipes, and by as many.</summary>
    private static bool AreEven(TextLines lines, int at)
    {
        var pipes = lines.Span(at).Count('|');
        var end = at + FewestClosedLines;
        if (pipes < FewestPipes || end > lines.Count)
        {
            return false;
        }

        while (at < end && lines.Span(at).Count('|') == pipes)
        {
            at++;
        }

        return at == end;
    }

    private static bool IsClosed(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd();
        return text.Length > 2 && text[^1] == '|' && text[..^1].Contains('|');
    }

    private static SourceRow Row(TextLines lines, int index, int row, BlockSink sink)
    {
        var rest = lines.Span(index).Trim();
        if (rest[0] == '|')
        {
            rest = rest[1..];
        }

        if (rest.Length > 0 && rest[^1] == '|' && !(rest.Length > 1 && rest[^2] == '\\'))
        {
            rest = rest[..^1];
        }

        var cells = new List<SourceCell>(8);
        for (var column = 0; ; column++)
        {
            var pipe = NextPipe(rest);
            var text = Clean(pipe < 0 ? rest : rest[..pipe]);
            cells.Add(sink.Cell(text, column, lines.Place(index, row, column + 1)));
            if (pipe < 0)
            {
                return new SourceRow(cells, lines.Place(index, row));
            }

            if (sink.Full)
            {
                sink.Cut(lines.Place(index, row));
                return new SourceRow(cells, lines.Place(index, row));
            }

            rest = rest[(pipe + 1)..];
        }
    }

    private static int NextPipe(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text[from..].IndexOf('|') is >= 0 and var pipe)
        {
            if (from + pipe == 0 || text[from + pipe - 1] != '\\')
            {
                return from + pipe;
            }

            from += pipe + 1;
        }

        return -1;
    }

    private static string Clean(ReadOnlySpan<char> raw)
    {
        var text = raw.Trim();
        return text.IndexOfAny('\\', '*') < 0 ? InlineMarkup.Clean(text) : InlineMarkup.Clean(WithoutSigns(text));
    }

    /// <summary>Escapes undone, "**bold**" without its stars; "***" as a placeholder stays.</summary>
    private static string WithoutSigns(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && char.IsPunctuation(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '|' or '<' or '>' or '~' or '`')
            {
                i++;
            }
            else if (Bold(text[i..]) is > 0 and var length)
            {
                result.Append(text.Slice(i + 2, length));
                i += length + 3;
                continue;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    private static int Bold(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("**") || text.Length < 5 || text[2] == '*')
        {
            return 0;
        }

        var end = text[2..].IndexOf("**", StringComparison.Ordinal);
        return end > 0 && text.Slice(2, end).IndexOf('*') < 0 ? end : 0;
    }
}
