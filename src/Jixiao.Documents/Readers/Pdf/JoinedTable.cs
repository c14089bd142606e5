using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Readers.Scans;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>The part of a table that stands on one page.</summary>
/// <param name="Doubt">Null where the text is printed as such, not recognised on a picture.</param>
internal sealed record TablePart(GridTable Grid, int Page, RecognitionDoubt? Doubt);

/// <summary>One table, with the parts of it that following pages hold.</summary>
internal sealed class JoinedTable(TablePart first)
{
    public List<TablePart> Parts { get; } = [first];
}
