using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>年度主要任务: a small table within the form.</summary>
internal static class TaskLayout
{
    private const decimal AmountWidth = 18;

    public static IReadOnlyList<PlannedRow> Rows(TasksPart part, Filling filling)
    {
        var tasks = filling.Form.Tasks;
        var amounts = tasks.Any(t => t.Yuan is not null);
        var left = part.Label is null ? 0 : part.LabelWidth;
        var name = left + part.NameWidth;
        var content = amounts ? 100 - AmountWidth : 100;
        var head = PlannedRow.Of(
            new PlannedCell(part.Name, CellRole.ColumnHeading, left, name),
            new PlannedCell(part.Content, CellRole.ColumnHeading, name, content)
        );
        if (amounts)
        {
            head.Cells.Add(new PlannedCell(filling.Fill(part.Amount) ?? "", CellRole.ColumnHeading, content, 100));
        }
        var rows = new List<PlannedRow> { head };
        for (var t = 0; t < Math.Max(1, tasks.Count); t++)
        {
            var task = t < tasks.Count ? tasks[t] : null;
            var row = PlannedRow.Of(
                new PlannedCell(task?.Name ?? "", CellRole.Text, left, name, Field: $"/tasks/{t}/name"),
                new PlannedCell(task?.Content ?? "", CellRole.Text, name, content, Field: $"/tasks/{t}/content")
            );
            if (amounts)
            {
                var digits = task?.Yuan is { } yuan ? filling.Digits(yuan) : "";
                row.Cells.Add(new PlannedCell(digits, CellRole.Number, content, 100, Field: $"/tasks/{t}/yuan"));
            }
            rows.Add(row);
        }
        if (part.Label is { } label)
        {
            head.Cells.Insert(0, new PlannedCell(label, CellRole.Label, 0, left, rows.Count));
        }
        return rows;
    }
}
