using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>The table of indicators as rows: headings, then one row an indicator, merged where neighbours say the same.</summary>
internal sealed class IndicatorLayout
{
    private const int LongestTick = 2;
    private readonly Filling filling;
    private readonly IReadOnlyList<IndicatorColumn> columns;
    private readonly decimal[] edges;
    private readonly ValueCells values;
    private readonly IReadOnlyList<IndicatorSlot> slots;
    private readonly Runs runs;

    public IndicatorLayout(Filling filling, IReadOnlyList<IndicatorColumn> columns)
    {
        this.filling = filling;
        this.columns = columns;
        edges = Edges(columns);
        values = new ValueCells(columns);
        slots = IndicatorSlot.Of(filling.Form);
        runs = new Runs(filling.Form, slots);
    }

    /// <summary>Boundaries of the columns, 0 to 100.</summary>
    public IReadOnlyList<decimal> MasterEdges => edges;

    public IReadOnlyList<PlannedRow> Headings() => HeadingRows.Of(columns, edges, filling);

    public IReadOnlyList<PlannedRow> Rows()
    {
        var rows = slots.Select(_ => PlannedRow.Of()).ToList();
        for (var c = 0; c < columns.Count; c++)
        {
            Column(rows, c);
        }
        return rows;
    }

    private void Column(List<PlannedRow> rows, int column)
    {
        var field = columns[column].Field;
        if (runs.Of(field) is { } merged)
        {
            foreach (var (first, length, text, pointer) in merged)
            {
                var role = field == ColumnField.DutyGoal ? CellRole.Text : CellRole.Label;
                Add(rows[first], column, text, role, length, pointer);
            }
            return;
        }
        if (field <= ColumnField.Goals)
        {
            var (text, role, pointer) = OfForm(columns[column]);
            Add(rows[0], column, text, role, rows.Count, pointer);
            return;
        }
        for (var r = 0; r < rows.Count; r++)
        {
            var at = slots[r].Indicator;
            var text = at < 0 ? "" : Text(filling.Form.Indicators[at], columns[column], at);
            Add(rows[r], column, text, Role(field, text), 1, at < 0 ? null : Pointer(at, columns[column]));
        }
    }

    private void Add(PlannedRow row, int column, string text, CellRole role, int height, string? pointer) =>
        row.Cells.Add(new PlannedCell(text, role, edges[column], edges[column + 1], height, pointer));

    private (string Text, CellRole Role, string? Pointer) OfForm(IndicatorColumn column) =>
        column.Field switch
        {
            ColumnField.UnitCode => (filling.Print(FormField.UnitCode), CellRole.Value, "/unit/code"),
            ColumnField.Project => (filling.Print(FormField.Project), CellRole.Value, "/project/name"),
            ColumnField.Amount => (filling.Amount.Amount.Digits, CellRole.Number, filling.Amount.Amount.Pointer),
            ColumnField.Goals => GoalCells.FitOne(filling.Form.Goals)
                ? (string.Join('\n', filling.Form.Goals), CellRole.Text, "/goals")
                : ("", CellRole.Text, null),
            _ => ("", CellRole.Label, null),
        };

    private string Text(Indicator i, IndicatorColumn column, int row) =>
        column.Field switch
        {
            ColumnField.Serial => (row + 1).ToString(CultureInfo.InvariantCulture),
            ColumnField.Comparison => values.Of(i).Sign,
            ColumnField.WholeValue or ColumnField.Value => values.Of(i).Value,
            ColumnField.Unit => values.Of(i).Unit,
            ColumnField.Tick => Tick(i, column),
            _ => Plain(i, column),
        } ?? "";

    /// <summary>What the indicator itself holds for a column; null for one whose text depends on other columns.</summary>
    public static string? Plain(Indicator i, IndicatorColumn column) =>
        column.Field switch
        {
            ColumnField.Name => i.Name,
            ColumnField.Weight => i.Weight,
            ColumnField.Explanation => i.Explanation,
            ColumnField.PlannedValue => i.PlannedValue,
            ColumnField.StandardValue => i.StandardValue,
            ColumnField.StandardSource => i.StandardSource,
            ColumnField.ThreeYearAverage => i.ThreeYearAverage,
            ColumnField.LastYear => i.LastYear,
            ColumnField.HistorySource => i.HistorySource,
            ColumnField.Actual => i.Actual,
            ColumnField.Forecast => i.Forecast,
            ColumnField.Score => i.Score,
            ColumnField.Deviation => i.Deviation,
            ColumnField.Activities => i.Activities,
            ColumnField.Likelihood => i.Likelihood,
            ColumnField.Attribute => Attributes.Of(i, column),
            _ => null,
        };

    /// <summary>A likelihood that no column ticks stands in words in the first of them.</summary>
    private string Tick(Indicator i, IndicatorColumn column)
    {
        var ticks = columns.Where(c => c.Field == ColumnField.Tick).ToList();
        return i.Likelihood == column.Attribute ? "√"
            : ReferenceEquals(ticks[0], column) && ticks.TrueForAll(t => t.Attribute != i.Likelihood)
                ? i.Likelihood ?? ""
            : "";
    }

    private static string? Pointer(int row, IndicatorColumn column) =>
        column.Field switch
        {
            ColumnField.Serial => null,
            ColumnField.WholeValue => $"/indicators/{row}/valueText",
            ColumnField.Tick => $"/indicators/{row}/likelihood",
            ColumnField.Attribute => $"/indicators/{row}/attributes/{column.Attribute}",
            var field => $"/indicators/{row}/{char.ToLowerInvariant(field.ToString()[0])}{field.ToString()[1..]}",
        };

    private static CellRole Role(ColumnField field, string text) =>
        field switch
        {
            ColumnField.Attribute when text.Length <= LongestTick => CellRole.Value,
            ColumnField.Name
            or ColumnField.Explanation
            or ColumnField.Deviation
            or ColumnField.Activities
            or ColumnField.Attribute => CellRole.Text,
            _ => CellRole.Value,
        };

    private static decimal[] Edges(IReadOnlyList<IndicatorColumn> columns)
    {
        var total = columns.Sum(c => c.Width);
        var bounds = new decimal[columns.Count + 1];
        var sum = 0m;
        for (var c = 0; c < columns.Count; c++)
        {
            sum += columns[c].Width;
            bounds[c + 1] = decimal.Round(100 * sum / total, 4);
        }
        bounds[^1] = 100;
        return bounds;
    }
}
