using Jixiao.Documents.Layouts.Grid;

namespace Jixiao.Documents.Layouts.Columns;

/// <summary>Which heading cells stand over which column. In a table that lost its merged cells a group reaches right to the next heading.</summary>
internal sealed class HeadingGrid
{
    private const int FurthestFromGroup = 6;

    private readonly IReadOnlyList<GridRow> rows;
    private readonly GridCell?[][] over;

    public HeadingGrid(IReadOnlyList<GridRow> rows, int width)
    {
        this.rows = rows;
        over = new GridCell?[rows.Count][];
        for (var r = 0; r < rows.Count; r++)
        {
            over[r] = new GridCell?[width];
            foreach (var cell in rows[r].Cells)
            {
                var end =
                    rows[r].Exact ? Math.Min(cell.End, width)
                    : r < rows.Count - 1 ? width
                    : cell.Column + 1;
                over[r].AsSpan(cell.Column, end - cell.Column).Fill(cell);
            }
        }
    }

    /// <summary>The heading cells over a column, group first.</summary>
    public List<GridCell> Path(int column)
    {
        var path = new List<GridCell>(rows.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            if (over[r][column] is { } found && (rows[r].Exact || found.Column == column || IsGroup(r, found, column)))
            {
                path.Add(found);
            }
        }
        return path;
    }

    /// <summary>In a loose table a heading speaks for a column right of its own only when a lower heading stands there.</summary>
    private bool IsGroup(int row, GridCell group, int column)
    {
        for (var r = row + 1; r < rows.Count; r++)
        {
            if (over[r][column]?.Column == column && rows[r].Block == rows[row].Block)
            {
                return column - group.Column <= FurthestFromGroup;
            }
        }
        return false;
    }
}
