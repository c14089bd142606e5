namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>
/// A column that the print broke where rows have nothing in it: its parts, set apart by blank lines or by other columns, may have been printed
/// in another order than from top to bottom.
/// </summary>
internal static class LaneChunks
{
    private const int MostParts = 5;
    private const int Moved = 3;

    /// <summary>The tokens in every order of the parts, with what speaks against the order.</summary>
    public static IEnumerable<(List<int> Tokens, int Moved)> Orders(
        IReadOnlyList<StreamToken> tokens,
        IReadOnlyList<int> lane,
        bool asPrinted
    )
    {
        var parts = Parts(tokens, lane);
        return asPrinted || parts.Count > MostParts
            ? [([.. lane], 0)]
            : Permutations(parts.Count)
                .Select(order =>
                    (
                        order.SelectMany(p => parts[p]).ToList(),
                        Moved * order.Where((p, i) => i > 0 && p != order[i - 1] + 1).Count()
                    )
                );
    }

    /// <summary>A blank line stands above it.</summary>
    public static bool Begins(IReadOnlyList<StreamToken> tokens, int at) => tokens[at].StartsGroup;

    public static List<List<int>> Parts(IReadOnlyList<StreamToken> tokens, IReadOnlyList<int> lane)
    {
        var parts = new List<List<int>>();
        for (var i = 0; i < lane.Count; i++)
        {
            if (i == 0 || Enumerable.Range(lane[i - 1] + 1, lane[i] - lane[i - 1]).Any(t => tokens[t].StartsGroup))
            {
                parts.Add([]);
            }
            parts[^1].Add(lane[i]);
        }
        return parts;
    }

    private static IEnumerable<int[]> Permutations(int count)
    {
        IEnumerable<int[]> all =
        [
            [],
        ];
        for (var i = 0; i < count; i++)
        {
            var own = i;
            all = all.SelectMany(order =>
                Enumerable.Range(0, own + 1).Select(at => (int[])[.. order[..at], own, .. order[at..]])
            );
        }
        return all;
    }
}
