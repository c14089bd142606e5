using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Text;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Docx;

/// <summary>
/// Forms typed without a table: paragraphs whose columns are set apart by tabs, those before an empty cell too. They are what a text
/// with tabs is, and are read as one; each row keeps the place of its paragraph.
/// </summary>
internal static class TabbedParagraphs
{
    private const int FewestColumns = 3;

    public static List<SourceBlock> ToTables(List<SourceBlock> blocks, ReadingLimits limits)
    {
        if (!blocks.Exists(b => Tabs(b) >= FewestColumns - 1))
        {
            return [.. blocks.Select(Trimmed)];
        }
        var result = new List<SourceBlock>(blocks.Count);
        for (var at = 0; at < blocks.Count; )
        {
            var end = at;
            while (end < blocks.Count && blocks[end] is SourceParagraph)
            {
                end++;
            }
            if (end == at)
            {
                result.Add(blocks[at++]);
                continue;
            }
            result.AddRange(Run([.. blocks[at..end].Cast<SourceParagraph>()], limits));
            at = end;
        }
        return result;
    }

    private static IEnumerable<SourceBlock> Run(List<SourceParagraph> paragraphs, ReadingLimits limits)
    {
        var lines = new TextLines(string.Join('\n', paragraphs.Select(p => p.Text.ReplaceLineEndings(" "))));
        var blocks = new List<SourceBlock>();
        for (var at = 0; at < paragraphs.Count; )
        {
            var sink = new BlockSink(limits);
            var next = lines.Count == paragraphs.Count ? TabTable.TryRead(lines, at, sink) : at;
            if (next > at && sink.Build().Blocks is [SourceTable table] && IsGrid(table))
            {
                blocks.Add(Placed(table, paragraphs));
                at = next;
                continue;
            }
            blocks.Add(Trimmed(paragraphs[at++]));
        }
        return blocks;
    }

    /// <summary>At least two rows of three printed cells: more than labels set apart from their values.</summary>
    private static bool IsGrid(SourceTable table) =>
        table.Rows.Count(r => r.Cells.Count(c => c.Text.Length > 0) >= FewestColumns) >= 2;

    /// <summary>Lines are those of the run; the document counts its own.</summary>
    private static SourceTable Placed(SourceTable table, List<SourceParagraph> paragraphs)
    {
        return new SourceTable([.. table.Rows.Select(Row)], table.Geometry, Of(table.Place));

        SourceRow Row(SourceRow row) => new([.. row.Cells.Select(c => c with { Place = Of(c.Place) })], Of(row.Place));

        SourceRef Of(SourceRef place) => place with { Line = paragraphs[place.Line - 1].Place.Line };
    }

    private static int Tabs(SourceBlock block) => block is SourceParagraph p ? p.Text.AsSpan().Count('\t') : 0;

    private static SourceBlock Trimmed(SourceBlock block) =>
        block is SourceParagraph { Text: ['\t', ..] } paragraph
            ? paragraph with
            {
                Text = paragraph.Text.Trim(),
            }
            : block;
}
