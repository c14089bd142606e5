using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>Cells and rows that a scan ran together, taken apart: "质量指标 验收合格率" in one cell; two names and their two values in two cells.</summary>
internal sealed class RunTogether(Func<string, CellFacts> facts)
{
    private static readonly char[] Gaps = [' ', '\u3000', '\n'];

    /// <summary>The row with each level label in a cell of its own.</summary>
    public GridRow WithoutJoinedLevels(GridRow row, ColumnMap columns)
    {
        if (row.Exact || row.IsParagraph || !columns.Has(ColumnRole.Level2))
        {
            return row;
        }
        var at = Array.FindIndex(row.Cells, c => LevelEnd(c.Facts.Raw) > 0);
        return at < 0 || columns[row.Cells[at].Column] is not (ColumnRole.Level1 or ColumnRole.Level2)
            ? row
            : row with
            {
                Cells = Split(row.Cells, at),
            };
    }

    /// <summary>How many rows were run together in this one: as many as its name has lines, where the value has as many and each of them is a value.</summary>
    public int Count(IndicatorRow row)
    {
        if (
            row.Facts(ColumnRole.Value) is not { } value
            || !value.Raw.Contains('\n')
            || value.Kind == ValueKind.Date
            || row.Facts(ColumnRole.Name) is not { } name
        )
        {
            return 1;
        }
        var lines = Lines(value.Raw);
        return
            lines.Length > 1
            && Lines(name.Raw).Length == lines.Length
            && Array.TrueForAll(lines, l => facts(l).IsNumber && facts(l).Kind != ValueKind.Number)
            ? lines.Length
            : 1;
    }

    /// <summary>One of the rows that were run together.</summary>
    public IndicatorRow Line(IndicatorRow row, int line, int count)
    {
        var kept = new List<(GridCell Cell, int Column)>();
        for (var i = 0; i < row.Columns.Length; i++)
        {
            var lines = Lines(row.Row.Cells[i].Facts.Raw);
            if (lines.Length == count && !row.Map[row.Columns[i]].IsMerged())
            {
                kept.Add((row.Row.Cells[i] with { Facts = facts(lines[line]) }, row.Columns[i]));
            }
            else if (line == 0)
            {
                kept.Add((row.Row.Cells[i], row.Columns[i]));
            }
        }
        return row with
        {
            Row = row.Row with { Cells = [.. kept.Select(k => k.Cell)] },
            Columns = [.. kept.Select(k => k.Column)],
        };
    }

    /// <summary>The rest of the cell goes one column to the right, and what stands there with it, up to the next free column.</summary>
    private GridCell[] Split(GridCell[] cells, int at)
    {
        var end = LevelEnd(cells[at].Facts.Raw);
        var (level, rest) = (cells[at].Facts.Raw[..end], cells[at].Facts.Raw[end..].Trim());
        var split = new List<GridCell>(cells[..at]) { cells[at] with { Facts = facts(level) } };
        var column = cells[at].Column + 1;
        split.Add(Moved(cells[at] with { Facts = facts(rest) }, column));
        foreach (var cell in cells[(at + 1)..])
        {
            column = Math.Max(cell.Column, column + 1);
            split.Add(cell.Column == column ? cell : Moved(cell, column));
        }
        return [.. split];
    }

    private static GridCell Moved(GridCell cell, int column) => cell with { Column = column, ColumnSpan = 1 };

    /// <summary>Length of a level label that a gap and further text follow; 0 where there is none.</summary>
    private static int LevelEnd(string raw)
    {
        var gap = raw.IndexOfAny(Gaps);
        if (gap is < 4 or > 12 || raw.Length - gap < 4 || raw[gap..].TrimStart()[0] is '(' or '（')
        {
            return 0;
        }
        var label = Keys.OfLabel(raw[..gap]);
        return label.EndsWith("指标", StringComparison.Ordinal) && Lexicon.Level(label) is not null ? gap : 0;
    }

    private static string[] Lines(string raw) =>
        raw.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
