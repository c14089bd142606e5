using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Layouts;
using Jixiao.Documents.Sources;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>Reads laid-out forms as a reader of files that keep their merged cells would give them: what the formats have in common.</summary>
internal static class PageReading
{
    public static IReadOnlyList<Form> Read(IEnumerable<OfficialForm> forms) =>
        FormRecognizer.Recognize(new SourceDocument([.. forms.SelectMany(f => f.Blocks).SelectMany(Block)], [])).Forms;

    private static IEnumerable<SourceBlock> Block(Block block) =>
        block switch
        {
            Paragraph paragraph => [new SourceParagraph(paragraph.Text.Trim(), default)],
            LabelLine line =>
            [
                new SourceParagraph(string.Join("    ", line.Parts.Select(p => $"{p.Label}：{p.Value}")), default),
            ],
            Table table => [new SourceTable(Rows(table), TableGeometry.Exact, default)],
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };

    private static List<SourceRow> Rows(Table table)
    {
        var rows = table.Rows.Select(_ => new List<SourceCell>()).ToList();
        foreach (var (row, column, cell) in table.Place())
        {
            rows[row]
                .Add(
                    new SourceCell(cell.Text.Trim(), column, new SourceRef(Row: row + 1, Column: column + 1))
                    {
                        ColumnSpan = cell.Columns,
                        RowSpan = cell.Rows,
                    }
                );
        }
        return [.. rows.Select((r, at) => new SourceRow(r, new SourceRef(Row: at + 1)))];
    }
}
