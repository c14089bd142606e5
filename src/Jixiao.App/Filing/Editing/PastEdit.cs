namespace Jixiao.App.Filing.Editing;

/// <summary>A batch that was applied.</summary>
/// <param name="Revision">The revision it made.</param>
/// <param name="By">Name of the person.</param>
public sealed record PastEdit(
    Guid EditId,
    long Revision,
    DateTimeOffset At,
    string By,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<Conflict> Conflicts
)
{
    /// <summary>The changes that turn it back, last first. Send them as a new batch; what others changed since comes back as a conflict.</summary>
    public IReadOnlyList<Change> Inverse() => [.. Changes.Where(c => !c.Derived).Reverse().Select(c => c.Inverse())];

    internal bool Touches(string cell) => Changes.Any(c => c.Op == ChangeKind.Set && c.Path == cell);

    internal bool TouchesRow(string row) =>
        Changes.Any(c =>
            c.Op is ChangeKind.Set
            && (c.Path == row || (c.Path.StartsWith(row, StringComparison.Ordinal) && c.Path[row.Length] == '/'))
        );

    internal bool Removes(string row) => Changes.Any(c => c.Op == ChangeKind.Remove && c.Path == row);
}
