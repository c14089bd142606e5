using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Editing;
using Jixiao.Audit;

namespace Jixiao.App.Filing;

/// <summary>What the reader said of an imported form beside the form; it counts for what is still as it was imported.</summary>
/// <param name="Touched">
/// What a person has worked on since: fields of the head and rows as edits name them, and of lists the columns ("/indicators/*/weight"; where
/// rows came or went, "/indicators/*").
/// </param>
public sealed record ImportedReading(
    bool IsFlowing,
    IReadOnlyList<string> Unplaced,
    bool IsAmountUnitAssumed,
    IReadOnlyList<string> Touched
)
{
    private const string AnyRow = "/indicators/*";

    /// <summary>What says something of all rows together: levels and weights, and which rows there are.</summary>
    private static readonly string[] OfAllRows = [AnyRow, AnyRow + "/level1", AnyRow + "/level2", AnyRow + "/weight"];

    /// <returns>Null where the reader had nothing to say.</returns>
    public static ImportedReading? Of(FormReading reading) =>
        reading is { IsFlowing: false, Unplaced.Count: 0, IsAmountUnitAssumed: false }
            ? null
            : new(reading.IsFlowing, reading.Unplaced, reading.IsAmountUnitAssumed, []);

    internal FormReading AsRead => new(IsFlowing, Unplaced) { IsAmountUnitAssumed = IsAmountUnitAssumed };

    /// <summary>After a person's changes: what they touched stands as it was typed.</summary>
    internal ImportedReading After(IEnumerable<Change> changes)
    {
        var touched = new SortedSet<string>(Touched, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (CellPath.Parse(change.Path) is not { } path)
            {
                continue;
            }
            touched.Add(path.List is null ? change.Path : path.Row);
            if (path.List is not null)
            {
                touched.Add(
                    change.Op == ChangeKind.Set && path.Field.Length > 0
                        ? $"/{path.List}/*/{path.Field}"
                        : $"/{path.List}/*"
                );
            }
        }
        return touched.Count == Touched.Count ? this : this with { Touched = [.. touched] };
    }

    /// <param name="path">Of a placed finding: a cell, a row, a list, or "" for the form.</param>
    internal bool HasTouched(string path)
    {
        if (Touched.Count == 0)
        {
            return false;
        }
        return path switch
        {
            "" or "/indicators" => OfAllRows.Any(t => Touched.Contains(t, StringComparer.Ordinal)),
            _ when path.StartsWith("/indicators/", StringComparison.Ordinal) => Touched.Contains(
                CellPath.Parse(path)?.Row ?? path,
                StringComparer.Ordinal
            ),
            _ => Touched.Any(t => Heading(t) == Heading(path)),
        };
    }

    /// <summary>"funds" of "/funds/totalYuan": amounts, goals and tasks are each looked at together.</summary>
    private static string Heading(string path) => path.Split('/', 3)[1];
}
