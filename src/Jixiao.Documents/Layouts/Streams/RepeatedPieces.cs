using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>
/// Remarks such as 评分标准 say the same of many rows, names do not: behind a piece that recurs, one that is printed but once is rather the
/// name that follows than the rest of the remark.
/// </summary>
internal sealed class RepeatedPieces(IReadOnlyList<StreamToken> tokens)
{
    private const int Fewest = 3;
    private const int Cost = 4;

    private readonly Dictionary<string, int> times = tokens
        .Where(t => t.Facts is { Kind: ValueKind.Words, Level: null })
        .CountBy(t => t.Text, StringComparer.Ordinal)
        .Where(t => t.Value >= Fewest)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>What it costs, in tenths, that a piece goes on with a remark.</summary>
    public int Continued(StreamToken before, StreamToken token, ColumnRole role) =>
        role is ColumnRole.Other or ColumnRole.Note or ColumnRole.Explanation or ColumnRole.Deviation
        && times.ContainsKey(before.Text)
        && !times.ContainsKey(token.Text)
        && token.StartsLine
            ? Cost
            : 0;
}
