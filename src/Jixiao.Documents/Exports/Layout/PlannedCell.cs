using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>A cell before the columns of the table are known: where it starts and ends across the table, 0 to 100.</summary>
internal sealed record PlannedCell(
    string Text,
    CellRole Role,
    decimal Left,
    decimal Right,
    int Rows = 1,
    string? Field = null
);

/// <summary>One row of planned cells, from left to right; what a merged cell above covers is left out.</summary>
/// <param name="Height">At least, in millimetres; null as high as its text.</param>
internal sealed record PlannedRow(List<PlannedCell> Cells, decimal? Height = null)
{
    public static PlannedRow Of(params PlannedCell[] cells) => new([.. cells]);

    /// <summary>A cell across the whole table.</summary>
    public static PlannedRow Whole(string text, CellRole role, string? field = null) =>
        Of(new PlannedCell(text, role, 0, 100, Field: field));
}
