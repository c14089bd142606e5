using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Xlsx.Around;

/// <summary>A sheet in reading order: printed header, text above the rows, the rows, text below them, printed footer.</summary>
internal static class SheetBlocks
{
    public static IEnumerable<SourceBlock> Of(FloatingText floating, PrintedMargins margins, SourceRef sheet)
    {
        var rows = floating.Rows;
        if (rows.Count == 0 && floating.Before.Count == 0)
        {
            // Of an empty sheet nothing is printed, not even its margins.
            return [];
        }
        return
        [
            .. margins.Header.Select(text => new SourceParagraph(text, sheet)),
            .. floating.Before,
            .. rows.Count > 0 ? (SourceBlock[])[rows.ToTable()] : [],
            .. floating.After,
            .. margins.Footer.Select(text => new SourceParagraph(text, sheet)),
        ];
    }
}
