using System.Globalization;

namespace Jixiao.App.Filing.Cells;

/// <summary>
/// A cell or row of a form: the JSON pointer of the reading contract with the row's name in the place of its position.
/// "/title", "/project/name", "/funds/totalYuan", "/goals/r1", "/indicators/r3/weight", "/funds/lines/r2/yuan"; a row is "/indicators/r3".
/// </summary>
/// <param name="List">Null for a cell of the form itself.</param>
/// <param name="Key">Null for a cell of the form itself.</param>
/// <param name="Field">"text" in lists of plain texts; empty for a whole row.</param>
public readonly record struct CellPath(string? List, string? Key, string Field)
{
    public string Row => $"/{List}/{Key}";

    /// <returns>Null for what names no cell and no row.</returns>
    public static CellPath? Parse(string path)
    {
        if (path is not ['/', .. var rest] || rest.Length == 0)
        {
            return null;
        }
        foreach (var list in FormLists.All)
        {
            if (rest.StartsWith(list.Name, StringComparison.Ordinal) && rest.AsSpan(list.Name.Length) is ['/', ..])
            {
                var row = rest[(list.Name.Length + 1)..];
                var slash = row.IndexOf('/', StringComparison.Ordinal);
                return slash < 0
                    ? new CellPath(list.Name, row, list.IsText ? RowList.TextField : "")
                    : new CellPath(list.Name, row[..slash], row[(slash + 1)..]);
            }
        }
        return new CellPath(null, null, rest);
    }

    /// <summary>From a pointer with a position ("/indicators/3/name"), as official layouts carry it, to the path with the row's name.</summary>
    /// <returns>The pointer itself where it leads into no list, or to no row.</returns>
    public static string FromPointer(string pointer, FormKeys keys)
    {
        foreach (var list in FormLists.All)
        {
            if (
                pointer.Length > list.Name.Length + 2
                && pointer.AsSpan(1).StartsWith(list.Name, StringComparison.Ordinal)
                && pointer[list.Name.Length + 1] == '/'
            )
            {
                var row = pointer[(list.Name.Length + 2)..];
                var slash = row.IndexOf('/', StringComparison.Ordinal);
                var position = slash < 0 ? row : row[..slash];
                return
                    int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                    && at < keys[list.Name].Count
                    ? $"/{list.Name}/{keys[list.Name][at]}{(slash < 0 ? "" : row[slash..])}"
                    : pointer;
            }
        }
        return pointer;
    }

    /// <summary>The cell or the list as people call it ("权重"); the path itself for what is neither.</summary>
    public string Title
    {
        get
        {
            if (List is null)
            {
                return FormLists.Head.TryGetValue(Field, out var cell) ? cell.Title : ToString();
            }
            var list = FormLists.Find(List)!;
            return Field.Length == 0 ? list.Called : list.Title(Field) ?? ToString();
        }
    }

    public override string ToString() =>
        List is null ? "/" + Field
        : Field.Length == 0 || Field == RowList.TextField ? Row
        : $"{Row}/{Field}";
}
