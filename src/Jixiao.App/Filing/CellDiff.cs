using Jixiao.App.Filing.Cells;
using Jixiao.Core.Forms;

namespace Jixiao.App.Filing;

public enum DifferenceKind
{
    Changed,
    RowAdded,
    RowRemoved,
    RowMoved,
}

/// <summary>One cell or row that is not as it was.</summary>
/// <param name="Path">In the later form; a removed row by its name in the earlier one.</param>
/// <param name="Title">The column, for a person.</param>
/// <param name="Row">What the row is called: name of the indicator, label of the line; null for cells of the form itself.</param>
public sealed record CellDifference(
    string Path,
    DifferenceKind Kind,
    string Title,
    string? Row,
    string? Before,
    string? After
);

/// <summary>Compares two versions of a form cell by cell, row by row name; rows of forms that share no names are matched by what they say.</summary>
public static class CellDiff
{
    /// <summary>In the order of the later form.</summary>
    /// <param name="sameRows">False for two forms that are not versions of one: last year's against this one.</param>
    public static List<CellDifference> Between(
        (Form Form, FormKeys Keys) before,
        (Form Form, FormKeys Keys) after,
        bool sameRows = true
    )
    {
        var differences = new List<CellDifference>();
        foreach (var (field, cell) in FormLists.Head)
        {
            var (was, now) = (cell.Get(before.Form), cell.Get(after.Form));
            if (was != now)
            {
                differences.Add(new($"/{field}", DifferenceKind.Changed, cell.Title, null, was, now));
            }
        }
        foreach (var list in FormLists.All)
        {
            Compare(list, before, after, sameRows, differences);
        }
        return differences;
    }

    private static void Compare(
        RowList list,
        (Form Form, FormKeys Keys) before,
        (Form Form, FormKeys Keys) after,
        bool sameRows,
        List<CellDifference> differences
    )
    {
        var names = after.Keys[list.Name];
        var matched = sameRows
            ? [.. names.Select(k => before.Keys.Find(list.Name, k))]
            : MatchedByText(list, before.Form, after.Form);
        var stay = new HashSet<int>(LongestRun(matched));
        for (var i = 0; i < matched.Length; i++)
        {
            var row = $"/{list.Name}/{names[i]}";
            var called = CalledRow(list, after.Form, i);
            if (matched[i] < 0)
            {
                differences.Add(new(row, DifferenceKind.RowAdded, list.Called, called, null, called));
                continue;
            }
            if (!stay.Contains(matched[i]))
            {
                differences.Add(
                    new(row, DifferenceKind.RowMoved, list.Called, called, $"第 {matched[i] + 1} 行", $"第 {i + 1} 行")
                );
            }
            foreach (var field in list.Fields.Where(f => list.KindOf(f) != CellKind.Kept))
            {
                var (was, now) = (list.Get(before.Form, matched[i], field), list.Get(after.Form, i, field));
                if (was != now)
                {
                    var path = list.IsText ? row : $"{row}/{field}";
                    differences.Add(new(path, DifferenceKind.Changed, list.Title(field)!, called, was, now));
                }
            }
        }
        foreach (var gone in Enumerable.Range(0, list.Count(before.Form)).Except(matched))
        {
            var called = CalledRow(list, before.Form, gone);
            var row = $"/{list.Name}/{before.Keys[list.Name][gone]}";
            differences.Add(new(row, DifferenceKind.RowRemoved, list.Called, called, called, null));
        }
    }

    /// <summary>Each row by the first of its name that is still free, then by its position where both are left over there.</summary>
    private static int[] MatchedByText(RowList list, Form before, Form after)
    {
        var count = list.Count(before);
        var free = Enumerable.Range(0, count).ToHashSet();
        var matched = new int[list.Count(after)];
        for (var i = 0; i < matched.Length; i++)
        {
            var called = CalledRow(list, after, i);
            matched[i] = free.Where(j => CalledRow(list, before, j) == called).DefaultIfEmpty(-1).Min();
            free.Remove(matched[i]);
        }
        for (var i = 0; i < matched.Length && list.IsText; i++)
        {
            if (matched[i] < 0 && free.Remove(i))
            {
                matched[i] = i;
            }
        }
        return matched;
    }

    /// <summary>Positions of the longest part that kept its order: the fewest rows are called moved.</summary>
    private static IEnumerable<int> LongestRun(int[] matched)
    {
        int[] found = [.. matched.Where(m => m >= 0)];
        var (length, previous) = (new int[found.Length], new int[found.Length]);
        var best = -1;
        for (var i = 0; i < found.Length; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (found[j] < found[i] && length[j] + 1 > length[i])
                {
                    (length[i], previous[i]) = (length[j] + 1, j);
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        for (; best >= 0; best = previous[best])
        {
            yield return found[best];
        }
    }

    private static string? CalledRow(RowList list, Form form, int row) =>
        list.Fields.Contains("name", StringComparer.Ordinal) ? list.Get(form, row, "name")
        : list.Fields.Contains("label", StringComparer.Ordinal) ? list.Get(form, row, "label")
        : list.Get(form, row, RowList.TextField);
}
