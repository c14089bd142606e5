using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Streams;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Text;

namespace Jixiao.Corpus.Conversions;

/// <summary>The rows that the readers of text make of a file, before anything is read in them: to look at what a figure comes from.</summary>
internal static class PrintedRows
{
    public static void Print(string file, TextWriter output)
    {
        var source = new PlainTextReader().Read(File.ReadAllBytes(file), ReadingLimits.Default, default);
        var grid = new GridRows();
        var rows = grid.From(source);
        foreach (var row in StreamRows.MayHold(source, grid.Facts) ? StreamRows.Rebuild(rows, grid.Facts) : rows)
        {
            output.WriteLine(
                $"{row.Place.Page, 3} {row.Place.Line, 4} {(row.IsParagraph ? "¶" : $"{row.Block % 1000}")}  {row}"
            );
        }
    }
}
