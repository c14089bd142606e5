using System.Globalization;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Columns;

/// <summary>The first cells under a heading, and what they say of the column.</summary>
internal sealed class ColumnContent
{
    private const int Sample = 40;
    private const int LongestUnit = 6;

    /// <summary>A column that merges its cells, or that some rows leave empty, is still a column; one with hardly a cell is not.</summary>
    private const int FewestCells = 2;

    /// <summary>Tenths: above this the cells do not show the role by themselves.</summary>
    private const int Plain = 3;

    private readonly List<CellFacts> cells = [];
    private readonly int rows;

    public ColumnContent(IReadOnlyList<GridRow> dataRows, int column)
    {
        rows = Math.Min(dataRows.Count, Sample);
        for (var r = 0; r < rows; r++)
        {
            foreach (var cell in dataRows[r].Cells)
            {
                if (cell.Column == column)
                {
                    cells.Add(cell.Facts);
                }
            }
        }
    }

    public int Count => cells.Count;

    /// <summary>The cells are numbers that sum to what weights sum to.</summary>
    public bool SumsToWhole
    {
        get
        {
            var sum = 0m;
            foreach (var cell in cells)
            {
                if (!decimal.TryParse(cell.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var weight))
                {
                    return false;
                }
                sum += weight;
            }
            return cells.Count > FewestCells && sum is 80m or 90m or 100m;
        }
    }

    /// <summary>Most cells are units alone.</summary>
    public bool HoldsUnits =>
        2 * cells.Count > rows
        && Most(c => c.Text.Length <= LongestUnit && c.Level is null && !c.Text.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>Most cells are numbers, with or without a sign, that no unit follows.</summary>
    public bool HoldsBareNumbers =>
        cells.Count >= FewestCells && Most(c => c.Value.Unit is null && c.Text.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>How badly the cells fit a role, on average, in tenths.</summary>
    public int Cost(ColumnRole role) => cells.Sum(c => RowCosts.Of(c, role)) / Math.Max(1, cells.Count);

    /// <summary>Whether the cells alone, under whatever heading, make the role likely.</summary>
    public bool Shows(ColumnRole role) =>
        cells.Count >= FewestCells
        && Cost(role) <= Plain
        && role switch
        {
            ColumnRole.Level1 or ColumnRole.Level2 => Most(c => c.Level is not null),
            ColumnRole.Name => 2 * cells.Count > rows && Most(c => c.Kind == ValueKind.Words && c.Text.Length > 3),
            ColumnRole.Comparison => Most(c => c.Kind == ValueKind.Sign),
            ColumnRole.Value => 2 * cells.Count > rows && Most(c => c.Value.Comparison is not null || c.IsNumber),
            ColumnRole.Weight => SumsToWhole,
            _ => false,
        };

    private bool Most(Func<CellFacts, bool> holds) => 2 * cells.Count(holds) > cells.Count;
}
