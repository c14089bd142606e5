using Jixiao.App.Filing.Cells;
using Jixiao.Core.Forms;

namespace Jixiao.App.Filing.Editing;

/// <summary>A form being changed, with what has been applied to it so far.</summary>
internal sealed class Draft(Form form, FormKeys keys)
{
    private readonly List<Change> applied = [];

    public Form Form { get; private set; } = form;

    public FormKeys Keys { get; private set; } = keys;

    public IReadOnlyList<Change> Applied => applied;

    /// <returns>Null for a row or a cell that is not there.</returns>
    public string? Get(CellPath path) =>
        path.List is null ? FormLists.Head[path.Field].Get(Form)
        : Row(path) is { } row ? row.List.Get(Form, row.At, path.Field)
        : null;

    /// <returns>Null where the row is not there.</returns>
    public (RowList List, int At)? Row(CellPath path) =>
        path is { List: { } name, Key: { } key } && Keys.Find(name, key) is var at and >= 0
            ? (FormLists.Find(name)!, at)
            : null;

    public void Set(CellPath path, string? to, bool derived = false)
    {
        var from = Get(path);
        var before = Form;
        Form = Row(path) is { } row
            ? row.List.Set(Form, row.At, path.Field, to)
            : FormLists.Head[path.Field].Set(Form, to);
        applied.Add(
            new Change(ChangeKind.Set, path.ToString())
            {
                From = from,
                To = Get(path),
                Derived = derived,
            }
        );
        if (!derived)
        {
            Derivation.Follow(this, path, before);
        }
    }

    /// <param name="values">Null, or a cell for each field; fields the list does not have are passed over.</param>
    public void Insert(CellPath path, int at, IReadOnlyDictionary<string, string?>? values, bool derived = false)
    {
        var list = FormLists.Find(path.List!)!;
        Form = list.InsertBlank(Form, at);
        Keys = Keys.Inserted(list.Name, at, path.Key!);
        // In the list's own order of fields, whatever the sender's.
        foreach (var field in list.Fields.Where(f => values?.GetValueOrDefault(f) is not null))
        {
            Form = list.Set(Form, at, field, values![field]);
        }
        applied.Add(
            new Change(ChangeKind.Insert, path.Row)
            {
                After = KeyBefore(list, at),
                Values = list.Values(Form, at),
                Derived = derived,
            }
        );
    }

    public void Remove(CellPath path, RowList list, int at, bool derived = false)
    {
        applied.Add(
            new Change(ChangeKind.Remove, path.Row)
            {
                WasAfter = KeyBefore(list, at),
                Values = list.Values(Form, at),
                Derived = derived,
            }
        );
        Form = list.Remove(Form, at);
        Keys = Keys.Removed(list.Name, at);
    }

    /// <param name="to">Position once the row has been taken out.</param>
    public void Move(CellPath path, RowList list, int at, int to)
    {
        var was = KeyBefore(list, at);
        Form = list.Move(Form, at, to);
        Keys = Keys.Removed(list.Name, at).Inserted(list.Name, to, path.Key!);
        applied.Add(new Change(ChangeKind.Move, path.Row) { After = KeyBefore(list, to), WasAfter = was });
    }

    /// <summary>Lets what no cell shows follow a change; it is not recorded.</summary>
    public void Adjust(Func<Form, Form> change) => Form = change(Form);

    public void Note(Change derived) => applied.Add(derived);

    private string? KeyBefore(RowList list, int at) => at == 0 ? null : Keys[list.Name][at - 1];
}
