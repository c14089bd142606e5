using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>A cell before the columns of the table are known: where it starts and ends across the table, 0 to 100.</summary>
internal sealed record PlannedCell(
    string Text,
    CellRole Role,
    decimal Left,
    decimal Right,
    int Rows = 1,
    string? Field = null
)
{
    /// <summary>As of <see cref="Pages.Cell"/>.</summary>
    public bool ContinuesAbove { get; init; }

    /// <summary>As of <see cref="Pages.Cell"/>.</summary>
    public bool ContinuesBelow { get; init; }
}

/// <summary>One row of planned cells, from left to right; what a merged cell above covers is left out.</summary>
/// <param name="Height">At least, in millimetres; null as high as its text.</param>
internal sealed record PlannedRow(List<PlannedCell> Cells, decimal? Height = null)
{
    /// <summary>The label left of this row and of others; null without one.</summary>
    public OuterLabel? Outer { get; init; }

    public static PlannedRow Of(params PlannedCell[] cells) => new([.. cells]);

    /// <summary>A cell across the whole table.</summary>
    public static PlannedRow Whole(string text, CellRole role, string? field = null) =>
        Of(new PlannedCell(text, role, 0, 100, Field: field));

    /// <summary>The row in what a label left of it leaves free; as it is where there is none.</summary>
    public PlannedRow Beside(OuterLabel? outer) =>
        outer is null
            ? this
            : this with
            {
                Cells = [.. Cells.Select(c => c with { Left = outer.Place(c.Left), Right = outer.Place(c.Right) })],
                Outer = outer,
            };
}
