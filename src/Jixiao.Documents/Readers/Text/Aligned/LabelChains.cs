using System.Numerics;
using System.Runtime.InteropServices;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Labels that narrow columns break over lines ("权" / "重", "单位及" / "项目名" / "称"): pieces that stand about below each other and are a
/// word of the forms together. Those of all labels are found at once, so that no piece belongs to two of them.
/// </summary>
internal sealed class LabelChains
{
    private const int LongestPiece = 8;
    private const int MostPieces = 9;
    private const int MostChains = 2000;

    private const int MostWays = 40;

    private readonly List<AlignedWord>[] words;
    private readonly TextLines lines;
    private readonly int first;
    private readonly int to;
    private readonly Kind kind;
    private readonly List<LabelChain> found = [];

    private LabelChains(List<AlignedWord>[] words, TextLines lines, int first, int to, Kind kind) =>
        (this.words, this.lines, this.first, this.to, this.kind) = (words, lines, first, to, kind);

    /// <summary>What labels are looked for.</summary>
    /// <param name="IsWhole">A label.</param>
    /// <param name="MayGoOn">A label, or the beginning of one.</param>
    /// <param name="Farthest">How far pieces may be from standing below each other.</param>
    /// <param name="Between">Lines between two pieces: what stands beside them takes lines of its own.</param>
    /// <param name="Character">Beside each character of a label what its pieces are off counts.</param>
    /// <param name="Spread">The gap between pieces of a label printed with spaces between its characters.</param>
    /// <param name="BetweenAligned">As many where one stands right below the other.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Kind(
        Func<string, bool> IsWhole,
        Func<string, bool> MayGoOn,
        int Farthest,
        int Between,
        int BetweenAligned,
        double Character,
        int Spread
    );

    /// <summary>Labels, broken or not, that begin on lines [from, data) and end above <paramref name="to"/>.</summary>
    public static List<LabelChain> Find(
        List<AlignedWord>[] words,
        TextLines lines,
        int first,
        (int From, int Data, int To) region,
        Kind kind
    )
    {
        var chains = new LabelChains(words, lines, first, region.To, kind);
        for (var line = region.From; line < region.Data; line++)
        {
            for (var at = 0; at < words[line].Count; at++)
            {
                if (MayBePiece(words[line][at]))
                {
                    var word = words[line][at];
                    chains.Extend(new([(line, at)], chains.Text((line, at)), word.X0, word.X1, 0));
                }
            }
        }

        return chains.Best();
    }

    /// <summary>The labels that have no piece in common and explain most characters: of many ways those that are best so far go on.</summary>
    private List<LabelChain> Best()
    {
        var ways = new List<Way> { new(0, BigInteger.Zero, null, null) };
        foreach (var start in found.GroupBy(c => c.Pieces[0]).OrderBy(g => g.Key))
        {
            var next = new List<Way>(ways);
            foreach (var chain in start)
            {
                var pieces = Mask(chain);
                var gain = (kind.Character * chain.Text.Length) - chain.Off;
                next.AddRange(
                    ways.Where(w => (w.Taken & pieces).IsZero)
                        .Select(w => new Way(w.Gain + gain, w.Taken | pieces, chain, w))
                );
            }

            ways = [.. next.OrderByDescending(w => w.Gain).Take(MostWays)];
        }

        var best = new List<LabelChain>();
        for (var way = ways[0]; way.Last is not null; way = way.Before!)
        {
            best.Insert(0, way.Last);
        }

        return best;
    }

    private sealed record Way(double Gain, BigInteger Taken, LabelChain? Last, Way? Before);

    private readonly Dictionary<(int, int), int> numbers = [];

    private BigInteger Mask(LabelChain chain)
    {
        var mask = BigInteger.Zero;
        foreach (var piece in chain.Pieces)
        {
            if (!numbers.TryGetValue(piece, out var number))
            {
                numbers.Add(piece, number = numbers.Count);
            }

            mask |= BigInteger.One << number;
        }

        return mask;
    }

    private void Extend(LabelChain chain)
    {
        if (!kind.MayGoOn(chain.Text) || found.Count >= MostChains)
        {
            return;
        }

        if (kind.IsWhole(chain.Text))
        {
            found.Add(chain);
        }

        if (chain.Pieces.Count == MostPieces)
        {
            return;
        }

        var (line, at) = chain.Pieces[^1];
        var open = chain.Text.Contains('(', StringComparison.Ordinal) && chain.Text[^1] != ')';
        if (at + 1 < words[line].Count && words[line][at + 1].Gap <= (open ? 2 : kind.Spread))
        {
            Add(chain, (line, at + 1), 1);
        }

        // Two lines of one cell on the line of those beside it.
        if (
            !open
            && chain.Pieces.Count > 1
            && at + 1 < words[line].Count
            && words[line][at + 1] is var beside
            && beside.X0 >= chain.X0
            && beside.X1 <= chain.X1
        )
        {
            Add(chain, (line, at + 1), 1);
        }

        for (var next = line + 1; next < to && next - line <= kind.BetweenAligned + 1; next++)
        {
            for (var below = 0; below < words[next].Count; below++)
            {
                var word = words[next][below];
                var above = words[line][at];
                var off = Math.Max(0, Math.Max(word.X0 - chain.X1, chain.X0 - word.X1) + 1);
                var aligned = word.X0 == above.X0 || Math.Abs(word.X0 + word.X1 - above.X0 - above.X1) <= 1;
                if (off <= kind.Farthest && next - line <= (aligned ? kind.BetweenAligned : kind.Between) + 1)
                {
                    Add(chain, (next, below), off + (aligned ? 0 : 0.5) + next - line - 1);
                }
            }
        }
    }

    private void Add(LabelChain chain, (int Line, int At) piece, double off)
    {
        var word = words[piece.Line][piece.At];
        if (MayBePiece(word))
        {
            Extend(
                new(
                    [.. chain.Pieces, piece],
                    chain.Text + Text(piece),
                    Math.Min(chain.X0, word.X0),
                    Math.Max(chain.X1, word.X1),
                    chain.Off + off
                )
            );
        }
    }

    private string Text((int Line, int At) piece)
    {
        var word = words[piece.Line][piece.At];
        return Keys.Of(lines.Span(first + piece.Line)[word.Start..word.End].ToString());
    }

    public static bool MayBePiece(AlignedWord word) =>
        word.End - word.Start <= LongestPiece
        && word.Chain == 0
        && word.Kind is not (WordKind.Figure or WordKind.Signed);
}

/// <param name="Pieces">From the first line to the last.</param>
/// <param name="Off">How far they are from standing below each other.</param>
internal sealed record LabelChain(IReadOnlyList<(int Line, int At)> Pieces, string Text, int X0, int X1, double Off)
{
    /// <summary>No other label of the stretch has it.</summary>
    public int Number => 1 + (Pieces[0].Line * AlignedWords.MostWords) + Pieces[0].At;
}
