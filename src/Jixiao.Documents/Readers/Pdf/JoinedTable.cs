using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>The part of a table that stands on one page.</summary>
internal sealed record TablePart(GridTable Grid, int Page);

/// <summary>One table, with the parts of it that following pages hold.</summary>
internal sealed class JoinedTable(TablePart first)
{
    public List<TablePart> Parts { get; } = [first];
}
