using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Blocks read from a part of a text, with the places they have in the whole.</summary>
internal static class MovedBlock
{
    /// <param name="lines">Lines above the part.</param>
    public static SourceBlock Down(SourceBlock block, int lines) =>
        block switch
        {
            SourceTable table => table with
            {
                Rows = [.. table.Rows.Select(r => Down(r, lines))],
                Place = Down(table.Place, lines),
            },
            _ => block with { Place = Down(block.Place, lines) },
        };

    /// <summary>A place without a line has none in the whole either.</summary>
    public static SourceRef Down(SourceRef place, int lines) =>
        place.Line == 0 ? place : place with { Line = place.Line + lines };

    private static SourceRow Down(SourceRow row, int lines) =>
        new([.. row.Cells.Select(c => c with { Place = Down(c.Place, lines) })], Down(row.Place, lines));
}
