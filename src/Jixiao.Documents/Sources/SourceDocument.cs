using Jixiao.Core.Sources;

namespace Jixiao.Documents.Sources;

/// <summary>What a reader makes of a file: its text and tables in reading order, every cell with its place; no meaning yet.</summary>
public sealed record SourceDocument(IReadOnlyList<SourceBlock> Blocks, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>A paragraph or a table. <paramref name="Place"/> is where it starts.</summary>
public abstract record SourceBlock(SourceRef Place);

/// <summary>Text outside tables: a title, a note, a line of text. Line breaks inside it are kept as '\n'.</summary>
public sealed record SourceParagraph(string Text, SourceRef Place) : SourceBlock(Place);

/// <summary>A table as rows of printed cells.</summary>
public sealed record SourceTable(IReadOnlyList<SourceRow> Rows, TableGeometry Geometry, SourceRef Place)
    : SourceBlock(Place);

/// <summary>How far the positions of a table's cells can be trusted.</summary>
public enum TableGeometry
{
    /// <summary>Columns and merged cells are known (docx, xlsx, html, ruled pdf).</summary>
    Exact,

    /// <summary>Columns are as printed, merged cells are lost and rows may be shifted (tab-separated text, pipe tables, unruled pdf).</summary>
    Loose,
}

/// <summary>
/// One printed row. A cell stands only in the row and column where it starts; positions covered by a merged cell
/// hold nothing. Empty cells are kept (with empty text) where the source has them.
/// </summary>
public sealed record SourceRow(IReadOnlyList<SourceCell> Cells, SourceRef Place);

/// <summary>One printed cell.</summary>
/// <param name="Text">Trimmed; line breaks inside the cell are '\n'. Never null.</param>
/// <param name="Column">0-based position in the table's grid.</param>
public sealed record SourceCell(string Text, int Column, SourceRef Place)
{
    /// <summary>Columns covered, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows covered, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>0 to 1; below 1 where the text itself is in doubt (OCR).</summary>
    public decimal Confidence { get; init; } = 1m;
}
