using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Left of the levels a list of projects has columns for code, name, amount and goal. Few lines print in them, each from another
/// place on, so that hardly a blank strip shows: what the headings name says where the borders are.
/// </summary>
internal static class ProjectColumns
{
    private const int TallestHead = 8;

    /// <summary>How many lines the headings of one row are apart.</summary>
    private const int LowestBeside = 4;

    /// <summary>A border that must stand.</summary>
    private const double Sure = 4;

    /// <summary>Expects borders around the amounts and behind the codes of an indicator table that lists projects.</summary>
    /// <param name="least">Where its headings start at the earliest.</param>
    /// <returns>The table with the headings above its levels; its rows start behind the unit and the sum of all projects.</returns>
    public static (int From, int Data, int To) Expect(
        List<AlignedWord>[] words,
        TextLines lines,
        int first,
        int least,
        (int From, int Data, int To) region
    )
    {
        var from = Math.Max(least, region.From - TallestHead);
        var head = words[from..region.Data].SelectMany(l => l).ToList();
        var edge = head.Where(w => w.Role is ColumnRole.Level1 or ColumnRole.Level2)
            .Select(w => w.X0)
            .DefaultIfEmpty()
            .Min();
        var named = head.FindAll(w => w.X0 < edge && w.Role is >= ColumnRole.UnitCode and <= ColumnRole.Goal);
        var name = named.Find(n => n.Role == ColumnRole.ProjectName);
        if (name == default || !IsBeside(ColumnRole.Amount) || !IsBeside(ColumnRole.Goal))
        {
            return region;
        }

        var (data, amounts) = (region.Data, -1);
        for (var at = region.Data; at < region.To; at++)
        {
            for (var w = 0; w < words[at].Count && words[at][w].X0 < edge; w++)
            {
                var text = lines.Span(first + at)[words[at][w].Start..words[at][w].End];
                var amount = IsAmount(text) || (FormWords.IsFigure(text) && words[at][w].X0 == amounts);
                amounts = amount ? words[at][w].X0 : amounts;
                var code = w == 0 && text.Length > 2 && text.IndexOfAnyExceptInRange('0', '9') < 0;
                if ((code || amount) && w + 1 < words[at].Count)
                {
                    words[at][w + 1] = words[at][w + 1] with { Demand = Sure };
                }

                if (w > 0 && amount)
                {
                    words[at][w] = words[at][w] with { Demand = Sure };
                }

                data =
                    at - region.Data < TallestHead && w == 0 && FormWords.EndsBlocks(text.ToString()) ? at + 1 : data;
            }
        }

        from = Math.Min(region.From, named.Min(w => w.Line));
        for (var at = from; at < data; at++)
        {
            for (var w = 0; w < words[at].Count; w++)
            {
                var word = words[at][w];
                // 绩效指标 over all levels says nothing of the column it stands over.
                words[at][w] =
                    word.X0 < edge - 2 ? word with { Loose = true }
                    : at < region.From ? word with { Role = ColumnRole.None }
                    : word;
            }
        }

        return (from, data, region.To);

        bool IsBeside(ColumnRole role) =>
            named.Exists(w => w.Role == role && w.X0 > name.X0 && Math.Abs(w.Line - name.Line) <= LowestBeside);
    }

    private static bool IsAmount(ReadOnlySpan<char> text) =>
        text.Length > 2 && char.IsAsciiDigit(text[0]) && FormWords.IsFigure(text) && text.IndexOfAny("%-—/") < 0;
}
