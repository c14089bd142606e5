using System.Collections.Frozen;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>Headings broken over lines, also where converters moved their pieces along: each piece says what the whole one heads.</summary>
internal static class HeadingChains
{
    private const int LongestUnit = 8;
    private const int Farthest = 6;
    private const int Between = 2;
    private const double Sure = 4;

    private static readonly FrozenSet<string> Starts = Lexicon
        .ColumnLabels.SelectMany(l => Enumerable.Range(1, l.Length).Select(n => l[..n]))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly LabelChains.Kind Kind = new(
        text => Role(text) != ColumnRole.None,
        MayGoOn,
        Farthest,
        Between,
        BetweenAligned: 4,
        Character: 4,
        Spread: 0
    );

    /// <summary>Marks the pieces of broken headings that begin on lines [from, data).</summary>
    /// <returns>The line behind the last piece, at least <paramref name="data"/>: there the rows begin.</returns>
    public static int Mark(List<AlignedWord>[] words, TextLines lines, int first, int from, int data, int to)
    {
        var end = data;
        foreach (var chain in LabelChains.Find(words, lines, first, (from, data, to), Kind))
        {
            if (chain.Pieces.Count == 1)
            {
                continue;
            }

            var (line, at) = chain.Pieces[0];
            var top = words[line][at];
            foreach (var piece in chain.Pieces)
            {
                var word = words[piece.Line][piece.At];
                words[piece.Line][piece.At] = word with
                {
                    Kind = WordKind.Heading,
                    Role = Role(chain.Text),
                    Chain = chain.Number,
                    Loose = Math.Max(word.X0 - top.X1, top.X0 - word.X1) > 0,
                };
            }

            end = Math.Max(end, chain.Pieces.Max(p => p.Line) + 1);
        }

        for (var line = from; line < end; line++)
        {
            for (var at = 1; at < words[line].Count; at++)
            {
                var (left, right) = (words[line][at - 1], words[line][at]);
                if (left.Chain != right.Chain && left.Kind == WordKind.Heading && right.Kind == WordKind.Heading)
                {
                    words[line][at] = right with { Demand = Sure };
                }
            }
        }

        return end;
    }

    /// <summary>True when every word of a line begins or is a heading, and one of those below names projects or levels.</summary>
    public static bool Lead(TextLines lines, int at)
    {
        const int tallest = 8;
        if (!MayLead(lines.Span(at)))
        {
            return false;
        }

        var (to, divided) = (at, false);
        while (
            to < lines.Count
            && to - at < tallest
            && lines[to].Page == lines[at].Page
            && lines[to] is { Tabs: 0, Blank: false }
            && !AlignedWords.IsEndless(lines.Span(to))
        )
        {
            divided |= lines.Span(to).Trim().ContainsAny(' ', '\u3000');
            to++;
        }

        // Where every line is one word there are no columns: texts of one cell a line are long.
        if (to - at < 2 || !divided)
        {
            return false;
        }

        var words = AlignedWords.Find(lines, at, to);
        if (words[0].Count == 0 || words[0].Exists(w => !LabelChains.MayBePiece(w)))
        {
            return false;
        }

        var chains = LabelChains.Find(words, lines, at, (0, to - at, to - at), Kind);
        return chains.Exists(c => Role(c.Text) is ColumnRole.ProjectName or ColumnRole.Level2 or ColumnRole.Name)
            && Enumerable
                .Range(0, words[0].Count)
                .All(w => chains.Exists(c => (c.Pieces.Count > 1 || c.Text.Length > 2) && c.Pieces.Contains((0, w))));
    }

    /// <summary>Short, and beginning as a heading does: most lines are done with here.</summary>
    private static bool MayLead(ReadOnlySpan<char> line)
    {
        const int longest = 40;
        var text = line.Trim();
        return text.Length is > 0 and <= longest
            && Starts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..1])
            && !TitleLine.IsTitle(text);
    }

    /// <summary>What a whole heading says of its column, the unit behind it included.</summary>
    private static ColumnRole Role(string text)
    {
        var label = Keys.OfLabel(text);
        return
            text.Length > 1
            && text.Count(c => c == '(') == text.Count(c => c == ')')
            && (Lexicon.IsListed(Bare(label)) || Headings.Column(label) == ColumnRole.ProjectName)
            ? Headings.Column(label)
            : ColumnRole.None;
    }

    private static bool MayGoOn(string text)
    {
        var unit = text.IndexOf('(', StringComparison.Ordinal);
        return unit > 0
            ? text.AsSpan(unit).IndexOfAnyExcept("(单位:万亿千百元%％)") < 0
                && text.Length - unit <= LongestUnit
                && Headings.Column(text[..unit])
                    is ColumnRole.Amount
                        or ColumnRole.Value
                        or ColumnRole.Actual
                        or ColumnRole.Weight
            : unit < 0 && Starts.Contains(Bare(text));
    }

    /// <summary>Without the months before it: 1-7月执行情况.</summary>
    private static string Bare(string label) => label.TrimStart("0123456789-—–~～".ToCharArray());
}
