using Jixiao.Core.Forms;

namespace Jixiao.App.Filing.Cells;

/// <summary>
/// A name for each row of the lists in a form, by the list's path ("indicators", "funds/lines"): two editors who insert and move rows
/// at once still mean the same row. A name is never given to another row of the same form.
/// </summary>
public sealed record FormKeys(IReadOnlyDictionary<string, IReadOnlyList<string>> Lists)
{
    /// <summary>Names for the rows of a form that has none yet: r1, r2 … in each list.</summary>
    public static FormKeys For(Form form) =>
        new(
            FormLists.All.ToDictionary(
                l => l.Name,
                IReadOnlyList<string> (l) => [.. Enumerable.Range(1, l.Count(form)).Select(n => $"r{n}")],
                StringComparer.Ordinal
            )
        );

    public IReadOnlyList<string> this[string list] => Lists.TryGetValue(list, out var keys) ? keys : [];

    /// <returns>0-based position; -1 where no row has that name.</returns>
    public int Find(string list, string key)
    {
        var keys = this[list];
        for (var i = 0; i < keys.Count; i++)
        {
            if (string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }
        return -1;
    }

    internal FormKeys Inserted(string list, int at, string key)
    {
        List<string> keys = [.. this[list]];
        keys.Insert(at, key);
        return With(list, keys);
    }

    internal FormKeys Removed(string list, int at)
    {
        List<string> keys = [.. this[list]];
        keys.RemoveAt(at);
        return With(list, keys);
    }

    private FormKeys With(string list, IReadOnlyList<string> keys) =>
        new(new Dictionary<string, IReadOnlyList<string>>(Lists, StringComparer.Ordinal) { [list] = keys });
}
