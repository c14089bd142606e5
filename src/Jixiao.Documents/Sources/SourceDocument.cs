using Jixiao.Core.Sources;

namespace Jixiao.Documents.Sources;

/// <summary>What a reader makes of a file: its text and tables in reading order, every cell with its place; no meaning yet.</summary>
public sealed record SourceDocument(IReadOnlyList<SourceBlock> Blocks, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>A paragraph or a table. <paramref name="Place"/> is where it starts.</summary>
public abstract record SourceBlock(SourceRef Place);

/// <summary>Text outside tables: a title, a note, a line of text. Line breaks inside it are kept as '\n'.</summary>
public sealed record SourceParagraph(string Text, SourceRef Place) : SourceBlock(Place);

/// <summary>A table as rows of printed cells. Large tables make a row anew each time it is asked for: go through them once.</summary>
public sealed record SourceTable(IReadOnlyList<SourceRow> Rows, TableGeometry Geometry, SourceRef Place)
    : SourceBlock(Place)
{
    /// <summary>Columns up to the last that a cell covers, as far as one may count; at least 1. Looked up in the rows unless set with them.</summary>
    public int Width
    {
        get => field > 0 ? field : field = Widest(Rows);
        init => field = Math.Max(value, 1);
    }

    private static int Widest(IReadOnlyList<SourceRow> rows)
    {
        var width = 1L;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                width = Math.Max(width, (long)row.Cells[i].Column + row.Cells[i].ColumnSpan);
            }
        }
        return (int)Math.Min(width, int.MaxValue);
    }
}

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

/// <summary>One printed cell. A value: documents of a million cells are read.</summary>
/// <param name="Text">Trimmed; line breaks inside the cell are '\n'. Never null.</param>
/// <param name="Column">0-based position in the table's grid.</param>
public readonly record struct SourceCell(string Text, int Column, SourceRef Place)
{
    /// <summary>The largest span that is kept; no form comes near it.</summary>
    public const int LargestSpan = ushort.MaxValue;

    // As small as they may be.
    private readonly ushort columnSpan = 1;
    private readonly ushort rowSpan = 1;

    /// <summary>Columns covered, 1 to <see cref="LargestSpan"/>; what is set beyond that is drawn in.</summary>
    public int ColumnSpan
    {
        get => columnSpan;
        init => columnSpan = (ushort)Math.Clamp(value, 1, LargestSpan);
    }

    /// <summary>Rows covered, 1 to <see cref="LargestSpan"/>; what is set beyond that is drawn in.</summary>
    public int RowSpan
    {
        get => rowSpan;
        init => rowSpan = (ushort)Math.Clamp(value, 1, LargestSpan);
    }

    /// <summary><see cref="Confidence"/> in hundredths.</summary>
    internal byte Percent { get; private init; } = 100;

    /// <summary>0 to 1 in steps of 0.01; below 1 where the text itself is in doubt (OCR).</summary>
    public decimal Confidence
    {
        get => Percent / 100m;
        init => Percent = (byte)decimal.Round(Math.Clamp(value, 0m, 1m) * 100m);
    }
}
