using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>A row of an indicator table with every cell under its column.</summary>
internal sealed record IndicatorRow(GridRow Row, int[] Columns, ColumnMap Map, bool Shifted)
{
    /// <summary>Rows above this one that hold labels and nothing else: the print put a label on a line of its own.</summary>
    public IReadOnlyList<IndicatorRow> LabelsAbove { get; init; } = [];

    /// <summary>The cell of a role; null when the row has none.</summary>
    public GridCell? Cell(ColumnRole role) => At(role) is >= 0 and var at ? Row.Cells[at] : null;

    /// <summary>What the cell of a role says; null when the row has none.</summary>
    public CellFacts? Facts(ColumnRole role) => At(role) is >= 0 and var at ? Row.Cells[at].Facts : null;

    public string? Text(ColumnRole role) => Facts(role)?.Text;

    /// <summary>Position among the cells; -1 when the row has none.</summary>
    private int At(ColumnRole role)
    {
        if (Map.Has(role))
        {
            for (var i = 0; i < Columns.Length; i++)
            {
                if (Map[Columns[i]] == role)
                {
                    return i;
                }
            }
        }
        return -1;
    }

    /// <summary>Cells whose role is <paramref name="role"/>, each with the heading of its column.</summary>
    public IEnumerable<(string Heading, GridCell Cell)> Cells(ColumnRole role) => Map.Has(role) ? Under(role) : [];

    private IEnumerable<(string Heading, GridCell Cell)> Under(ColumnRole role)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Map[Columns[i]] == role)
            {
                yield return (Map.Heading(Columns[i]), Row.Cells[i]);
            }
        }
    }
}
