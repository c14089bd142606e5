using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

/// <summary>
/// Labels of levels that a narrow column broke over lines, names standing between the parts (经济效益指 特色产业产值增长率 / 标), put
/// together again, each where its middle stood.
/// </summary>
internal static class ScatteredLabels
{
    private const int MostParts = 5;
    private const int LongestPart = 8;
    private const int LongestEnd = 6;
    private const int Reach = 6;

    public static List<StreamToken> Join(IReadOnlyList<StreamToken> tokens, Func<string, CellFacts> facts)
    {
        var gone = new HashSet<int>();
        var whole = new Dictionary<int, StreamToken>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (gone.Contains(at))
            {
                continue;
            }
            var level = MayBegin(tokens[at]) ? Parts(tokens, at, gone) : null;
            if ((level ?? ScatteredFields.Parts(tokens, at, gone) ?? OfField(tokens, at, gone, facts)) is { } parts)
            {
                gone.UnionWith(parts);
                // The label of a field stands where it begins, that of a level beside the middle of its rows.
                var place = level is null ? parts[0] : parts[(parts.Count - 1) / 2];
                whole[place] = tokens[place] with { Facts = facts(string.Concat(parts.Select(p => tokens[p].Text))) };
            }
        }
        var joined = new List<StreamToken>(tokens.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (whole.TryGetValue(at, out var label))
            {
                joined.Add(label);
            }
            else if (!gone.Contains(at))
            {
                joined.Add(tokens[at]);
            }
        }
        return joined;
    }

    /// <summary>主管部门 | its value | 及代码: the label of a field and, at the start of a line not far below, its end.</summary>
    private static List<int>? OfField(
        IReadOnlyList<StreamToken> tokens,
        int at,
        HashSet<int> gone,
        Func<string, CellFacts> facts
    )
    {
        var head = tokens[at];
        if (
            !head.StartsLine
            || head.Text.Length > LongestPart
            || head.Text[0] is '（' or '('
            || head.Facts is not { IsNumber: false, Level: null }
        )
        {
            return null;
        }
        var known = Lexicon.IsListed(head.Facts.Label);
        for (var next = at + 2; next < tokens.Count && next - at <= Reach; next++)
        {
            if (
                tokens[next]
                    is { StartsLine: true, Facts: { IsNumber: false, Level: null }, Text.Length: <= LongestEnd } end
                && !(known && end.Facts.IsWordOfTheForm)
                && !gone.Contains(next)
                && facts(head.Text + end.Text).Label is var whole
                && whole != head.Facts.Label
                && Lexicon.IsListed(whole)
            )
            {
                return [at, next];
            }
            if (tokens[next - 1].StartsLine && tokens[next - 1].Facts.Field != FieldRole.None)
            {
                return null; // What follows another label is the end of that one.
            }
        }
        return null;
    }

    private static bool MayBegin(StreamToken token) =>
        token.Text.Length is > 1 and <= LongestPart
        && token.Facts is { IsNumber: false, Column: ColumnRole.None }
        && !token.Text.EndsWith("指标", StringComparison.Ordinal);

    /// <summary>Labels, and the words over or beside all of them.</summary>
    private static IEnumerable<string> Beginning(string text) =>
        Lexicon
            .LevelsBeginning(text)
            .Concat(
                PrintedHeads.OverAll.Where(w => w.Length > text.Length && w.StartsWith(text, StringComparison.Ordinal))
            );

    /// <summary>The parts of the longest label that begins here, each but the first at the start of a line not far below; null where there is none.</summary>
    private static List<int>? Parts(IReadOnlyList<StreamToken> tokens, int at, HashSet<int> gone)
    {
        List<int>? found = null;
        foreach (var label in Beginning(tokens[at].Text))
        {
            var parts = new List<int> { at };
            var length = tokens[at].Text.Length;
            for (
                var next = at + 1;
                next < tokens.Count && length < label.Length && parts.Count < MostParts && next - parts[^1] <= Reach;
                next++
            )
            {
                var text = tokens[next].Text;
                if (
                    tokens[next].StartsLine
                    && !gone.Contains(next)
                    && label.AsSpan(length).StartsWith(text, StringComparison.Ordinal)
                )
                {
                    parts.Add(next);
                    length += text.Length;
                }
            }
            if (length == label.Length && parts.Count > 1 && parts.Count >= (found?.Count ?? 0))
            {
                found = parts;
            }
        }
        return found;
    }
}
