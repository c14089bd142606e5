using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Geometry;

/// <summary>Tables that have no ruling lines: only the positions of the words tell their rows and columns.</summary>
internal static class UnruledTables
{
    private const int FewestCellsAlone = 4;

    /// <summary>
    /// Paragraphs and loose tables, in reading order. The words may come in any order and stand on one page (one stretch
    /// of text): a table is not followed over a call.
    /// </summary>
    /// <param name="words">A word ends where a column might: text aligned by spaces is cut at every space.</param>
    /// <param name="place">Page or line of a word; row and column of a table are added here.</param>
    public static IReadOnlyList<SourceBlock> Find(IReadOnlyList<WordBox> words, Func<WordBox, SourceRef> place)
    {
        var lines = TextLine.Group(words.Where(w => w.Text.Length > 0)).Select(SegmentedLine.Of).ToList();
        var blocks = new List<SourceBlock>();
        for (var i = 0; i < lines.Count; )
        {
            var end = EndOfRegion(lines, i);
            if (end == i)
            {
                blocks.Add(new SourceParagraph(lines[i].Text, place(lines[i].Segments[0])));
                i++;
                continue;
            }

            blocks.Add(ToTable(LooseRegion.Rows(lines[i..end]), place));
            i = end;
        }

        return blocks;
    }

    /// <summary>Where the table that starts at a line ends; the same line when none starts there.</summary>
    private static int EndOfRegion(List<SegmentedLine> lines, int start)
    {
        var beside = start + 1 < lines.Count && lines[start + 1].IsMulti && lines[start].StandsBeside(lines[start + 1]);
        if (!lines[start].IsMulti && !beside)
        {
            return start;
        }

        const int longestCell = 6;
        var multi = lines[start].IsMulti ? 1 : 0;
        var end = start + 1;
        for (var i = start + 1; i < lines.Count && i - end <= longestCell; i++)
        {
            if (lines[i].CenterY - lines[i - 1].CenterY > 6 * lines[i].Height)
            {
                break;
            }

            if (lines[i].IsMulti)
            {
                multi++;
                end = i + 1;
            }
        }

        while (end < lines.Count && IsWrapOfLast(lines, end))
        {
            end++;
        }

        // The last row of a table may stand alone on top of a page.
        var alone = start == 0 && lines[0].Segments.Count >= FewestCellsAlone;
        return multi >= 2 || alone ? end : start;
    }

    /// <summary>The last row's cell goes on below: one piece that starts where a piece of the line above started, not at the margin.</summary>
    private static bool IsWrapOfLast(List<SegmentedLine> lines, int i)
    {
        var (above, line) = (lines[i - 1], lines[i]);
        return !line.IsMulti
            && line.CenterY - above.CenterY < 1.8 * line.Height
            && line.Segments[0].X0 > above.Segments[0].X0 + line.Em
            && above.Segments.Any(s => Math.Abs(s.X0 - line.Segments[0].X0) < 0.5 * line.Em);
    }

    private static SourceTable ToTable(IReadOnlyList<LooseRow> rows, Func<WordBox, SourceRef> place)
    {
        var result = new List<SourceRow>(rows.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = new List<SourceCell>();
            foreach (var cell in rows[r].Cells)
            {
                var at = place(cell.First) with { Row = r + 1, Column = cell.Column + 1 };
                cells.Add(new SourceCell(cell.Text, cell.Column, at) { ColumnSpan = cell.Span });
            }

            result.Add(new SourceRow(cells, cells[0].Place with { Column = 0 }));
        }

        return new SourceTable(result, TableGeometry.Loose, result[0].Place with { Row = 0 });
    }
}
