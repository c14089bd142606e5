using System.Text;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers;

/// <summary>Source documents as text that a test can compare: a paragraph a line, a row as "cell|cell", tables in braces.</summary>
internal static class Printed
{
    public static string Read(string file, string content) => Of(Source(file, Encoding.UTF8.GetBytes(content)).Source);

    public static (string Format, SourceDocument Source) Source(
        string file,
        ReadOnlyMemory<byte> bytes,
        ReadingLimits? limits = null
    ) => ReaderCatalog.Read(file, bytes, limits ?? ReadingLimits.Default, TestContext.Current.CancellationToken);

    public static string Of(SourceDocument source)
    {
        var text = new StringBuilder();
        foreach (var block in source.Blocks)
        {
            text.Append(
                block switch
                {
                    SourceParagraph paragraph => Escape(paragraph.Text),
                    SourceTable table => "{\n" + string.Concat(table.Rows.Select(r => Row(r) + "\n")) + "}",
                    _ => block.ToString(),
                }
            );
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Columns that hold nothing are left blank, spans stand in brackets behind their cell.</summary>
    private static string Row(SourceRow row)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            text.Append('|', cell.Column - column).Append(Escape(cell.Text));
            text.Append((cell.ColumnSpan, cell.RowSpan) is (1, 1) ? "" : $"[{cell.ColumnSpan}x{cell.RowSpan}]");
            column = cell.Column;
        }

        return text.ToString();
    }

    private static string Escape(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
