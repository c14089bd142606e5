namespace Jixiao.Documents.Exports.Pages;

/// <summary>A ruled table. Cells stand as in html: one covered by a merged cell above or to the left is left out.</summary>
/// <param name="Widths">Relative widths of the columns; their number is the number of columns.</param>
/// <param name="HeaderRows">Leading rows that every page repeats.</param>
/// <param name="JoinsPrevious">Follows the table above it without a gap: the two are parts of one printed table.</param>
public sealed record Table(
    IReadOnlyList<decimal> Widths,
    IReadOnlyList<TableRow> Rows,
    int HeaderRows = 0,
    bool JoinsPrevious = false
) : Block;

/// <param name="Cells">From left to right.</param>
/// <param name="MinimumHeight">Millimetres; null as high as the text.</param>
public sealed record TableRow(IReadOnlyList<Cell> Cells, decimal? MinimumHeight = null);

/// <summary>What a cell is, which says how it looks and what a screen reader calls it.</summary>
public enum CellRole
{
    /// <summary>A printed label: bold, centred, a header of its row.</summary>
    Label,

    /// <summary>The heading of a column.</summary>
    ColumnHeading,

    /// <summary>Short text, centred.</summary>
    Value,

    /// <summary>Long text, from the left.</summary>
    Text,

    /// <summary>An amount or a count, from the right, digits of one width.</summary>
    Number,
}

/// <summary>One printed cell.</summary>
/// <param name="Text">Line breaks are '\n'. Never a formula, whatever it starts with.</param>
/// <param name="Field">
/// JSON pointer of what it prints in the form ("/indicators/3/name", "/funds/lines/0"), so that an editor or a comment finds its cell;
/// null for labels.
/// </param>
public sealed record Cell(
    string Text,
    CellRole Role = CellRole.Text,
    int Columns = 1,
    int Rows = 1,
    string? Field = null
)
{
    /// <summary>
    /// Part of one printed cell that begins further up, in the headings or in the table that this one joins: no line is drawn between
    /// the two, and at most one of the parts has the text.
    /// </summary>
    public bool ContinuesAbove { get; init; }

    /// <summary>Part of one printed cell that goes on below, as <see cref="ContinuesAbove"/> says.</summary>
    public bool ContinuesBelow { get; init; }
}

/// <summary>A cell at its place in the table, 0-based.</summary>
public readonly record struct PlacedCell(int Row, int Column, Cell Cell);
