using Jixiao.App.Storage;

namespace Jixiao.App.Filing.Storing;

/// <summary>
/// How far a person sees, as conditions that an index can serve. Row-level security decides all the same; but it must look at every row,
/// and a clerk's few forms lie together.
/// </summary>
internal sealed record Reach(IReadOnlyList<string> Scopes)
{
    /// <summary>Beyond these the index is no help.</summary>
    private const int Most = 8;

    private const int WholeDivision = 10; // "370828000/"

    public static async Task<Reach> OfAsync(Work work, CancellationToken cancellation) =>
        new(
            await work.FindAsync("select business_scopes()", r => r.GetFieldValue<string[]>(0), [], cancellation) ?? []
        );

    /// <summary>Adds its parameters after those there are.</summary>
    /// <returns>A condition on the column; null for those who see whole divisions.</returns>
    public string? Condition(string column, List<object?> parameters)
    {
        if (Scopes.Count > Most || Scopes.Any(s => s.Length <= WholeDivision))
        {
            return null;
        }
        var ranges = new List<string>();
        foreach (var scope in Scopes)
        {
            // All that begins with "…/205/" lies before "…/2050".
            parameters.Add(scope);
            parameters.Add(scope[..^1] + (char)('/' + 1));
            ranges.Add($"({column} ~>=~ ${parameters.Count - 1} and {column} ~<~ ${parameters.Count})");
        }
        return ranges.Count == 0 ? "false" : $"({string.Join(" or ", ranges)})";
    }
}
