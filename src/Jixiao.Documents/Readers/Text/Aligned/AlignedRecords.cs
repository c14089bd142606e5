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
    private const double GoesOn = 0.2;

    /// <summary>Digits below digits in a column too narrow for the number.</summary>
    private const double BrokenFigure = 1.5;

    /// <summary>A character below a character in a column that has room for one.</summary>
    private const double BrokenWord = 0.8;
    private const double NarrowFigures = 2.5;
    private const double MostMissing = 3;

    /// <summary>A row that starts with what is rather the end of the cell above.</summary>
    private const double Tail = 0.8;

    /// <summary>A row that starts with what may be the end of the cell above.</summary>
    private const double Severed = 0.5;

    /// <summary>A row without a cell counts little in a column that few rows have one in.</summary>
    private const double Sparse = 5;

    /// <summary>Several rows in one: taller ones are not tried.</summary>
    private const double TooDear = 30;

    /// <summary>A row: little more than a cell that goes on below a full line.</summary>
    private const double NewRow = 0.21;

    /// <summary>Of two lines the upper one is the usual for what is centred beside them.</summary>
    private const double Below = 0.01;

    /// <summary>A line between two rows that holds half of a label goes with its other half.</summary>
    private const double Divided = 0.1;

    /// <summary>Rows are rather of one height than of many.</summary>
    private const double Uneven = 0.0005;

    private readonly AlignedSection section;
    private readonly List<AlignedCell>[] columns;
    private readonly double[] widths;
    private readonly double[] missing;
    private readonly double[][] joining;
    private readonly bool[][] labels;

    /// <summary>What is rather the end of the cell above than a cell.</summary>
    private readonly bool[][] tails;

    /// <summary>What stands below a line without room for it, and is no value.</summary>
    private readonly bool[][] severed;

    /// <summary>Lines on which sums and notes begin.</summary>
    private readonly int[][] ends;

    /// <summary>Lines that hold labels only, which go on above or below.</summary>
    private readonly (bool Above, bool Below)[] halves;

    /// <summary>How many lines above each have a label of the form's head with its value beside it: each such line is a row, or the middle of one.</summary>
    private readonly int[] pairs;

    /// <summary>Lines on which cells begin that stand in one row each.</summary>
    private readonly List<int> leaves;

    private AlignedRecords(AlignedSection section, List<AlignedCell>[] columns)
    {
        this.section = section;
        this.columns = columns;
        widths = [.. columns.Select(WidthOf)];
        Merged = FindMerged(columns);
        joining = [.. columns.Select(c => c.Select((f, at) => at == 0 ? 0 : Joining(c[at - 1], f)).ToArray())];
        labels = [.. columns.Select(c => c.Select(f => FormWords.IsKnown(f.Text, 3)).ToArray())];
        halves = Apart(section, columns, Merged);
        leaves = [.. columns.Where((_, c) => !Merged[c]).SelectMany(c => c).Select(f => f.Line).Distinct()];
        pairs = Pairs(section, columns);
        ends = [.. columns.Select(c => c.Where(f => FormWords.EndsBlocks(f.Text)).Select(f => f.Line).ToArray())];
        tails = [.. columns.Select((c, at) => c.Select((f, i) => i > 0 && IsTail(c[i - 1], f, at)).ToArray())];
        severed = [.. columns.Select(c => c.Select((f, i) => i > 0 && GoesOnBelow(c[i - 1], f)).ToArray())];
        // Headings are in every column.
        var counts = severed
            .Select((c, at) => c.Where((goesOn, i) => !goesOn && !FormWords.StartsHeading(columns[at][i].Text)).Count())
            .ToArray();
        var densest = Math.Max(1, counts.Where((_, c) => !Merged[c]).DefaultIfEmpty().Max());
        missing =
        [
            .. counts.Select(
                (count, at) => Merged[at] ? 0 : Math.Min(Sparse * count * count / densest, 2.0 * count) / densest
            ),
        ];
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

    /// <summary>Of the widest cell; headings may be wider, where they are set over two columns or spaced apart.</summary>
    private static double WidthOf(List<AlignedCell> column)
    {
        var cells = column.FindAll(f =>
            !FormWords.StartsHeading(f.Text) && !f.Text.Contains(' ', StringComparison.Ordinal)
        );
        return (cells.Count > 2 ? cells : column).Select(f => f.Width).DefaultIfEmpty().Max();
    }

    private static (bool Above, bool Below)[] Apart(AlignedSection section, List<AlignedCell>[] columns, bool[] merged)
    {
        var found = new (bool Above, bool Below)[section.To];
        foreach (var label in columns.Where((_, c) => merged[c]).SelectMany(c => c).Where(l => l.End > l.Line))
        {
            (found[label.Line].Below, found[label.End].Above) = (true, true);
        }

        foreach (var leaf in columns.Where((_, c) => !merged[c]).SelectMany(c => c))
        {
            Array.Clear(found, leaf.Line, leaf.End + 1 - leaf.Line);
        }

        return found;
    }

    private static int[] Pairs(AlignedSection section, List<AlignedCell>[] columns)
    {
        var rightmost = new int[section.To];
        Array.Fill(rightmost, -1);
        foreach (var value in columns.SelectMany(c => c).Where(f => !FormWords.IsKnown(f.Text)))
        {
            rightmost[value.Line] = Math.Max(rightmost[value.Line], value.Column);
        }

        var above = new int[section.To + 1];
        foreach (var label in columns.SelectMany(c => c).Where(f => f.End == f.Line && rightmost[f.Line] > f.Column))
        {
            above[label.Line + 1] |= FormWords.IsOfHead(label.Text) ? 1 : 0;
        }

        for (var line = section.From; line < section.To; line++)
        {
            above[line + 1] += above[line];
        }

        return above;
    }

    private bool IsTail(AlignedCell above, AlignedCell cell, int column) =>
        FormWords.IsTail(cell.Text)
        && 2 * cell.Width < widths[column]
        && cell.Line - above.End == 1
        && IsFull(above, cell);

    /// <summary>Rather the end of a cell than one of its own, as far as its place says.</summary>
    private bool GoesOnBelow(AlignedCell above, AlignedCell cell) =>
        cell.Line - above.End == 1
        && IsFull(above, cell)
        && !FormWords.StartsValue(cell.Text)
        && !FormWords.IsNumbered(cell.Text)
        && !FormWords.IsKnown(cell.Text, 3);

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
        var (cuts, fresh) = (0, false);
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
                if (last is not null && cell.Line >= a)
                {
                    cost += joining[c][at];
                }
                else if (tails[c][at])
                {
                    cost += Tail;
                }
                else
                {
                    (cuts, fresh) = (cuts + (severed[c][at] ? 1 : 0), fresh || !severed[c][at]);
                }

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

        cost += SecondValue * Math.Max(0, pairs[b] - pairs[a] - 1);
        // Where all cells could go on with those above, nothing says that they do.
        cost += fresh ? Severed * cuts : 0;
        if (!any)
        {
            return 0.5 * (b - a) + cost;
        }

        var tall = a + b - 1;
        return NewRow
            + (halves[b - 1].Below || halves[a].Above ? Divided : 0)
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

        if (FormWords.IsKnown(above.Text, 4) && FormWords.IsFigure(below.Text))
        {
            return apart + SecondValue;
        }

        if (FormWords.IsKnown(below.Text, 4))
        {
            return apart + EndsEarly;
        }

        if (BrokenValues.GoesOn(above.LastText, below.Text))
        {
            return apart + GoesOn;
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
                full ? GoesOn
                : FormWords.IsNumbered(below.Text) ? 1
                : EndsEarly
            );
    }
}
