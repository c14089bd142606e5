using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>
/// The columns that all tables of a form share: those of the indicators, and a further boundary only where a cell of another row ends
/// far from all of them.
/// </summary>
internal sealed class MasterGrid
{
    /// <summary>Of 100: as far as a boundary may be moved to meet one of the indicator columns.</summary>
    private const decimal Near = 4;

    /// <summary>Of the width it asks for: what a cell keeps at least.</summary>
    private const decimal Least = 0.85m;

    /// <summary>From where a row wants its boundary to where it gets it.</summary>
    private readonly Dictionary<decimal, decimal> placed = [];
    private readonly List<decimal> edges;

    /// <param name="master">Boundaries of the indicator columns, 0 and 100 among them.</param>
    /// <param name="rows">All rows that are to fit.</param>
    public MasterGrid(IReadOnlyList<decimal> master, IReadOnlyList<PlannedRow> rows)
    {
        foreach (var edge in master)
        {
            placed[edge] = edge;
        }
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                Place(cell.Left, master);
                Place(cell.Right, master);
            }
        }
        while (rows.Any(Collides)) { }
        edges = [.. placed.Values.Distinct().Order()];
    }

    public IReadOnlyList<decimal> Widths =>
        [.. edges.Skip(1).Zip(edges, (right, left) => decimal.Round(right - left, 3))];

    public IReadOnlyList<TableRow> Rows(IEnumerable<PlannedRow> rows) => [.. rows.Select(Row)];

    private TableRow Row(PlannedRow row) => new([.. row.Cells.OrderBy(c => c.Left).Select(Cell)], row.Height);

    private Cell Cell(PlannedCell cell) =>
        new(cell.Text, cell.Role, Index(cell.Right) - Index(cell.Left), cell.Rows, cell.Field)
        {
            ContinuesAbove = cell.ContinuesAbove,
            ContinuesBelow = cell.ContinuesBelow,
        };

    private int Index(decimal wanted) => edges.BinarySearch(placed[wanted]);

    private void Place(decimal wanted, IReadOnlyList<decimal> master)
    {
        if (placed.ContainsKey(wanted))
        {
            return;
        }
        var nearest = master.MinBy(m => decimal.Abs(m - wanted));
        placed[wanted] = decimal.Abs(nearest - wanted) <= Near ? nearest : wanted;
    }

    /// <summary>Boundaries of a cell that were moved so that too little of it is left: those that were moved go back to their own.</summary>
    private bool Collides(PlannedRow row)
    {
        var moved = false;
        foreach (var cell in row.Cells)
        {
            if (placed[cell.Right] - placed[cell.Left] >= (cell.Right - cell.Left) * Least)
            {
                continue;
            }
            placed[cell.Left] = cell.Left;
            placed[cell.Right] = cell.Right;
            moved = true;
        }
        return moved;
    }
}
