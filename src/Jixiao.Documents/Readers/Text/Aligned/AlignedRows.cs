using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>The rows of a section, each with its cells from left to right.</summary>
internal sealed class AlignedRows
{
    private readonly List<AlignedCell>[] columns;
    private readonly AlignedRecords records;
    private readonly RowHeights heights;
    private readonly List<AlignedCell>[] rows;

    /// <summary>How many rows hold headings.</summary>
    private int head;

    private AlignedRows(AlignedSection section, List<AlignedCell> fragments)
    {
        columns =
        [
            .. Enumerable.Range(0, section.Gutters.Count + 1).Select(c => fragments.FindAll(f => f.Column == c)),
        ];
        records = AlignedRecords.Divide(AlignedStairs.Level(section, columns), columns);
        heights = new RowHeights(records.Starts, columns, records.Merged);
        rows = [.. Enumerable.Range(0, records.Starts.Count - 1).Select(_ => new List<AlignedCell>())];
    }

    public static IEnumerable<List<AlignedCell>> Of(AlignedSection section, List<AlignedCell> fragments)
    {
        var table = new AlignedRows(section, fragments);
        table.FillLeaves();
        table.FillMerged();
        return table
            .rows.SelectMany((row, at) => Unstacked(row, at < table.head))
            .Select(r => r.OrderBy(c => c.Column).ThenBy(c => c.X0).ToList());
    }

