using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>
/// Puts the cells of a row under the columns they belong to. A row whose cells fit where they stand is taken as it is;
/// a shifted one is aligned in order, the cheapest way, a change of shift costing more the more trustworthy the table is.
/// </summary>
internal sealed class RowAligner(ColumnMap columns, int shiftCost)
{
    /// <summary>Tenths, for a table that keeps its columns.</summary>
    public const int Steady = 15;

    /// <summary>Tenths, for a table whose rows have slid about.</summary>
    public const int Sliding = 4;

    private const int NameMissing = 25;
    private const int ValueMissing = 12;
    private const int OtherMissing = 4;
    private const int LongestForeignLevel = 12;
    private static readonly ColumnRole[] Always =
    [
        ColumnRole.Name,
        ColumnRole.Value,
        ColumnRole.Weight,
        ColumnRole.Score,
    ];

    /// <summary>Where the cells of the row before stood: the same places are kept once.</summary>
    private int[] last = [];

    /// <summary>The column of each cell of the row, and whether that is where it was printed.</summary>
    public (int[] Columns, bool Shifted) Align(GridRow row, bool ownsFormColumns)
    {
        if (Fits(row, ownsFormColumns) || IsDutyAlone(row))
        {
            last = StandsAsLast(row) ? last : AsPrinted(row);
            return (last, false);
        }
        var aligned = Cheapest(row, ownsFormColumns);
        for (var i = 0; i < aligned.Length; i++)
        {
            if (aligned[i] != Standing(row.Cells[i]))
            {
                return (aligned, true);
            }
        }
        return (aligned, false);
    }

    /// <summary>Whether each cell may stand where it stands.</summary>
    public bool Fits(GridRow row, bool ownsFormColumns)
    {
        var (name, value, unnamed, foreign) = (false, false, false, false);
        foreach (var cell in row.Cells)
        {
            var role = columns[Standing(cell)];
            if (IsOfForm(role) ? !ownsFormColumns : RowCosts.Of(cell.Facts, role) >= RowCosts.Misfit)
            {
                foreign = IsForeignLevel(cell.Facts, role);
                if (!foreign)
                {
                    return false;
                }
            }
            name |= role is ColumnRole.Name or ColumnRole.Explanation;
            value |= role is ColumnRole.Value;
            // A merged word of the form is a label of its frame, not a cell that has slid under no heading.
            unnamed |= role is ColumnRole.None && !(row.Exact && cell.RowSpan > 1 && cell.Facts.IsWordOfTheForm);
        }
        return (name || (value && row.Exact)) && (value || !unnamed) && (!foreign || IsWhole(AsPrinted(row)));
    }

    /// <summary>A short word in a level column that no list knows: a level of some other frame, or a name that has slid there.</summary>
    private static bool IsForeignLevel(CellFacts facts, ColumnRole role) =>
        role is ColumnRole.Level1 or ColumnRole.Level2
        && facts.Kind == ValueKind.Words
        && facts is { Level: null, Text.Length: <= LongestForeignLevel };

    /// <summary>What every indicator has is there, each in its own column: nothing has slid.</summary>
    private bool IsWhole(int[] at)
    {
        foreach (var role in Always)
        {
            if (columns.Has(role) && !Array.Exists(at, c => columns[c] == role))
            {
                return false;
            }
        }
        return columns.Has(ColumnRole.Value) || columns.Has(ColumnRole.Weight);
    }

    /// <summary>Printed once a form; 序号 numbers the projects where the table lists some, else the indicators.</summary>
    private bool IsOfForm(ColumnRole role) =>
        role.IsFormLevel() && (role != ColumnRole.Serial || columns.ListsProjects);

    private bool StandsAsLast(GridRow row)
    {
        if (last.Length != row.Cells.Length)
        {
            return false;
        }
        for (var i = 0; i < last.Length; i++)
        {
            if (last[i] != Standing(row.Cells[i]))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>A row of a duty that has no indicator: nothing in it can have slid.</summary>
    private bool IsDutyAlone(GridRow row) =>
        row.Exact
        && Array.TrueForAll(
            row.Cells,
            c => columns[c.Column] is ColumnRole.DutyNumber or ColumnRole.Duty or ColumnRole.DutyGoal
        );

    public int[] AsPrinted(GridRow row)
    {
        var at = new int[row.Cells.Length];
        for (var i = 0; i < at.Length; i++)
        {
            at[i] = Standing(row.Cells[i]);
        }
        return at;
    }

    /// <summary>The column a cell stands in: the first it covers that has a role.</summary>
    private int Standing(GridCell cell)
    {
        for (var column = cell.Column; column < cell.End; column++)
        {
            if (columns[column] != ColumnRole.None)
            {
                return column;
            }
        }
        return cell.Column;
    }

    /// <summary>To weigh every place takes the third power of a table's width.</summary>
    private int[] Cheapest(GridRow row, bool ownsFormColumns)
    {
        var (cells, width) = (row.Cells, Math.Max(columns.Width, row.Width));
        if (width > ColumnMap.WidestForm)
        {
            return AsPrinted(row);
        }
        var cost = new int[cells.Length, width];
        var from = new int[cells.Length, width];
        for (var i = 0; i < cells.Length; i++)
        {
            var standing = Standing(cells[i]);
            for (var j = 0; j < width; j++)
            {
                cost[i, j] = int.MaxValue / 2;
                if (j < i || (IsOfForm(columns[j]) && !ownsFormColumns))
                {
                    continue;
                }
                var own = RowCosts.Of(cells[i].Facts, columns[j]);
                if (i == 0)
                {
                    cost[0, j] = own + Shift(j - standing) + Skipped(-1, j);
                    continue;
                }
                var before = Standing(cells[i - 1]);
                for (var k = i - 1; k < j; k++)
                {
                    var total = cost[i - 1, k] + own + Shift(j - standing - (k - before)) + Skipped(k, j);
                    if (total < cost[i, j])
                    {
                        (cost[i, j], from[i, j]) = (total, k);
                    }
                }
            }
        }
        return Trace(cost, from, cells.Length, width);
    }

    private int[] Trace(int[,] cost, int[,] from, int cells, int width)
    {
        var best = width - 1;
        for (var j = 0; j < width; j++)
        {
            if (cost[cells - 1, j] + Skipped(j, width) < cost[cells - 1, best] + Skipped(best, width))
            {
                best = j;
            }
        }
        var at = new int[cells];
        for (var i = cells - 1; i >= 0; i--)
        {
            at[i] = best;
            best = from[i, best];
        }
        return at;
    }

    private int Shift(int by) => by == 0 ? 0 : shiftCost + Math.Min(Math.Abs(by) - 1, 4);

    /// <summary>The cost of the columns between two cells that stay empty.</summary>
    private int Skipped(int after, int before)
    {
        var cost = 0;
        for (var column = after + 1; column < before; column++)
        {
            cost += columns[column] switch
            {
                ColumnRole.Name => NameMissing,
                ColumnRole.Value => ValueMissing,
                ColumnRole.Comparison or ColumnRole.Weight => OtherMissing,
                _ => 0,
            };
        }
        return cost;
    }
}
