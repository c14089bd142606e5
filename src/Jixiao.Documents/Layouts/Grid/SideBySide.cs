using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>
/// Tables that print the levels side by side: 成本指标, 产出指标 … each over a name and a value of its own, so that one line holds an
/// indicator of each. They are unfolded into the usual shape, a row an indicator with its level before it, project by project.
/// </summary>
internal sealed class SideBySide
{
    private const int RowsThatMayHead = 30;
    private const int FewestGroups = 2;

    /// <summary>More levels than any frame has: a damaged table, which would grow by as much.</summary>
    private const int MostGroups = 8;
    private const int RowsAbove = 3;

    private readonly SourceTable table;
    private readonly int header;
    private readonly int labels;
    private readonly SourceCell[] groups;

    private SideBySide(SourceTable table, int header, int labels, SourceCell[] groups) =>
        (this.table, this.header, this.labels, this.groups) = (table, header, labels, groups);

    private int First => groups[0].Column;

    public static SourceTable Unfolded(SourceTable table, Func<string, CellFacts> facts)
    {
        for (var row = 1; row < Math.Min(table.Rows.Count, RowsThatMayHead); row++)
        {
            if (Names(table.Rows[row].Cells, facts) < FewestGroups)
            {
                continue;
            }
            for (var above = row - 1; above >= Math.Max(0, row - RowsAbove); above--)
            {
                var over = table
                    .Rows[above]
                    .Cells.Where(c => facts(c.Text).Level is { Level2: null } or { Ambiguous: true })
                    .ToArray();
                if (over.Length is >= FewestGroups and <= MostGroups)
                {
                    return new SideBySide(table, row, above, over).Unfold();
                }
            }
        }
        return table;
    }

    private static int Names(IReadOnlyList<SourceCell> cells, Func<string, CellFacts> facts)
    {
        var names = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            names += facts(cells[i].Text).Column == ColumnRole.Name ? 1 : 0;
        }
        return names;
    }

    private SourceTable Unfold()
    {
        var rows = new List<SourceRow>(table.Rows.Count * groups.Length);
        for (var r = 0; r < header; r++)
        {
            var kept = r == labels ? Left(table.Rows[r]) : [.. table.Rows[r].Cells];
            rows.Add(table.Rows[r] with { Cells = kept });
        }
        rows.Add(Header(table.Rows[header]));
        for (var start = header + 1; start < table.Rows.Count; )
        {
            var end = start + 1;
            while (end < table.Rows.Count && !Holds(Left(table.Rows[end])))
            {
                end++;
            }
            AddProject(start, end, rows);
            start = end;
        }
        return new SourceTable(rows, table.Geometry, table.Place);
    }

    private SourceRow Header(SourceRow row) =>
        row with
        {
            Cells =
            [
                .. Left(row),
                new SourceCell("一级指标", First, groups[0].Place),
                .. Of(row, 0).Select(c => c with { Column = c.Column + 1 }),
            ],
        };

    /// <summary>The indicators of one project, level after level; its own cells stand in the first row.</summary>
    private void AddProject(int start, int end, List<SourceRow> rows)
    {
        var own = Left(table.Rows[start]);
        for (var group = 0; group < groups.Length; group++)
        {
            for (var r = start; r < end; r++)
            {
                var cells = Of(table.Rows[r], group);
                if (!Holds(cells))
                {
                    continue;
                }
                var shift = 1 + First - groups[group].Column;
                var level = groups[group] with { Column = First, ColumnSpan = 1, RowSpan = 1 };
                var placed = cells.Select(c => c with { Column = c.Column + shift });
                rows.Add(table.Rows[r] with { Cells = [.. own, level, .. placed] });
                own = [];
            }
        }
        if (own.Count > 0)
        {
            rows.Add(table.Rows[start] with { Cells = own });
        }
    }

    private List<SourceCell> Left(SourceRow row) =>
        [.. row.Cells.Where(c => c.Column < First).Select(c => c with { RowSpan = 1 })];

    private List<SourceCell> Of(SourceRow row, int group)
    {
        var end = group + 1 < groups.Length ? groups[group + 1].Column : int.MaxValue;
        return [.. row.Cells.Where(c => c.Column >= groups[group].Column && c.Column < end)];
    }

    private static bool Holds(List<SourceCell> cells) => cells.Exists(c => c.Text.Length > 0);
}
