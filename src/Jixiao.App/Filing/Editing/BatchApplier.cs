using Jixiao.App.Filing.Cells;

namespace Jixiao.App.Filing.Editing;

/// <summary>
/// Applies a batch to a form that may have moved on since its sender saw it: a change whose cell still holds what the sender saw is applied,
/// one whose cell somebody has changed in between comes back as a conflict, and nothing of the rest is lost.
/// </summary>
internal static class BatchApplier
{
    private const int LongestKey = 24;

    /// <param name="since">What others applied after the revision the sender saw, oldest first.</param>
    public static IReadOnlyList<Conflict> Apply(
        Draft draft,
        IReadOnlyList<Change> changes,
        IReadOnlyList<PastEdit> since
    )
    {
        var conflicts = new List<Conflict>();
        foreach (var change in changes)
        {
            if (Apply(draft, change, since) is { } conflict)
            {
                conflicts.Add(conflict);
            }
        }
        return conflicts;
    }

    private static Conflict? Apply(Draft draft, Change change, IReadOnlyList<PastEdit> since)
    {
        var whole = change.Op != ChangeKind.Set;
        if (
            CellPath.Parse(change.Path) is not { } path
            || (path.List is null && (whole || !FormLists.Head.ContainsKey(path.Field)))
            || (whole && !(path.Field is "" or RowList.TextField && IsKey(path.Key!)))
        )
        {
            return No(change, "表中没有这一格，改动没有写入；请刷新页面");
        }
        return change.Op switch
        {
            ChangeKind.Set => Set(draft, change, path, since),
            ChangeKind.Insert => Insert(draft, change, path),
            ChangeKind.Remove => Remove(draft, change, path, since),
            _ => Move(draft, change, path, since),
        };
    }

    private static Conflict? Set(Draft draft, Change change, CellPath path, IReadOnlyList<PastEdit> since)
    {
        if (path.List is not null && draft.Row(path) is null)
        {
            return Gone(change, path, since);
        }
        var kind = path.List is null ? FormLists.Head[path.Field].Kind : FormLists.Find(path.List)!.KindOf(path.Field);
        if (kind is null or CellKind.Kept)
        {
            return No(change, "表中没有这一格，改动没有写入；请刷新页面");
        }
        if (!CellTexts.TryNormalize(kind.Value, change.To, out var to, out var why))
        {
            return new Conflict(
                change.Path,
                ConflictKind.NotAValue,
                change.To,
                draft.Get(path),
                null,
                null,
                why + "。"
            );
        }
        var current = draft.Get(path);
        if (Same(kind.Value, current, to))
        {
            return null;
        }
        if (!Same(kind.Value, current, change.From))
        {
            var (by, at) = LastTouch(since, e => e.Touches(path.ToString()));
            return new Conflict(
                change.Path,
                ConflictKind.Changed,
                to,
                current,
                by,
                at,
                $"您改动时，{by ?? "别人"}已把这一格改成“{current}”；您填的“{to}”没有写入，请选用其中一个。"
            );
        }
        draft.Set(path, to);
        return null;
    }

    private static Conflict? Insert(Draft draft, Change change, CellPath path)
    {
        if (draft.Row(path) is not null)
        {
            return null;
        }
        var list = FormLists.Find(path.List!)!;
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (field, typed) in change.Values ?? values)
        {
            if (list.KindOf(field) is not { } kind || !CellTexts.TryNormalize(kind, typed, out var kept, out _))
            {
                return new Conflict(
                    $"{path.Row}/{field}",
                    ConflictKind.NotAValue,
                    typed,
                    null,
                    null,
                    null,
                    $"“{list.Title(field) ?? field}”放不下“{typed}”，这一行没有加入；请改正后再加。"
                );
            }
            values[field] = kept;
        }
        draft.Insert(path, PositionAfter(draft, list, change.After), values);
        return null;
    }

    private static Conflict? Remove(Draft draft, Change change, CellPath path, IReadOnlyList<PastEdit> since)
    {
        if (draft.Row(path) is not { } row)
        {
            return null;
        }
        var (by, at) = LastTouch(since, e => e.TouchesRow(path.Row));
        if (at is not null)
        {
            return new Conflict(
                change.Path,
                ConflictKind.Changed,
                null,
                null,
                by,
                at,
                $"您要删除的行，{by ?? "别人"}刚刚改过，没有删除；请看过改动后再删。"
            );
        }
        draft.Remove(path, row.List, row.At);
        return null;
    }

    private static Conflict? Move(Draft draft, Change change, CellPath path, IReadOnlyList<PastEdit> since)
    {
        if (draft.Row(path) is not { } row)
        {
            return Gone(change, path, since);
        }
        var to = PositionAfter(draft, row.List, change.After);
        to = to > row.At ? to - 1 : to;
        if (to != row.At && change.After != path.Key)
        {
            draft.Move(path, row.List, row.At, to);
        }
        return null;
    }

    /// <summary>Behind the named row; at the end where that row has gone.</summary>
    private static int PositionAfter(Draft draft, RowList list, string? after)
    {
        var at = after is null ? -1 : draft.Keys.Find(list.Name, after);
        return after is null ? 0
            : at < 0 ? list.Count(draft.Form)
            : at + 1;
    }

    private static bool Same(CellKind kind, string? current, string? seen) =>
        current == seen || (CellTexts.TryNormalize(kind, seen, out var kept, out _) && current == kept);

    private static (string? By, DateTimeOffset? At) LastTouch(
        IReadOnlyList<PastEdit> since,
        Func<PastEdit, bool> touches
    )
    {
        var edit = since.LastOrDefault(touches);
        return (edit?.By, edit?.At);
    }

    private static Conflict Gone(Change change, CellPath path, IReadOnlyList<PastEdit> since)
    {
        var (by, at) = LastTouch(since, e => e.Removes(path.Row));
        return new Conflict(
            change.Path,
            ConflictKind.RowGone,
            change.To,
            null,
            by,
            at,
            $"这一行已被{by ?? "别人"}删除，您的改动没有写入；需要时请重新加一行。"
        );
    }

    private static Conflict No(Change change, string message) =>
        new(change.Path, ConflictKind.NoSuchCell, change.To, null, null, null, message + "。");

    private static bool IsKey(string key) => key.Length is > 0 and <= LongestKey && key.All(char.IsAsciiLetterOrDigit);
}
