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

    public GridCell(SourceCell printed, CellFacts facts)
    {
        Facts = facts;
        Place = printed.Place;
        Column = printed.Column;
        columnSpan = (ushort)printed.ColumnSpan;
        rowSpan = (ushort)printed.RowSpan;
        percent = printed.Percent;
    }

    public CellFacts Facts { get; init; }

    public string Text => Facts.Text;

    public SourceRef Place { get; }

    public int Column { get; init; }

    public int ColumnSpan
    {
        get => columnSpan;
        init => columnSpan = (ushort)value;
    }

    public int RowSpan => rowSpan;

    public int End => Column + columnSpan;

    /// <inheritdoc cref="SourceCell.Confidence"/>
    public decimal Confidence => percent == 100 ? 1m : percent / 100m;
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
