namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Divides the lines of a section into rows. A row's cells are centred beside each other, so that a name of three lines
/// has its value beside the second: the cheapest division is taken, where cells that end early, values below values,
/// empty columns and cells off the middle cost.
/// </summary>
internal sealed class AlignedRecords
{
    private const int Tallest = 14;
    private const double SecondValue = 6;
    private const double EndsEarly = 4;

    /// <summary>Digits below digits in a column too narrow for the number.</summary>
    private const double BrokenFigure = 1.5;

    /// <summary>A character below a character in a column that has room for one.</summary>
    private const double BrokenWord = 0.8;
    private const double NarrowFigures = 2.5;
    private const double MostMissing = 3;

    /// <summary>Several rows in one: taller ones are not tried.</summary>
    private const double TooDear = 30;

    /// <summary>A row: little more than a cell that goes on below a full line.</summary>
    private const double NewRow = 0.21;

    /// <summary>Of two lines the upper one is the usual for what is centred beside them.</summary>
    private const double Below = 0.01;

    /// <summary>Rows are rather of one height than of many.</summary>
    private const double Uneven = 0.0005;

    private readonly AlignedSection section;
    private readonly List<AlignedCell>[] columns;
    private readonly double[] widths;
    private readonly double[] missing;
    private readonly double[][] joining;
    private readonly bool[][] labels;

    /// <summary>Lines on which sums and notes begin.</summary>
    private readonly int[][] ends;

    /// <summary>Lines on which cells begin that stand in one row each.</summary>
    private readonly List<int> leaves;

    private AlignedRecords(AlignedSection section, List<AlignedCell>[] columns)
    {
        this.section = section;
        this.columns = columns;
        widths = [.. columns.Select(c => c.Count == 0 ? 0 : c.Max(f => f.Width))];
        Merged = FindMerged(columns);
        joining = [.. columns.Select(c => c.Select((f, at) => at == 0 ? 0 : Joining(c[at - 1], f)).ToArray())];
        labels = [.. columns.Select(c => c.Select(f => FormWords.IsKnown(f.Text, 3)).ToArray())];
        leaves = [.. columns.Where((_, c) => !Merged[c]).SelectMany(c => c).Select(f => f.Line).Distinct()];
        ends = [.. columns.Select(c => c.Where(f => FormWords.EndsBlocks(f.Text)).Select(f => f.Line).ToArray())];
        var densest = Math.Max(1, columns.Where((_, c) => !Merged[c]).Select(c => c.Count).DefaultIfEmpty().Max());
        missing = [.. columns.Select((c, at) => Merged[at] ? 0 : 2.0 * c.Count / densest)];
    }

    /// <summary>Columns whose cells stand beside several rows.</summary>
    public bool[] Merged { get; }

    /// <summary>The starts of the rows, and behind them the end of the section.</summary>
    public List<int> Starts { get; } = [];

    public static AlignedRecords Divide(AlignedSection section, List<AlignedCell>[] columns)
    {
        var records = new AlignedRecords(section, columns);
        records.Divide();
        return records;
    }

    /// <summary>True when the cell's last line leaves no room for what stands below it.</summary>
    public bool IsFull(AlignedCell cell, AlignedCell below) => Fills(cell, below) && cell.Width >= 2;

    private bool Fills(AlignedCell cell, AlignedCell below) =>
        cell.Width + FormWords.FirstToken(below.Text) > widths[cell.Column] + 0.2;

    /// <summary>The last column that holds labels of levels; -1 when there is none.</summary>
    public static int LastLevels(List<AlignedCell>[] columns) =>
        Array.FindLastIndex(columns, c => c.Count > 0 && 2 * c.Count(f => FormWords.IsLevel(f.Text)) > c.Count);

    private static bool[] FindMerged(List<AlignedCell>[] columns)
    {
        var levels = LastLevels(columns);
        var merged = new bool[columns.Length];
        for (var c = 0; c < columns.Length - 1; c++)
        {
            var right = columns.Skip(c + 1).Max(f => f.Count);
            merged[c] = c <= levels || (c == 0 && 2 * columns[c].Count <= right);
        }

        return merged;
    }

