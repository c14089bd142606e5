using Jixiao.Core.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>A printed cell that is not empty.</summary>
internal readonly record struct GridCell(
    int Column,
    int ColumnSpan,
    int RowSpan,
    CellFacts Facts,
    SourceRef Place,
    decimal Confidence
)
{
    public string Text => Facts.Text;

    public int End => Column + ColumnSpan;
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
