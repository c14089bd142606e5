using Jixiao.Core.Forms;

namespace Jixiao.App.Filing.Cells;

/// <summary>A list of rows in a form, with the cells of a row; forms are values, each change makes a new one.</summary>
internal abstract class RowList(string name, bool isText)
{
    /// <summary>The one cell of a row in a list of plain texts.</summary>
    public const string TextField = "text";

    /// <summary>Path in the form: "indicators", "funds/lines".</summary>
    public string Name { get; } = name;

    public bool IsText { get; } = isText;

    /// <summary>As people call it.</summary>
    public string Called =>
        Name switch
        {
            "indicators" => "绩效指标",
            "funds/lines" => "资金",
            "tasks" => "年度主要任务",
            "duties" => "部门职责",
            "attributes" => "其他栏目",
            _ => Title(TextField) ?? "",
        };

    /// <summary>In the order in which a new row takes them.</summary>
    public abstract IEnumerable<string> Fields { get; }

    public abstract int Count(Form form);

    /// <returns>Null for a field that the rows do not have.</returns>
    public abstract CellKind? KindOf(string field);

    public abstract string? Title(string field);

    public abstract string? Get(Form form, int row, string field);

    public abstract Form Set(Form form, int row, string field, string? value);

    /// <summary>Every cell of the row that holds something.</summary>
    public abstract IReadOnlyDictionary<string, string?> Values(Form form, int row);

    public abstract Form InsertBlank(Form form, int at);

    public abstract Form Remove(Form form, int row);

    /// <param name="to">Position once the row has been taken out.</param>
    public abstract Form Move(Form form, int row, int to);
}

/// <inheritdoc cref="RowList"/>
internal sealed class RowList<T>(
    string name,
    Func<Form, IReadOnlyList<T>> get,
    Func<Form, IReadOnlyList<T>, Form> with,
    T blank,
    IReadOnlyDictionary<string, CellField<T>> fields
) : RowList(name, typeof(T) == typeof(string))
{
    public override IEnumerable<string> Fields => fields.Keys;

    public override int Count(Form form) => get(form).Count;

    public override CellKind? KindOf(string field) => fields.TryGetValue(field, out var cell) ? cell.Kind : null;

    public override string? Title(string field) => fields.TryGetValue(field, out var cell) ? cell.Title : null;

    public override string? Get(Form form, int row, string field) => fields[field].Get(get(form)[row]);

    public override Form Set(Form form, int row, string field, string? value)
    {
        T[] rows = [.. get(form)];
        rows[row] = fields[field].Set(rows[row], value);
        return with(form, rows);
    }

    public override IReadOnlyDictionary<string, string?> Values(Form form, int row)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (field, cell) in fields)
        {
            if (cell.Get(get(form)[row]) is { } value)
            {
                values[field] = value;
            }
        }
        return values;
    }

    public override Form InsertBlank(Form form, int at)
    {
        List<T> rows = [.. get(form)];
        rows.Insert(at, blank);
        return with(form, rows);
    }

    public override Form Remove(Form form, int row)
    {
        List<T> rows = [.. get(form)];
        rows.RemoveAt(row);
        return with(form, rows);
    }

    public override Form Move(Form form, int row, int to)
    {
        List<T> rows = [.. get(form)];
        var moved = rows[row];
        rows.RemoveAt(row);
        rows.Insert(to, moved);
        return with(form, rows);
    }
}
