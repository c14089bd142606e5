using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>The rows of a section, each with its cells from left to right.</summary>
internal sealed class AlignedRows
{
    private readonly List<AlignedCell>[] columns;
    private readonly AlignedRecords records;
    private readonly RowHeights heights;
    private readonly List<AlignedCell>[] rows;

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
        return table.rows.SelectMany(Unstacked).Select(r => r.OrderBy(c => c.Column).ThenBy(c => c.X0).ToList());
    }

    /// <summary>Headings over headings (绩效指标 over 一级指标) are rows of their own.</summary>
    private static IEnumerable<List<AlignedCell>> Unstacked(List<AlignedCell> row)
    {
        var over = row.FindAll(c => row.Exists(o => o.Column == c.Column && o.Line > c.End));
        if (over.Count > 0)
        {
            row.RemoveAll(over.Contains);
            foreach (var upper in Unstacked(over))
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
                if (above >= 0)
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

    private string Between(AlignedCell above, AlignedCell below) =>
        FormWords.IsNumbered(below.Text) && !records.IsFull(above, below) ? "\n" : "";

    private void FillMerged()
    {
        var (data, end) = (FirstDataRow(), LastDataRow());
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
        var onTop = above.Cost + MuchBetter < centred.Cost;
        foreach (var (cells, at) in levels.Zip(onTop ? above.At : centred.At))
        {
            for (var i = 0; i < cells.Count; i++)
            {
                rows[at[i]].Add(cells[i]);
            }
        }

        Put(beside, Blocks(beside), data, end, onTop);
    }

    /// <summary>What tells cells that stand on top of their rows from those that stand beside their middle.</summary>
    private const double MuchBetter = 4;

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
    private void Put(List<AlignedCell> cells, List<AlignedCell> blocks, int data, int end, bool top)
    {
        var (at, _) = MergedCells.Place(blocks.ConvertAll(heights.Flat), heights.Tops, data, end, top, likely: null);
        foreach (var cell in cells)
        {
            var block = blocks.FindLastIndex(b => b.Line <= cell.End && cell.Line <= b.End);
            rows[block >= 0 ? at[block] : MergedCells.RowOf(cell.Line, records.Starts)].Add(cell);
        }
    }

    private static List<AlignedCell> Blocks(List<AlignedCell> cells)
    {
        var blocks = new List<AlignedCell>();
        foreach (var cell in cells.OrderByDescending(c => c.End - c.Line))
        {
            if (!blocks.Exists(b => b.Line <= cell.End && cell.Line <= b.End))
            {
                blocks.Add(cell);
            }
        }

        blocks.Sort((a, b) => a.Line.CompareTo(b.Line));
        return blocks;
    }

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
        && !FormWords.IsKnown(above.Text, 3)
        && !FormWords.IsKnown(below.Text, 3)
        && (records.IsFull(above, below) || FormWords.IsNumbered(below.Text) || FormWords.HasOpenBracket(above.Text));

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
                if (
                    !FormWords.IsLevel(cell.Text)
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
