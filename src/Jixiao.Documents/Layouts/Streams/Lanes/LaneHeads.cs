using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>
/// Headings that stand together in the text, whichever way the print broke them: each piece begins a word or goes on with one of an earlier
/// line, and of all ways the one is taken that makes whole words of most of it (beam search).
/// </summary>
/// <param name="Heads">The words, in the order in which they begin.</param>
/// <param name="Taken">The tokens that they are made of.</param>
internal sealed record LaneHeads(IReadOnlyList<(int At, StreamToken Token)> Heads, IReadOnlySet<int> Taken)
{
    private const int Widest = 120;
    private const int MostPieces = 48;
    private const int LongestWhole = 16;

    /// <summary>Of a piece that is no part of a word, of a word that stays unfinished, and of a column that is headed twice.</summary>
    private const int LeftOut = 4;
    private const int Unfinished = 5;
    private const int Open = 1;
    private const int Twice = 4;

    /// <summary>Of a word that was whole before it went on (绩效目标 | 值), or goes on with a whole one (预算 | 单位名称).</summary>
    private const int Longer = 3;

    public bool Has(ColumnRole role) => Heads.Any(h => h.Token.Facts.Column == role);

    public static List<LaneHeads> Of(IReadOnlyList<StreamToken> tokens, Func<string, CellFacts> facts)
    {
        var found = new List<LaneHeads>();
        for (var at = 0; at < tokens.Count; )
        {
            var end = at;
            while (end < tokens.Count && end - at < MostPieces && MayBePiece(tokens[end]))
            {
                end++;
            }
            if (end > at && Best(tokens, at, end, facts) is { Heads.Count: > 0 } heads)
            {
                found.Add(heads);
                at = Math.Max(at + 1, heads.Taken.Max() + 1);
            }
            else
            {
                at = Math.Max(end, at + 1);
            }
        }
        return found;
    }

    private static bool MayBePiece(StreamToken token) =>
        token.Facts is { Level: null, IsNumber: false }
        && token.Text[^1] is not ('。' or '；' or '，')
        && (
            (IsWhole(token.Facts) && token.Text.Length <= LongestWhole)
            || (token.Text.Length <= HeadingParts.LongestPiece && HeadingParts.IsPiece(token.Facts.Label))
        );

    private static bool IsWhole(CellFacts facts) =>
        facts.Column != ColumnRole.None && (HeadingParts.IsWord(facts.Label) || !HeadingParts.IsBeginning(facts.Label));

    private static LaneHeads? Best(IReadOnlyList<StreamToken> tokens, int from, int end, Func<string, CellFacts> facts)
    {
        List<Way> ways = [new Way([], 0)];
        for (var at = from; at < end; at++)
        {
            var label = tokens[at].Facts.Label;
            var next = new List<Way>();
            foreach (var way in ways)
            {
                next.Add(new Way(way.Words, way.Lost + LeftOut));
                if (IsWhole(tokens[at].Facts) || HeadingParts.IsBeginning(label))
                {
                    next.Add(way.With(new Word(label, [at], HeadingParts.IsWord(label) || IsWhole(tokens[at].Facts))));
                }
                for (var w = 0; w < way.Words.Count; w++)
                {
                    var word = way.Words[w];
                    if (
                        !ReferenceEquals(tokens[word.Parts[^1]].Line, tokens[at].Line)
                        && HeadingParts.IsBeginning(word.Text + label)
                    )
                    {
                        var whole = word.Text + label;
                        next.Add(
                            way.With(
                                w,
                                new Word(whole, [.. word.Parts, at], HeadingParts.IsWord(whole)),
                                word.Whole || IsWhole(tokens[at].Facts) ? Longer : 0
                            )
                        );
                    }
                }
            }
            ways = [.. next.OrderBy(w => w.Cost).Take(Widest)];
        }
        var words = ways.MinBy(w => w.Final)!.Words.Where(w => w.Whole).OrderBy(w => w.Parts[0]).ToList();
        var heads = words
            .Select(w =>
                (
                    w.Parts[0],
                    w.Parts.Count == 1 ? tokens[w.Parts[0]] : tokens[w.Parts[0]] with { Facts = facts(w.Text) }
                )
            )
            .Where(h => !PrintedHeads(h.Item2))
            .ToList();
        return heads.Count == 0 ? null : new LaneHeads(heads, words.SelectMany(w => w.Parts).ToHashSet());
    }

    private static bool PrintedHeads(StreamToken head) => Pieces.PrintedHeads.IsOverAll(head);

    private sealed record Word(string Text, IReadOnlyList<int> Parts, bool Whole);

    private sealed record Way(IReadOnlyList<Word> Words, int Lost)
    {
        public int Cost { get; } = Lost + (Open * Words.Count(w => !w.Whole)) + Repeated(Words);

        public int Final => Cost + ((Unfinished - Open) * Words.Sum(w => w.Whole ? 0 : w.Parts.Count));

        public Way With(Word word) => new([.. Words, word], Lost);

        public Way With(int at, Word word, int more) =>
            new([.. Words.Select((w, i) => i == at ? word : w)], Lost + more);

        private static int Repeated(IReadOnlyList<Word> words) =>
            Twice * (words.Count - words.Select(w => w.Text).Distinct(StringComparer.Ordinal).Count());
    }
}
