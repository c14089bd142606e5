using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Rows of labels and fields, goals and tasks.</summary>
internal static class RowLayout
{
    private const int ShortText = 16;

    public static IReadOnlyList<PlannedRow> Rows(RowPart part, Filling filling)
    {
        if (part.Optional && !part.Cells.Any(c => HasData(c, filling)))
        {
            return [];
        }
        var total = part.Cells.Sum(c => c.Width);
        var row = PlannedRow.Of() with { Height = part.Height };
        var (sum, left) = (0m, 0m);
        foreach (var cell in part.Cells)
        {
            sum += cell.Width;
            var right = sum == total ? 100 : decimal.Round(100 * sum / total, 4);
            if (!cell.IsCovered)
            {
                row.Cells.Add(Cell(cell, filling, left, right));
            }
            left = right;
        }
        return [row];
    }

    public static IReadOnlyList<PlannedRow> Goals(GoalsPart part, Filling filling)
    {
        var goals = GoalCells.Of(filling.Form.Goals, "goals");
        var results = GoalCells.Of(filling.Form.GoalResults, "goalResults");
        if (part.Style == GoalStyle.Compared)
        {
            return Compared(part, goals, results);
        }
        var rows = new List<PlannedRow>();
        if (part.Style == GoalStyle.Under)
        {
            rows.Add(PlannedRow.Whole(part.Label, CellRole.Label));
            rows.AddRange(goals.Select(g => PlannedRow.Whole(g.Text, CellRole.Text, g.Pointer)));
        }
        else
        {
            rows.AddRange(Beside(part.Label, part.Width, goals));
        }
        if (results[0].Text.Length > 0 || part.Reached is not null)
        {
            rows.AddRange(Beside(part.Reached ?? "实际完成情况", part.Width, results));
        }
        return rows;
    }

    /// <summary>One label left of all cells.</summary>
    private static IEnumerable<PlannedRow> Beside(
        string label,
        decimal width,
        IReadOnlyList<(string Text, string Pointer)> cells
    )
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var row = PlannedRow.Of();
            if (i == 0)
            {
                row.Cells.Add(new PlannedCell(label, CellRole.Label, 0, width, cells.Count));
            }
            row.Cells.Add(new PlannedCell(cells[i].Text, CellRole.Text, width, 100, Field: cells[i].Pointer));
            yield return row;
        }
    }

    private static List<PlannedRow> Compared(
        GoalsPart part,
        IReadOnlyList<(string Text, string Pointer)> goals,
        IReadOnlyList<(string Text, string Pointer)> results
    )
    {
        var middle = part.Width + ((100 - part.Width) / 2);
        var height = Math.Max(goals.Count, results.Count);
        var rows = new List<PlannedRow>
        {
            PlannedRow.Of(
                new PlannedCell(part.Label, CellRole.Label, 0, part.Width, height + 1),
                new PlannedCell(part.Expected!, CellRole.ColumnHeading, part.Width, middle),
                new PlannedCell(part.Reached!, CellRole.ColumnHeading, middle, 100)
            ),
        };
        for (var i = 0; i < height; i++)
        {
            var row = PlannedRow.Of();
            Add(row, goals, i, height, part.Width, middle);
            Add(row, results, i, height, middle, 100);
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>The last of the shorter list reaches down to the end of the longer.</summary>
    private static void Add(
        PlannedRow row,
        IReadOnlyList<(string Text, string Pointer)> cells,
        int at,
        int height,
        decimal left,
        decimal right
    )
    {
        if (at < cells.Count)
        {
            var rows = at == cells.Count - 1 ? height - at : 1;
            row.Cells.Add(new PlannedCell(cells[at].Text, CellRole.Text, left, right, rows, cells[at].Pointer));
        }
    }

    private static bool IsOneLine(string text, Filling filling, decimal share)
    {
        const decimal size = 10.5m;
        const decimal padding = 3m;
        var room = (new PageSetup(filling.Template.Landscape).TextWidth * share / 100) - padding;
        return TextLines.Count(text, Lengths.Points(room), size) == 1;
    }

    private static bool HasData(RowCell cell, Filling filling) =>
        cell.Field is { } field
            ? filling.Text(field).Length > 0
            : cell.Attribute is { } attribute && filling.HasAttribute(attribute);

    private static PlannedCell Cell(RowCell cell, Filling filling, decimal left, decimal right)
    {
        if (cell.Label is { } label)
        {
            return new PlannedCell(filling.Fill(label) ?? "", CellRole.Label, left, right, cell.Rows);
        }
        if (cell.Text is { } plain)
        {
            var points = plain.All(char.IsAsciiDigit);
            var text = filling.Fill(plain) ?? "";
            return new PlannedCell(text, points ? CellRole.Value : CellRole.Text, left, right, cell.Rows);
        }
        (string Text, string? Pointer) found =
            cell.Field is { } field ? (filling.Print(field), Filling.Pointer(field))
            : filling.PrintAttribute(cell.Attribute!) is var (value, at) ? (value, at)
            : ("", null);
        var role =
            found.Text.Length <= ShortText || (cell.Field is not null && IsOneLine(found.Text, filling, right - left))
                ? CellRole.Value
                : CellRole.Text;
        return new PlannedCell(found.Text, role, left, right, cell.Rows, found.Pointer);
    }
}
