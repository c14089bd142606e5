using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Headings in one or more rows: neighbours under one group share its cell, a heading without a group reaches down.</summary>
internal static class HeadingRows
{
    /// <summary>A heading that is part of the one above it.</summary>
    private const string Above = "^";

    public static IReadOnlyList<PlannedRow> Of(
        IReadOnlyList<IndicatorColumn> columns,
        IReadOnlyList<decimal> edges,
        Filling filling
    ) => Of([.. columns.Select(c => c.Heading)], edges, h => filling.Fill(h) ?? "");

    public static IReadOnlyList<PlannedRow> Of(
        IReadOnlyList<IReadOnlyList<string>> headings,
        IReadOnlyList<decimal> edges,
        Func<string, string> fill
    )
    {
        var depth = headings.Max(h => h.Count);
        var rows = new List<PlannedRow>();
        for (var r = 0; r < depth; r++)
        {
            var row = PlannedRow.Of();
            for (var c = 0; c < headings.Count; c++)
            {
                if (headings[c].Count <= r || headings[c][r] == Above)
                {
                    continue;
                }
                var first = c;
                while (c + 1 < headings.Count && AreOneGroup(headings[c], headings[c + 1], r))
                {
                    c++;
                }
                var height = Height(headings[first], r, depth);
                row.Cells.Add(
                    new PlannedCell(
                        fill(headings[first][r]),
                        CellRole.ColumnHeading,
                        edges[first],
                        edges[c + 1],
                        height
                    )
                );
            }
            rows.Add(row);
        }
        return rows;
    }

    private static int Height(IReadOnlyList<string> heading, int row, int depth)
    {
        var end = row + 1;
        while (end < heading.Count && heading[end] == Above)
        {
            end++;
        }
        return end == heading.Count ? depth - row : end - row;
    }

    private static bool AreOneGroup(IReadOnlyList<string> left, IReadOnlyList<string> right, int row) =>
        left.Count > row + 1
        && right.Count > row + 1
        && left.Take(row + 1).SequenceEqual(right.Take(row + 1), StringComparer.Ordinal);
}