    private void Divide()
    {
        var count = section.To - section.From;
        var best = new double[count + 1];
        var from = new int[count + 1];
        Array.Fill(best, double.MaxValue, 1, count);
        for (var a = 0; a < count; a++)
        {
            for (var b = a + 1; b <= count && b - a <= Tallest; b++)
            {
                var cost = Cost(section.From + a, section.From + b);
                if (best[a] + cost < best[b])
                {
                    (best[b], from[b]) = (best[a] + cost, a);
                }

                if (cost > TooDear)
                {
                    break;
                }
            }
        }

        for (var b = count; b > 0; b = from[b])
        {
            Starts.Insert(0, section.From + from[b]);
        }

        Starts.Add(section.To);
    }

    private double Cost(int a, int b)
    {
        var (cost, lacking, middles, any, sum) = (0.0, 0.0, new List<int>(), false, false);
        for (var c = 0; c < columns.Length; c++)
        {
            if (Merged[c])
            {
                var known = columns[c].Where((l, at) => l.Line >= a && l.Line < b && labels[c][at]).Count();
                cost += SecondValue / 2 * Math.Max(0, known - 1);
                foreach (var end in ends[c])
                {
                    cost += end > a && end < b ? SecondValue : 0;
                    sum |= end == a;
                    cost += end == a && leaves.Exists(l => l > end && l < b) ? SecondValue : 0;
                }

                continue;
            }

            AlignedCell? first = null,
                last = null;
            for (var at = 0; at < columns[c].Count; at++)
            {
                var cell = columns[c][at];
                if (cell.Line >= b)
                {
                    break;
                }

                if (cell.End < a)
                {
                    continue;
                }

                cost += cell.Line < a || cell.End >= b ? SecondValue / 2 : 0;
                cost += last is null || cell.Line < a ? 0 : joining[c][at];
                (first, last, any) = (first ?? cell, cell, true);
            }

            if (first is null)
            {
                lacking += missing[c];
            }
            else
            {
                middles.Add(Math.Max(a, first.Line) + Math.Min(b - 1, last!.End));
            }
        }

        if (!any)
        {
            return 0.5 * (b - a);
        }

        var tall = a + b - 1;
        return NewRow
            + (Uneven * (b - a) * (b - a))
            + cost
            + (sum ? 0 : Math.Min(MostMissing, lacking))
            + (0.3 * middles.Sum(m => Math.Max(0, Math.Abs(m - tall) - 1)))
            + (Below * middles.Count(m => m > tall));
    }

    private double Joining(AlignedCell above, AlignedCell below)
    {
        if (above.Line == below.Line)
        {
            return 0;
        }

        var apart = 2.0 * (below.Line - above.End - 1);
        if (FormWords.HasOpenBracket(above.Text) && !FormWords.StartsWithSign(below.Text))
        {
            return apart;
        }

        if (
            FormWords.StartsWithSign(below.Text)
            || (FormWords.IsKnown(above.Text, 4) && FormWords.IsKnown(below.Text, 4))
        )
        {
            return apart + SecondValue;
        }

        if (FormWords.IsKnown(below.Text, 4))
        {
            return apart + EndsEarly;
        }

        var full = IsFull(above, below);
        if (
            widths[above.Column] <= NarrowFigures
            && FormWords.IsFigure(below.Text)
            && FormWords.IsFigure(above.Text)
            && Fills(above, below)
        )
        {
            return apart + BrokenFigure;
        }

        if (widths[above.Column] <= NarrowFigures && above.Width < 2 && below.Width < 2 && Fills(above, below))
        {
            return apart + BrokenWord;
        }

        var value =
            FormWords.StartsValue(below.Text)
            && FormWords.StartsValue(above.Text)
            && above.Text[^1] is not ('年' or '月');
        return apart
            + (value ? SecondValue : 0)
            + (
                full ? 0.2
                : FormWords.IsNumbered(below.Text) ? 1
                : EndsEarly
            );
    }
}
