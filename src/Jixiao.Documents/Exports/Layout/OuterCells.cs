using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>
/// The labels that stand left of several parts. Where one reaches over headings that every page repeats, or from one table into the next,
/// it is a cell in each stretch of rows, drawn as one.
/// </summary>
internal static class OuterCells
{
    private sealed record Run(OuterLabel Label, List<PlannedRow> Stretch, int First, int Length);

    /// <param name="stretches">Rows from top to bottom, cut where no merged cell may reach across.</param>
    public static void Add(params List<PlannedRow>[] stretches)
    {
        foreach (var cell in stretches.SelectMany(Runs).GroupBy(r => r.Label))
        {
            var runs = cell.ToList();
            var longest = runs.MaxBy(r => r.Length)!;
            for (var r = 0; r < runs.Count; r++)
            {
                var text = ReferenceEquals(runs[r], longest) ? cell.Key.Text : "";
                var part = new PlannedCell(text, CellRole.Label, 0, cell.Key.Width, runs[r].Length)
                {
                    ContinuesAbove = r > 0,
                    ContinuesBelow = r + 1 < runs.Count,
                };
                runs[r].Stretch[runs[r].First].Cells.Insert(0, part);
            }
        }
    }

    private static IEnumerable<Run> Runs(List<PlannedRow> rows)
    {
        var first = 0;
        for (var r = 1; r <= rows.Count; r++)
        {
            if (r < rows.Count && rows[r].Outer == rows[first].Outer)
            {
                continue;
            }
            if (rows[first].Outer is { } label)
            {
                yield return new Run(label, rows, first, r - first);
            }
            first = r;
        }
    }
}
