namespace Jixiao.Documents.Readers.Geometry;

/// <summary>A cell of a table without lines; <paramref name="First"/> is the piece of text it starts with.</summary>
internal sealed record LooseCell(string Text, int Column, int Span, WordBox First);

internal sealed record LooseRow(IReadOnlyList<LooseCell> Cells);

/// <summary>
/// Consecutive lines that form one table. The lines fall into sections that share their gutters (the funds, the goals, the
/// indicators of one form); all gutters together are the columns of the table, and a section's cell covers as many of them as it needs.
/// </summary>
internal static class LooseRegion
{
    public static IReadOnlyList<LooseRow> Rows(IReadOnlyList<SegmentedLine> lines)
    {
        var sections = GutterSection.Split(lines);
        var borders = Cluster(sections.SelectMany(s => s.Cuts), lines.Max(l => l.Em));
        var rows = new List<LooseRow>();
        foreach (var section in sections)
        {
            foreach (var row in LooseRows.Group(section))
            {
                rows.Add(new LooseRow([.. row.Select(c => ToCell(c, section, borders))]));
            }
        }

        return rows;
    }

    private static LooseCell ToCell(LooseRows.Piece piece, GutterSection section, IReadOnlyList<double> borders)
    {
        var (first, last) = (piece.Column, piece.Column + piece.Span - 1);
        var start = first == 0 ? 0 : Index(borders, section.Cuts[first - 1]) + 1;
        var end = last == section.Cuts.Count ? borders.Count : Index(borders, section.Cuts[last]);
        return new LooseCell(piece.Text, start, Math.Max(1, end - start + 1), piece.First);
    }

    private static int Index(IReadOnlyList<double> borders, double cut)
    {
        var best = 0;
        for (var i = 1; i < borders.Count; i++)
        {
            if (Math.Abs(borders[i] - cut) < Math.Abs(borders[best] - cut))
            {
                best = i;
            }
        }

        return best;
    }

    private static List<double> Cluster(IEnumerable<double> cuts, double tolerance)
    {
        var borders = new List<double>();
        foreach (var cut in cuts.Order())
        {
            if (borders.Count == 0 || cut - borders[^1] > tolerance)
            {
                borders.Add(cut);
            }
        }

        return borders;
    }
}
