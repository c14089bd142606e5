using Jixiao.Core.Sources;

namespace Jixiao.App.Import;

/// <summary>Which doubts of a document are asked for; null for all.</summary>
public sealed record DoubtQuery
{
    public const int LargestPage = 200;

    /// <summary>Part of what is said, of what was read, of what it would become, or of the evidence.</summary>
    public string? Search { get; init; }

    /// <summary>0-based form of the document.</summary>
    public int? Form { get; init; }

    /// <summary>Only those nobody has decided.</summary>
    public bool OpenOnly { get; init; }

    public int Offset { get; init; }

    public int Size { get; init; } = 50;

    /// <summary>Turns to the page with the next one that is open, wherever <see cref="Offset"/> is.</summary>
    public bool Next { get; init; }

    /// <summary>The doubt behind which the next one is looked for, and before it again from the top; null: from the top.</summary>
    public string? After { get; init; }
}

/// <summary>A page of doubts in the order of the document.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Count">Of those asked for, all pages together.</param>
/// <param name="At">Position among them of the one to look at now; null where none was asked for or none is left.</param>
/// <param name="Total">All of the document.</param>
/// <param name="Open">Of the document, not decided.</param>
/// <param name="Unseen">Of the open ones those that must be decided before the forms become drafts: not what the reader merely tells.</param>
public sealed record DoubtPage(
    IReadOnlyList<ImportDoubt> Rows,
    int Offset,
    int Count,
    int? At,
    int Total,
    int Open,
    int Unseen
)
{
    internal static DoubtPage Of(IReadOnlyList<ImportDoubt> all, DoubtQuery query)
    {
        var words = query.Search?.Trim() ?? "";
        var matching = all.Index().Where(d => IsAsked(d.Item, query, words)).ToList();
        var size = Math.Clamp(query.Size, 1, DoubtQuery.LargestPage);
        var at = query.Next ? Next(all, matching, query.After) : null;
        var last = Math.Max(0, matching.Count - 1) / size * size;
        var offset = at is { } next ? next / size * size : Math.Clamp(query.Offset, 0, last);
        return new DoubtPage(
            [.. matching.Skip(offset).Take(size).Select(d => d.Item)],
            offset,
            matching.Count,
            at,
            all.Count,
            all.Count(d => d.Decision == Decision.Open),
            all.Count(IsUnseen)
        );
    }

    /// <summary>Nobody has decided it, and it is more than the reader's remark.</summary>
    internal static bool IsUnseen(ImportDoubt doubt) =>
        doubt is { Decision: Decision.Open, Severity: not Severity.Info };

    internal static bool IsAsked(ImportDoubt doubt, DoubtQuery query, string words) =>
        (query.Form is null || doubt.Form == query.Form)
        && (!query.OpenOnly || doubt.Decision == Decision.Open)
        && (
            words.Length == 0
            || new[] { doubt.Message, doubt.From, doubt.To, doubt.Evidence }.Any(text =>
                text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true
            )
        );

    private static int? Next(
        IReadOnlyList<ImportDoubt> all,
        List<(int Index, ImportDoubt Item)> matching,
        string? after
    )
    {
        var from = all.Index().FirstOrDefault(d => d.Item.Id == after, (-1, null!)).Index;
        var behind = matching.FindIndex(d => d.Index > from && d.Item.Decision == Decision.Open);
        var next = behind >= 0 ? behind : matching.FindIndex(d => d.Item.Decision == Decision.Open);
        // Where none is left one stays where one was.
        var stays = next >= 0 ? next : matching.FindIndex(d => d.Index == from);
        return stays < 0 ? null : stays;
    }
}
