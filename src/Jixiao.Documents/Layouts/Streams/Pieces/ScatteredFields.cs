using System.Collections.Frozen;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

/// <summary>
/// Labels of the head that a narrow column broke into parts of a character or two, with values between them (主管 清河县林业局 / 部门 / 及代 /
/// 码).
/// </summary>
internal static class ScatteredFields
{
    private const int MostParts = 8;
    private const int LongestPart = 8;
    private const int Reach = 6;

    /// <summary>项目, 单位: more often the beginning of a label than a label.</summary>
    private const int ShortestWhole = 2;

    private static readonly FrozenDictionary<char, string[]> Labels = Lexicon
        .FieldLabels.Concat(FundWords.WholeLabels.SelectMany(l => new[] { l, "其中:" + l }))
        .Concat(["项目资金(万元)", "项目资金(元)", "绩效指标"])
        .Where(l => l.Length > 2)
        .Distinct(StringComparer.Ordinal)
        .GroupBy(l => l[0])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The parts of the longest label that begins here, each at the start of a line; null where there is none.</summary>
    public static List<int>? Parts(IReadOnlyList<StreamToken> tokens, int at, HashSet<int> gone)
    {
        var head = Keys.Of(tokens[at].Text);
        if (
            !tokens[at].StartsLine
            || head.Length is 0 or > LongestPart
            || tokens[at].Facts is { IsNumber: true } or { Level: not null }
            || !Labels.TryGetValue(head[0], out var labels)
        )
        {
            return null;
        }
        // Of several the one that goes on first: 项目 | 名称 before 项目 … 主管 | 部门; then the longest.
        List<int>? found = null;
        var longest = 0;
        foreach (var label in labels)
        {
            if (
                label.Length > head.Length
                && label.StartsWith(head, StringComparison.Ordinal)
                && Parts(tokens, at, label, head.Length, gone) is { Count: > 1 } parts
                && (found is null || parts[1] < found[1] || (parts[1] == found[1] && label.Length > longest))
            )
            {
                (found, longest) = (parts, label.Length);
            }
        }
        return found;
    }

    private static List<int>? Parts(
        IReadOnlyList<StreamToken> tokens,
        int at,
        string label,
        int length,
        HashSet<int> gone
    )
    {
        var known = length > ShortestWhole && Lexicon.IsListed(tokens[at].Facts.Label);
        var parts = new List<int> { at };
        for (
            var next = at + 1;
            next < tokens.Count && length < label.Length && parts.Count < MostParts && next - parts[^1] <= Reach;
            next++
        )
        {
            if (!tokens[next].StartsLine || gone.Contains(next))
            {
                continue;
            }
            var text = Keys.Of(tokens[next].Text);
            if (label.AsSpan(length).StartsWith(text, StringComparison.Ordinal) && !IsWhole(tokens[next], known))
            {
                parts.Add(next);
                length += text.Length;
            }
            else if (tokens[next].Facts.Field is not (FieldRole.None or FieldRole.Heading))
            {
                return null; // What follows another label is the end of that one.
            }
        }
        return length == label.Length ? parts : null;
    }

    /// <summary>A label by itself, no part of another: of an amount always, of anything where the beginning is one too.</summary>
    private static bool IsWhole(StreamToken part, bool known) =>
        FundWords.IsWhole(part.Facts.Label) || (known && part.Facts.IsWordOfTheForm);
}
