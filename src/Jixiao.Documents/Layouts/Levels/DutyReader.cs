using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Levels;

/// <summary>
/// 部门职责 as a column: each merged cell speaks for the rows from where its number or goal starts. A number, a name and a
/// goal printed a row apart belong to one duty; a number or name printed again after a page break goes on with the duty.
/// </summary>
internal sealed class DutyReader
{
    private readonly List<Duty> duties = [];
    private readonly List<int> starts = [];

    /// <param name="left">Rows below the last indicator that hold labels only: a duty without indicators.</param>
    public static (IReadOnlyList<Duty> Duties, string?[] OfRow) Read(
        IReadOnlyList<IndicatorRow> rows,
        IReadOnlyList<IndicatorRow> left
    )
    {
        var reader = new DutyReader();
        var ofRow = new string?[rows.Count];
        if (!rows.Any(NamesDuties) && !left.Any(NamesDuties))
        {
            return ([], ofRow);
        }
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (var above in rows[r].LabelsAbove)
            {
                reader.Add(above, r);
            }
            reader.Add(rows[r], r);
        }
        foreach (var row in left)
        {
            reader.Add(row, rows.Count);
        }
        var at = -1;
        for (var r = 0; r < rows.Count; r++)
        {
            while (at + 1 < reader.starts.Count && reader.starts[at + 1] <= r)
            {
                at++;
            }
            ofRow[r] = at >= 0 ? reader.duties[at].Name : null;
        }
        return (reader.duties, ofRow);
    }

    private static bool NamesDuties(IndicatorRow row) =>
        row.Map.Has(ColumnRole.DutyNumber) || row.Map.Has(ColumnRole.Duty) || row.Map.Has(ColumnRole.DutyGoal);

    private void Add(IndicatorRow row, int at)
    {
        var number = Text(row, ColumnRole.DutyNumber);
        var name = Text(row, ColumnRole.Duty);
        var goal = Text(row, ColumnRole.DutyGoal);
        if (number is null && name is null && goal is null)
        {
            return;
        }
        var last = duties.Count > 0 ? duties[^1] : null;
        if (last is null || IsNew(last, number, name, goal, at))
        {
            duties.Add(new Duty(number, name, goal));
            starts.Add(at);
            return;
        }
        var text = goal is null || last.Goal == goal ? last.Goal : last.Goal + goal;
        duties[^1] = new Duty(last.Number ?? number, last.Name ?? name, text);
    }

    private bool IsNew(Duty last, string? number, string? name, string? goal, int at)
    {
        if (number is not null && last.Number is not null)
        {
            return number != last.Number;
        }
        if (name is not null && last.Name is not null)
        {
            return Keys.Of(name) != Keys.Of(last.Name);
        }
        var near = at - starts[^1] <= 1;
        var continued = last.Goal is not null && last.Goal[^1] is not ('。' or '.' or '；');
        return goal is not null && last.Goal is not null && last.Goal != goal
            ? !continued && (number is not null || name is not null)
            : !near && name is not null;
    }

    private static string? Text(IndicatorRow row, ColumnRole role) =>
        row.Cell(role) is { } cell && cell.Facts.Kind != ValueKind.Blank ? cell.Text : null;
}
