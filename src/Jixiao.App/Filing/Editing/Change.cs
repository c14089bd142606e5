using System.Text.Json.Serialization;

namespace Jixiao.App.Filing.Editing;

public enum ChangeKind
{
    /// <summary>A cell gets another text.</summary>
    Set,

    /// <summary>A new row, named by the sender.</summary>
    Insert,

    Remove,

    Move,
}

/// <summary>One change of a form. What was applied is written the same way as what was asked for, so it can be sent on and turned back.</summary>
/// <param name="Path">A cell ("/indicators/r3/weight") for set, a row ("/indicators/r3") for the others; see <see cref="Cells.CellPath"/>.</param>
public sealed record Change(ChangeKind Op, string Path)
{
    /// <summary>Set: what the sender saw in the cell; null for an empty one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? From { get; init; }

    /// <summary>Set: the new text; null empties the cell.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? To { get; init; }

    /// <summary>Insert and move: name of the row it comes to stand behind; null for the top.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? After { get; init; }

    /// <summary>Move and remove, filled in when applied: name of the row it stood behind; null for the top.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WasAfter { get; init; }

    /// <summary>Insert: the row's cells by field. Remove, filled in when applied: what stood there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string?>? Values { get; init; }

    /// <summary>It followed from another change of the batch (the printed cell from its value) and is not turned back by itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Derived { get; init; }

    /// <summary>The change that undoes this one, once applied.</summary>
    public Change Inverse() =>
        Op switch
        {
            ChangeKind.Set => this with { From = To, To = From },
            ChangeKind.Insert => new Change(ChangeKind.Remove, Path),
            ChangeKind.Remove => new Change(ChangeKind.Insert, Path) { After = WasAfter, Values = Values },
            _ => this with { After = WasAfter, WasAfter = After },
        };
}

/// <summary>What an editor sends: as many changes as it likes, applied together or returned as conflicts.</summary>
/// <param name="EditId">Made by the sender; the same batch sent again is applied once and answered alike.</param>
/// <param name="BaseRevision">The revision the sender's picture of the form has.</param>
public sealed record EditBatch(Guid EditId, long BaseRevision, IReadOnlyList<Change> Changes)
{
    /// <summary>More than a block of 1,000 rows and 20 columns is no edit.</summary>
    public const int Most = 20_000;
}

public enum ConflictKind
{
    /// <summary>Somebody else has changed the cell, or a row that was to be removed.</summary>
    Changed,

    /// <summary>Somebody else has removed the row.</summary>
    RowGone,

    /// <summary>There is no such cell.</summary>
    NoSuchCell,

    /// <summary>The cell cannot hold that.</summary>
    NotAValue,
}

/// <summary>A change that was not applied; everything else of its batch was.</summary>
/// <param name="Yours">What the sender wanted in the cell.</param>
/// <param name="Theirs">What stands there.</param>
/// <param name="By">Name of the person who put it there; null where that is not known.</param>
/// <param name="Message">Chinese, for the sender.</param>
public sealed record Conflict(
    string Path,
    ConflictKind Kind,
    string? Yours,
    string? Theirs,
    string? By,
    DateTimeOffset? At,
    string Message
);
