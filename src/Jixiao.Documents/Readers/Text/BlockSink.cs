using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Gathers what a reader finds, within the limits: cells beyond them are left out, with one diagnostic.</summary>
internal sealed class BlockSink(ReadingLimits limits)
{
    private readonly List<SourceBlock> blocks = [];
    private readonly List<Diagnostic> diagnostics = [];
    private int cells;
    private bool cut;

    /// <summary>No more cells are taken.</summary>
    public bool Full => cells >= limits.Cells;

    public void Report(Diagnostic? diagnostic)
    {
        if (diagnostic is not null)
        {
            diagnostics.Add(diagnostic);
        }
    }

    public void Paragraph(string text, SourceRef place)
    {
        if (text.Length > 0)
        {
            blocks.Add(new SourceParagraph(Shorten(text, place), place));
        }
    }

    public SourceCell Cell(string text, int column, SourceRef place)
    {
        cells += column == 0 ? 2 : 1; // A row costs as much as a cell.
        return new SourceCell(Shorten(text, place), column, place);
    }

    public void Table(List<SourceRow> rows, TableGeometry geometry, SourceRef place)
    {
        if (rows.Count > 0)
        {
            blocks.Add(new SourceTable(rows, geometry, place));
        }
    }

    /// <summary>A block that was made elsewhere; its cells count.</summary>
    public void Add(SourceBlock block)
    {
        cells += block is SourceTable table ? table.Rows.Sum(r => r.Cells.Count) : 0;
        if (Full)
        {
            Cut(block.Place);
            return;
        }

        blocks.Add(block);
    }

    /// <summary>Says once that what stands from here on is left out.</summary>
    public void Cut(SourceRef place)
    {
        if (!cut)
        {
            cut = true;
            diagnostics.Add(
                new Diagnostic(
                    "too-many-cells",
                    Severity.Warning,
                    $"表格过大：单元格与行合计超过 {limits.Cells} 个，其后的内容未读取；请拆分文件后再读。",
                    place
                )
            );
        }
    }

    public SourceDocument Build() => new(blocks, diagnostics);

    private string Shorten(string text, SourceRef place)
    {
        if (text.Length <= limits.CellCharacters)
        {
            return text;
        }

        diagnostics.Add(
            new Diagnostic(
                "cell-too-long",
                Severity.Warning,
                $"此处一格文字有 {text.Length} 个字符，只保留前 {limits.CellCharacters} 个；请核对原文。",
                place
            )
        );
        return text[..limits.CellCharacters];
    }
}
