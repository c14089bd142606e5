using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>
/// Tables as old Word files leave them: each line starts with a tab and holds one cell, a line with only a tab is an
/// empty cell, an empty line ends the row.
/// </summary>
internal static class CellLines
{
    private const int Window = 80;

    /// <summary>The index after the last line of this shape, or <paramref name="at"/> when none starts there.</summary>
    public static int TryRead(TextLines lines, int at, BlockSink sink)
    {
        if (!IsCell(lines, at) || !Starts(lines, at))
        {
            return at;
        }

        var rows = new List<SourceRow>();
        while (at < lines.Count)
        {
            if (lines[at].Blank)
            {
                at++;
                continue;
            }

            var end = GroupEnd(lines, at);
            if (end == at)
            {
                break;
            }

            if (sink.Full)
            {
                sink.Cut(lines.Place(at));
                at = end;
                continue;
            }

            var cells = Cells(lines, at, end, rows.Count + 1, sink);
            if (cells.Count == 1 && (rows.Count == 0 || TitleLine.IsTitle(cells[0].Text)))
            {
                Close(ref rows, sink);
                sink.Paragraph(cells[0].Text, lines.Place(at));
            }
            else
            {
                rows.Add(new SourceRow(cells, lines.Place(at, rows.Count + 1)));
            }

            at = end;
        }

        Close(ref rows, sink);
        return at;
    }

    private static void Close(ref List<SourceRow> rows, BlockSink sink)
    {
        if (rows.Count > 0)
        {
            sink.Table(rows, TableGeometry.Loose, rows[0].Place with { Row = 0 });
            rows = [];
        }
    }

    private static List<SourceCell> Cells(TextLines lines, int at, int end, int row, BlockSink sink)
    {
        var cells = new List<SourceCell>();
        for (var i = at; i < end; i++)
        {
            var text = InlineMarkup.Clean(lines.Span(i));
            if (IsCell(lines, i))
            {
                cells.Add(sink.Cell(text, cells.Count, lines.Place(i, row, cells.Count + 1)));
            }
            else
            {
                var last = cells[^1];
                cells[^1] = last with { Text = last.Text.Length == 0 ? text : $"{last.Text}\n{text}" };
            }
        }

        return BrokenCells.Joined(cells);
    }

    /// <summary>Exclusive end of the lines of one row: cells, and lines without a tab that go on with the cell above.</summary>
    private static int GroupEnd(TextLines lines, int at)
    {
        if (!IsCell(lines, at))
        {
            return at;
        }

        while (at < lines.Count && !lines[at].Blank && (IsCell(lines, at) || lines[at].Tabs == 0))
        {
            at++;
        }

        return at;
    }

    private static bool IsCell(TextLines lines, int at) => lines[at].Tabs == 1 && lines.Text[lines[at].Start] == '\t';

    /// <summary>Looks some way ahead: nearly all lines hold one cell, and some rows have several of them.</summary>
    private static bool Starts(TextLines lines, int at)
    {
        int cells = 0,
            others = 0,
            several = 0,
            run = 0;
        var end = Math.Min(lines.Count, at + Window);
        for (; at < end; at++)
        {
            if (lines[at].Blank)
            {
                several += run > 1 ? 1 : 0;
                run = 0;
            }
            else if (IsCell(lines, at))
            {
                cells++;
                run++;
            }
            else if (lines[at].Tabs > 0)
            {
                others++;
            }
        }

        several += run > 1 ? 1 : 0;
        return cells >= 4 && several >= 2 && others * 10 <= cells;
    }
}
