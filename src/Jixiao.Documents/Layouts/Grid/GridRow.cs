using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>A printed cell that is not empty, with a place of its own.</summary>
internal readonly record struct GridCell
{
    // As small as they may be, for the reason of SourceCell.
    private readonly ushort columnSpan;
    private readonly ushort rowSpan;
    private readonly byte percent;
    private readonly int placeColumn;
    private readonly RowPlace place;

    /// <param name="row">The place of its row, which those of its cells that stand in it have in common.</param>
    public GridCell(SourceCell printed, CellFacts facts, RowPlace? row = null)
    {
        Facts = facts;
        place = row is not null && row.Holds(printed.Place) ? row : new RowPlace(printed.Place);
        placeColumn = printed.Place.Column;
        Column = printed.Column;
        columnSpan = (ushort)printed.ColumnSpan;
        rowSpan = (ushort)printed.RowSpan;
        percent = printed.Percent;
    }

    public CellFacts Facts { get; init; }

    public string Text => Facts.Text;

    public SourceRef Place => place.At(placeColumn);

    public int Column { get; init; }

    public int ColumnSpan
    {
        get => columnSpan;
        init => columnSpan = (ushort)value;
    }

    public int RowSpan => rowSpan;

    public int End => Column + columnSpan;

    /// <inheritdoc cref="SourceCell.Percent"/>
    public int Percent => percent;
}

/// <summary>A place but for its column.</summary>
internal sealed record RowPlace(SourceRef Start)
{
    public SourceRef At(int column) => Start with { Column = column };

    public bool Holds(SourceRef place) =>
        (place.Row, place.Line, place.Page) == (Start.Row, Start.Line, Start.Page) && place.Sheet == Start.Sheet;
}

/// <summary>A row of a table, or a paragraph (one cell).</summary>
/// <param name="Block">Position of its table or paragraph in the document.</param>
/// <param name="Width">Columns of its table; 0 for a paragraph.</param>
/// <param name="Exact">Columns and merged cells are known.</param>
internal sealed record GridRow(GridCell[] Cells, int Block, int Width, bool Exact, SourceRef Place)
{
    public bool IsParagraph => Width == 0;

    public override string ToString() => string.Join(" | ", Cells.Select(c => $"{c.Column}:{c.Text}"));
}