    /// <summary>Headings over headings (绩效指标 over 一级指标) are rows of their own.</summary>
    /// <param name="head">The headings beside them that end above the lower ones go with them.</param>
    private static IEnumerable<List<AlignedCell>> Unstacked(List<AlignedCell> row, bool head)
    {
        var over = row.FindAll(c => row.Exists(o => o.Column == c.Column && o.Line > c.End));
        if (over.Count > 0)
        {
            var below = row.Where(c => over.Exists(o => o.Column == c.Column && c.Line > o.End)).Min(c => c.Line);
            over = head ? row.FindAll(c => c.End < below) : over;
            row.RemoveAll(over.Contains);
            foreach (var upper in Unstacked(over, head))
            {
                yield return upper;
            }
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    private void FillLeaves()
    {
        for (var c = 0; c < columns.Length; c++)
        {
            foreach (var cell in records.Merged[c] ? [] : columns[c])
            {
                var row = rows[MergedCells.RowOf(cell.Line, records.Starts)];
                var above = row.FindLastIndex(o => o.Column == c && o.End < cell.Line);
                if (above >= 0 && !IsHeadingOver(row[above], cell))
                {
                    row[above] = row[above].Join(cell, Between(row[above], cell));
                }
                else
                {
                    row.Add(cell);
                }
            }
        }
    }

    /// <summary>A whole heading over one of its own: 指标值 over 前年.</summary>
    private static bool IsHeadingOver(AlignedCell above, AlignedCell below) =>
        FormWords.IsKnown(above.Text, 3)
        && !FormWords.IsLevel(above.Text)
        && Headings.Column(Keys.OfLabel(above.Text)) != ColumnRole.None
        && below.Line - above.End > 1;

    private string Between(AlignedCell above, AlignedCell below) =>
        FormWords.IsNumbered(below.Text) && !records.IsFull(above, below) ? "\n" : "";

    private void FillMerged()
    {
        var (data, end) = (FirstDataRow(), LastDataRow());
        head = data;
        var levels = new List<List<AlignedCell>>();
        var beside = new List<AlignedCell>();
        for (var c = columns.Length - 1; c >= 0; c--)
        {
            if (!records.Merged[c])
            {
                continue;
            }

            var cells = Cells(columns[c]);
            var heads = cells.FindAll(h =>
                MergedCells.RowOf(h.Middle / 2, records.Starts) is var r && (r < data || r >= end)
            );
            heads.ForEach(h => rows[MergedCells.RowOf(h.Middle / 2, records.Starts)].Add(h));
            cells.RemoveAll(heads.Contains);
            if (cells.Exists(l => FormWords.IsLevel(l.Text)))
            {
                levels.Add(cells);
            }
            else
            {
                beside.AddRange(cells);
            }
        }

        var centred = PutLevels(levels, data, end, top: false);
        var above = PutLevels(levels, data, end, top: true);
        var onTop =
            above.Cost + Strangers(levels, above.At) + MuchBetter < centred.Cost + Strangers(levels, centred.At);
        foreach (var (cells, at) in levels.Zip(onTop ? above.At : centred.At))
        {
            for (var i = 0; i < cells.Count; i++)
            {
                rows[at[i]].Add(cells[i]);
            }
        }

        Put(Blocks(beside), data, end, onTop);
    }

    /// <summary>What tells cells that stand on top of their rows from those that stand beside their middle.</summary>
    private const double MuchBetter = 4;

    /// <summary>A label of level 2 beside rows of a level 1 that it does not belong to tells as much.</summary>
    private const double Stranger = 5;

    private static double Strangers(List<List<AlignedCell>> levels, List<int[]> at)
    {
        if (levels.Count != 2)
        {
            return 0;
        }

        var (lower, upper) = (levels[0], levels[1]);
        var strangers = lower.Where(
            (label, i) =>
                Array.FindLastIndex(at[1], first => first <= at[0][i]) is >= 0 and var over
                && FormWords.LevelAbove(label.Text) is { } own
                && FormWords.Level1(upper[over].Text) is { } printed
                && !string.Equals(own, printed, StringComparison.Ordinal)
        );
        return Stranger * strangers.Count();
    }

    /// <summary>The rows of the labels of each level, the lowest level first: a block of the next one starts where one of its own does.</summary>
    private (List<int[]> At, double Cost) PutLevels(List<List<AlignedCell>> levels, int data, int end, bool top)
    {
        var (found, sum, likely) = (new List<int[]>(), 0.0, (HashSet<int>?)null);
        foreach (var cells in levels.Select(l => l.ConvertAll(heights.Flat)))
        {
            var (at, cost) = MergedCells.Place(cells, heights.Tops, data, end, top, likely);
            found.Add(at);
            sum += cost;
            likely = [.. at];
        }

        if (!top && levels.Count == 2)
        {
            var odds = RowOdds.Of(rows, data, AlignedRecords.LastLevels(columns) + 1);
            var (lower, upper) = (levels[0].ConvertAll(heights.Flat), levels[1].ConvertAll(heights.Flat));
            if (LevelPlaces.Find(lower, upper, heights.Tops, data, end, odds) is { } both)
            {
                return ([both.Lower, both.Upper], Math.Min(sum, both.Cost));
            }
        }

        return (found, sum);
    }

    /// <summary>Puts every cell where the rows of its block start; the tallest cell of a block tells its middle.</summary>
    private void Put(List<List<AlignedCell>> blocks, int data, int end, bool top)
    {
        var tallest = blocks.ConvertAll(b => heights.Flat(b[0]));
        var (at, _) = MergedCells.Place(tallest, heights.Tops, data, end, top, likely: null);
        for (var block = 0; block < blocks.Count; block++)
        {
            foreach (var pieces in blocks[block].OrderBy(c => c.Line).GroupBy(c => c.Column))
            {
                rows[at[block]].Add(pieces.Aggregate((above, below) => above.Join(below, Between(above, below))));
            }
        }
    }

    /// <summary>Cells beside each other, the tallest of each block first: pieces of one column beside one cell are one cell.</summary>
    private static List<List<AlignedCell>> Blocks(List<AlignedCell> cells)
    {
        var blocks = new List<List<AlignedCell>>();
        foreach (var cell in cells.OrderByDescending(c => c.End - c.Line))
        {
            var block =
                blocks.Find(b => IsBeside(b[0], cell))
                ?? blocks.Find(b => b.TrueForAll(c => c.Column != cell.Column) && b.Exists(c => IsBeside(c, cell)));
            if (block is null)
            {
                blocks.Add([cell]);
            }
            else
            {
                block.Add(cell);
            }
        }

        blocks.Sort((a, b) => a[0].Line.CompareTo(b[0].Line));
        return blocks;
    }

    private static bool IsBeside(AlignedCell one, AlignedCell other) => one.Line <= other.End && other.Line <= one.End;

    /// <summary>Pieces of merged cells on neighbouring lines to cells.</summary>
    private List<AlignedCell> Cells(List<AlignedCell> pieces)
    {
        var cells = new List<AlignedCell>();
        foreach (var piece in pieces)
        {
            if (cells.Count > 0 && GoesOn(cells[^1], piece))
            {
                cells[^1] = cells[^1].Join(piece, Between(cells[^1], piece));
            }
            else
            {
                cells.Add(piece);
            }
        }

        return cells;
    }

    private bool GoesOn(AlignedCell above, AlignedCell below) =>
        below.Line - above.End is >= 0 and <= 2
        && !FormWords.EndsBlocks(below.Text)
        && !IsAmountBelow(above.Text, below.Text)
        && !FormWords.IsKnown(above.Text, 3)
        && !FormWords.IsKnown(below.Text, 3)
        && (records.IsFull(above, below) || FormWords.IsNumbered(below.Text) || FormWords.HasOpenBracket(above.Text));

    /// <summary>A number with decimals of its own, below one that has both of its own or below words.</summary>
    private static bool IsAmountBelow(string above, string below) =>
        FormWords.IsFigure(below)
        && below.IndexOf('.', StringComparison.Ordinal) > 0
        && (
            !FormWords.IsFigure(above)
            || above.IndexOf('.', StringComparison.Ordinal) is > 0 and var point && point < above.Length - 2
        );

    /// <summary>The row in which sums and notes begin; the number of rows when there are none.</summary>
    private int LastDataRow()
    {
        var below = columns.SelectMany((c, at) => records.Merged[at] ? c : []).Where(c => FormWords.EndsBlocks(c.Text));
        var row = below.Select(c => MergedCells.RowOf(c.Line, records.Starts)).DefaultIfEmpty(rows.Length).Max();
        return row > FirstDataRow() ? row : rows.Length;
    }

    /// <summary>The row behind the last heading.</summary>
    private int FirstDataRow()
    {
        var first = 0;
        // Left of the levels 绩效指标 is a label beside all of them.
        var levels = Math.Max(0, Array.FindIndex(columns, c => c.Exists(f => FormWords.IsLevel(f.Text))));
        for (var c = levels; c < columns.Length; c++)
        {
            foreach (var cell in columns[c])
            {
                var side = c == levels && cell.End > cell.Line && FormWords.IsOfSide(cell.Text);
                if (
                    !side
                    && !FormWords.IsLevel(cell.Text)
                    && Headings.Column(Keys.OfLabel(cell.Text))
                        is ColumnRole.Level1
                            or ColumnRole.Level2
                            or ColumnRole.Name
                            or ColumnRole.Value
                )
                {
                    first = Math.Max(first, MergedCells.RowOf(cell.End, records.Starts) + 1);
                }
            }
        }

        // 合计 of all projects, above the first of them.
        while (first < rows.Length && rows[first].Count == 0)
        {
            first++;
        }

        return first < rows.Length ? first : 0;
    }
}
