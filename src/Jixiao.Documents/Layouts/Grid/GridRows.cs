using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>A document as one run of rows, whatever the blocks they stand in.</summary>
internal sealed class GridRows
{
    private const int LongestRemembered = 200;
    private readonly Dictionary<string, CellFacts> facts = new(StringComparer.Ordinal);

    /// <summary>Of the row at hand.</summary>
    private readonly List<GridCell> printed = [];

    /// <summary>What was last printed in each column.</summary>
    private readonly CellFacts?[] above = new CellFacts?[16];

    /// <summary>Row by row as they are asked for: those of a large document need not be in memory together.</summary>
    public IEnumerable<GridRow> From(SourceDocument source)
    {
        for (var block = 0; block < source.Blocks.Count; block++)
        {
            var rows = source.Blocks[block] switch
            {
                SourceParagraph { Text.Length: > 0 } paragraph => OfParagraph(paragraph, block),
                SourceTable table => OfTable(table, block),
                _ => [],
            };
            foreach (var row in rows)
            {
                yield return row;
            }
        }
    }

    public CellFacts Facts(string text)
    {
        if (text.Length > LongestRemembered)
        {
            return new CellFacts(text);
        }
        if (!facts.TryGetValue(text, out var known))
        {
            facts.Add(text, known = new CellFacts(text));
        }
        return known;
    }

    private GridRow[] OfParagraph(SourceParagraph paragraph, int block)
    {
        var cell = new GridCell(new SourceCell(paragraph.Text, 0, paragraph.Place), Facts(paragraph.Text));
        return cell.Text.Length > 0 ? [new GridRow([cell], block, 0, false, paragraph.Place)] : [];
    }

    private IEnumerable<GridRow> OfTable(SourceTable source, int block)
    {
        var table = SideBySide.Unfolded(SpreadWords.Joined(RepeatedCells.Merged(WideTables.Narrowed(source))), Facts);
        foreach (var row in table.Rows)
        {
            var cells = Printed(row);
            if (cells.Length > 0)
            {
                yield return new GridRow(cells, block, table.Width, table.Geometry == TableGeometry.Exact, row.Place);
            }
        }
    }

    private GridCell[] Printed(SourceRow row)
    {
        printed.Clear();
        var (cells, place) = (row.Cells, new RowPlace(row.Place));
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Text.Length > 0 && !SaysEmpty(cell.Text))
            {
                printed.Add(new GridCell(Placed(cell, row), FactsBelow(ref above[i % above.Length], cell.Text), place));
            }
        }
        return [.. printed];
    }

    /// <summary>"NaN" and "Unnamed: 3": what data tools write for an empty cell and for a column without a heading.</summary>
    private static bool SaysEmpty(string text) =>
        text is "NaN" or "nan"
        || (
            text.StartsWith("Unnamed: ", StringComparison.Ordinal)
            && text.AsSpan(9).IndexOfAnyExcept("0123456789_level") < 0
        );

    /// <summary>Columns repeat themselves: the cell above often says the same.</summary>
    private CellFacts FactsBelow(ref CellFacts? above, string text) =>
        above is not null && above.Raw == text ? above : above = Facts(text);

    private static SourceCell Placed(SourceCell cell, SourceRow row) =>
        cell.Place == default ? cell with { Place = row.Place } : cell;
}
