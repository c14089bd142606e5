using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>A printed cell that is not empty.</summary>
/// <param name="Printed">As the reader gave it, with a place of its own.</param>
internal readonly record struct GridCell(SourceCell Printed, CellFacts Facts)
{
    public string Text => Facts.Text;

    public SourceRef Place => Printed.Place;

    public int Column => Printed.Column;

    public int ColumnSpan => Printed.ColumnSpan;

    public int RowSpan => Printed.RowSpan;

    public int End => Printed.Column + Printed.ColumnSpan;

    public decimal Confidence => Printed.Confidence;
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
