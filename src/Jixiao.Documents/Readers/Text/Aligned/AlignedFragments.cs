using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>What each line of a section holds of each column; labels broken over lines are put together.</summary>
internal static class AlignedFragments
{
    private const int LongestLabel = 8;

    public static List<AlignedCell> Of(AlignedSection section, List<AlignedWord>[] words, TextLines lines, int first)
    {
        var found = new List<AlignedCell>();
        for (var i = section.From; i < section.To; i++)
        {
            var line = words[i];
            var columns = section.Columns(line);
            for (int from = 0, to; from < line.Count; from = to)
            {
                var column = columns[from];
                for (
                    to = from + 1;
                    to < line.Count && columns[to] == column && (section.Narrow || line[to].Demand == 0);
                    to++
                ) { }

                var text = InlineMarkup.Clean(lines.Span(first + i)[line[from].Start..line[to - 1].End]);
                found.Add(new AlignedCell(text, column, i, i, line[from].X0, text));
            }
        }

        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        return [.. found.GroupBy(c => c.Column).OrderBy(g => g.Key).SelectMany(g => JoinLabels([.. g], known))];
    }

    private static IEnumerable<AlignedCell> JoinLabels(List<AlignedCell> column, Dictionary<string, bool> known)
    {
        for (var at = 0; at < column.Count; )
        {
            var (best, end, whole) = (column[at], at + 1, column[at]);
            for (var next = at + 1; next < column.Count && next - at < LongestLabel; next++)
            {
                if (
                    whole.Text.Length > Lexicon.LongestLabel
                    || column[next].Line - column[next - 1].End is 0 or > 3
                    || FormWords.IsFigure(column[next].Text)
                    || Stands(column[next].Text, best.Text, known)
                    || (FormWords.IsLevel(best.Text) && best.Text.EndsWith("指标", StringComparison.Ordinal))
                )
                {
                    break;
                }

                whole = whole.Join(column[next]);
                if (IsKnown(whole.Text, known) && (!IsKnown(best.Text, known) || Lexicon.IsListed(Keys.OfLabel(whole.Text))))
                {
                    (best, end) = (whole, next + 1);
                }
            }

            yield return best;
            at = end;
        }
    }

    /// <summary>Each text is looked up once a section: tables repeat what they say.</summary>
    private static bool IsKnown(string text, Dictionary<string, bool> known)
    {
        if (!known.TryGetValue(text, out var found))
        {
            known.Add(text, found = FormWords.IsKnown(text, 3));
        }

        return found;
    }

    /// <summary>A label of its own below another one.</summary>
    private static bool Stands(string below, string above, Dictionary<string, bool> known) =>
        IsKnown(below, known) && (IsKnown(above, known) || !below.StartsWith("满意度", StringComparison.Ordinal));
}
