using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>
/// Lines with cells separated by tabs. Blank lines (page breaks) and single lines without tabs stay inside the table
/// when rows of a similar shape go on after them; a title ends it.
/// </summary>
internal static class TabTable
{
    private const int BlankLinesInside = 2;
    private const int PlainLinesInside = 3;

    /// <summary>The index after the table, or <paramref name="at"/> when none starts there.</summary>
    public static int TryRead(TextLines lines, int at, BlockSink sink)
    {
        if (lines[at].Tabs == 0 || lines[at].Empty)
        {
            return at;
        }

        var end = FindEnd(lines, at, out var onlyIndented);
        if (onlyIndented)
        {
            for (var i = at; i < end; i++)
            {
                sink.Paragraph(Paragraphs.Clean(lines.Span(i)), lines.Place(i));
            }

            return end;
        }

        var rows = new List<SourceRow>();
        for (var i = at; i < end; i++)
        {
            if (lines[i].Blank)
            {
                continue;
            }

            if (sink.Full)
            {
                sink.Cut(lines.Place(i));
                break;
            }

            rows.Add(Row(lines, i, rows.Count + 1, sink));
        }

        sink.Table(BrokenRows.Joined(rows), TableGeometry.Loose, lines.Place(at));
        return end;
    }

    private static SourceRow Row(TextLines lines, int index, int row, BlockSink sink)
    {
        var cells = new List<SourceCell>(lines[index].Tabs + 1);
        var rest = lines.Span(index);
        for (var column = 0; ; column++)
        {
            var end = QuotedCells.CellEnd(rest);
            cells.Add(sink.Cell(QuotedCells.Text(rest[..end]), column, lines.Place(index, row, column + 1)));
            if (end == rest.Length)
            {
                return new SourceRow(cells, lines.Place(index, row));
            }

            if (sink.Full)
            {
                sink.Cut(lines.Place(index, row));
                return new SourceRow(cells, lines.Place(index, row));
            }

            rest = rest[(end + 1)..];
        }
    }

    /// <summary>Exclusive end of the run of rows. <paramref name="onlyIndented"/>: no line has a tab behind text, it is indented prose.</summary>
    private static int FindEnd(TextLines lines, int at, out bool onlyIndented)
    {
        onlyIndented = true;
        var end = at;
        var columns = 0;
        while (at < lines.Count)
        {
            if (lines[at].Tabs > 0)
            {
                onlyIndented &= lines.Span(at).TrimStart('\t').IndexOf('\t') < 0 && lines[at].Tabs < 3;
                columns = Math.Max(lines[at].Tabs + 1, columns * 3 / 4);
                end = ++at;
                continue;
            }

            at = Resume(lines, at, columns);
            if (at < 0)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The index of the row that goes on after blank and plain lines, -1 when the table ends before them.</summary>
    private static int Resume(TextLines lines, int at, int columns)
    {
        int blank = 0,
            plain = 0;
        var apart = false;
        for (; at < lines.Count && blank <= BlankLinesInside && plain <= PlainLinesInside; at++)
        {
            var line = lines[at];
            if (line.Tabs > 0)
            {
                var difference = Math.Abs(line.Tabs + 1 - columns);
                return apart && lines[at - 1].Blank ? -1
                    : difference <= Math.Max(2, columns / 2) ? at
                    : -1;
            }

            if (line.Blank)
            {
                blank++;
                continue;
            }

            var text = lines.Span(at);
            if (TitleLine.IsTitle(text))
            {
                return -1;
            }

            // Plain text with blank lines on both sides stands between two tables, unless it is a page number.
            apart |= lines[at - 1].Blank && text.ContainsAnyExcept("0123456789-—– \u3000第页共/");
            plain++;
        }

        return -1;
    }
}
