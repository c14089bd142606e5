using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>What each line of a section holds of each column; labels broken over lines are put together.</summary>
internal static class AlignedFragments
{
    private const int LongestLabel = 8;
    private const int LongestEnd = 3;

    public static List<AlignedCell> Of(AlignedSection section, List<AlignedWord>[] words, TextLines lines, int first)
    {
        var found = new List<AlignedCell>();
        var at = section.Columns(words);
        var chains = new Dictionary<int, int>();
        for (var i = section.From; i < section.To; i++)
        {
            var line = words[i];
            var columns = at[i - section.From];
            for (int from = 0, to; from < line.Count; from = to)
            {
                var (column, chain) = (columns[from], section.Narrow ? line[from].Chain : 0);
                for (
                    to = from + 1;
                    to < line.Count
                        && columns[to] == column
                        && (section.Narrow ? line[to].Chain == chain : line[to].Demand == 0);
                    to++
                ) { }

                var text = InlineMarkup.Clean(lines.Span(first + i)[line[from].Start..line[to - 1].End]);
                text = chain > 0 ? text.Replace(" ", "", StringComparison.Ordinal) : text;
                var cell = new AlignedCell(text, column, i, i, line[from].X0, text) { Whole = chain > 0 };
                if (chain > 0 && chains.TryGetValue(chain, out var above))
                {
                    found[above] = found[above].Join(cell);
                    continue;
                }

                chains[chain] = found.Count;
                found.Add(cell);
            }
        }

        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        if (section.Narrow)
        {
            MoveHeadings(found, known);
        }

        return [.. found.GroupBy(c => c.Column).OrderBy(g => g.Key).SelectMany(g => JoinLabels([.. g], known))];
    }

    /// <summary>The end of a label goes up to the label it belongs to, also where the columns change between the two lines.</summary>
    public static void JoinEnds(List<List<AlignedCell>> sections)
    {
        for (var at = 1; at < sections.Count; at++)
        {
            var (above, below) = (sections[at - 1], sections[at]);
            if (above.Count == 0 || below.Count == 0)
            {
                continue;
            }

            var line = below.Min(c => c.Line);
            foreach (
                var end in below.Where(c => c.Line == line && c.End == line && c.Text.Length <= LongestEnd).ToList()
            )
            {
                var start = above.FindIndex(c =>
                    c.End == line - 1
                    && (FundWords.IsWhole(Keys.OfLabel(c.Text + end.Text)) || FormWords.IsField(c.Text + end.Text))
                );
                if (start >= 0)
                {
                    above[start] = above[start] with { Text = above[start].Text + end.Text };
                    below.Remove(end);
                }
            }
        }
    }

    /// <summary>The second line of a heading that stands beside its column ("绩效度量" / "单位") goes where the whole is a heading.</summary>
    private static void MoveHeadings(List<AlignedCell> found, Dictionary<string, bool> known)
    {
        for (var at = 0; at < found.Count; at++)
        {
            var cell = found[at];
            if (cell.Text is not [>= '\u4e00', ..] || cell.Text.Length > LongestEnd || Completes(cell, cell.Column))
            {
                continue;
            }

            var column =
                Completes(cell, cell.Column - 1) ? cell.Column - 1
                : Completes(cell, cell.Column + 1) ? cell.Column + 1
                : cell.Column;
            found[at] = cell with { Column = column };
        }

        bool Completes(AlignedCell end, int column)
        {
            var above = found.FindLast(c => c.Column == column && c.Line < end.Line && c.Line >= end.Line - 3);
            return above is not null
                && Headings.StartsColumn(above.Text)
                && IsKnown(above.Text + end.Text, known)
                && Headings.Column(above.Text + end.Text) != ColumnRole.None;
        }
    }

    /// <summary>The end of one label and the start of the next on one line, where the labels stand half a line apart.</summary>
    private static void Divide(List<AlignedCell> column)
    {
        for (var at = 1; at + 1 < column.Count; at++)
        {
            var (above, cell, below) = (column[at - 1], column[at], column[at + 1]);
            if (cell.Line - above.Line is not (1 or 2) || below.Line - cell.Line is not (1 or 2))
            {
                continue;
            }

            for (var length = 1; length <= LongestEnd && length < cell.Text.Length; length++)
            {
                var (end, start) = (cell.Text[..length], cell.Text[length..].TrimStart());
                if (IsLevel(above.Text + end) && IsLevel(start + below.Text) && !IsLevel(above.Text) && !IsLevel(start))
                {
                    column[at] = cell with { Text = end, LastText = end };
                    column.Insert(at + 1, cell with { Text = start, LastText = start, X0 = cell.X0 + length });
                    break;
                }
            }
        }

        static bool IsLevel(string text) => text.EndsWith("指标", StringComparison.Ordinal) && FormWords.IsLevel(text);
    }

    private static IEnumerable<AlignedCell> JoinLabels(List<AlignedCell> column, Dictionary<string, bool> known)
    {
        Divide(column);
        for (var at = 0; at < column.Count; )
        {
            var (best, end, whole) = (column[at], at + 1, column[at]);
            for (var next = at + 1; next < column.Count && next - at < LongestLabel && !best.Whole; next++)
            {
                if (
                    column[next].Whole
                    || whole.Text.Length > Lexicon.LongestLabel
                    || column[next].Line - column[next - 1].End is < 1 or > 3
                    || FormWords.IsFigure(column[next].Text)
                    || Stands(column[next].Text, best.Text, known)
                    || (FormWords.IsLevel(best.Text) && best.Text.EndsWith("指标", StringComparison.Ordinal))
                )
                {
                    break;
                }

                whole = whole.Join(column[next]);
                if (
                    FundWords.IsWhole(Keys.OfLabel(whole.Text))
                    || (end == next && IsBracketed(column[next].Text) && FormWords.IsKnown(best.Text))
                    || (
                        IsKnown(whole.Text, known)
                        && (!IsKnown(best.Text, known) || Lexicon.IsListed(Keys.OfLabel(whole.Text)))
                    )
                )
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

    /// <summary>The unit of a column, on a line of its own: （万元）.</summary>
    private static bool IsBracketed(string text) =>
        text.Length <= LongestLabel && text is ['（' or '(', .., '）' or ')'];

    /// <summary>A label of its own below another one.</summary>
    private static bool Stands(string below, string above, Dictionary<string, bool> known) =>
        IsKnown(below, known) && (IsKnown(above, known) || !below.StartsWith("满意度", StringComparison.Ordinal));
}
