using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// A value that fills its cell touches what was reached, printed right behind it ("≥347次347次"): the second number begins the next cell.
/// </summary>
internal static class TouchingValues
{
    private const double Sure = 4;

    /// <summary>Cuts such words on lines [data, to), where the headings above say that results stand beside values.</summary>
    public static void Cut(List<AlignedWord>[] words, TextLines lines, int first, (int From, int Data, int To) region)
    {
        var (from, data, to) = region;
        var roles = words[from..data].SelectMany(l => l).Select(w => w.Role).ToHashSet();
        if (
            !roles.Contains(ColumnRole.Value)
            || !(roles.Contains(ColumnRole.Actual) || roles.Contains(ColumnRole.Score))
        )
        {
            return;
        }

        for (var line = data; line < to; line++)
        {
            for (var at = 0; at < words[line].Count; at++)
            {
                var word = words[line][at];
                var cut = word.Kind == WordKind.Signed ? SecondAt(lines.Span(first + line)[word.Start..word.End]) : 0;
                if (cut > 0)
                {
                    var x = word.X0 + ((word.X1 - word.X0) * cut / (word.End - word.Start));
                    words[line][at] = word with { End = word.Start + cut, X1 = x, Pushes = false };
                    words[line]
                        .Insert(
                            at + 1,
                            word with
                            {
                                Start = word.Start + cut,
                                X0 = x,
                                Gap = 0,
                                Demand = Sure,
                                Kind = WordKind.Measure,
                            }
                        );
                }
            }
        }
    }

    /// <summary>Where a second number with the same unit begins; 0 where none does.</summary>
    private static int SecondAt(ReadOnlySpan<char> value)
    {
        const string number = "0123456789.,";
        var start = value.IndexOfAny("0123456789");
        if (start is < 0 or > 2)
        {
            return 0;
        }

        var unit = value[start..].IndexOfAnyExcept(number);
        if (unit < 0)
        {
            return 0;
        }

        var second = value[(start + unit)..].IndexOfAny("0123456789");
        if (second <= 0)
        {
            return 0;
        }

        var own = value.Slice(start + unit, second);
        var cut = start + unit + second;
        var rest = value[cut..];
        var end = rest.IndexOfAnyExcept(number);
        return end > 0 && rest[end..].SequenceEqual(own) ? cut : 0;
    }
}
