using System.Runtime.InteropServices;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>A merged range of a sheet, 1-based and inclusive.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MergedRange(int Top, int Left, int Bottom, int Right);

/// <summary>Applies merged ranges to rows already read: the first cell of a range gets its spans, the cells it covers go.</summary>
internal sealed class MergedRanges
{
    /// <summary>Column comparisons before the rest of the ranges is left alone: only a file made to hurt gets there.</summary>
    private const long MostEffort = 500_000_000;

    private readonly List<SourceRow> _rows;
    private readonly List<Open> _open = [];
    private readonly int[] _owner = new int[CellReference.MostColumns + 2];
    private long _effort;

    private MergedRanges(List<SourceRow> rows) => _rows = rows;

    /// <param name="rows">Ascending by row number.</param>
    /// <param name="ranges">As the sheet lists them; where two overlap the upper wins.</param>
    public static void Apply(List<SourceRow> rows, List<MergedRange> ranges)
    {
        if (ranges.Count > 0 && rows.Count > 0)
        {
            new MergedRanges(rows).Apply([.. ranges.OrderBy(r => r.Top)]);
        }
    }

    private void Apply(MergedRange[] ordered)
    {
        var next = 0;
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            Close(row.Place.Row);
            while (next < ordered.Length && ordered[next].Top <= row.Place.Row && _effort < MostEffort)
            {
                TryOpen(ordered[next++], i);
            }
            if (_open.Count > 0 && row.Cells.Count > 0)
            {
                _rows[i] = row with { Cells = Merge(row.Cells, i) };
            }
        }
    }

    private void Close(int row)
    {
        if (!_open.Exists(o => o.Range.Bottom < row))
        {
            return;
        }
        _open.RemoveAll(o => o.Range.Bottom < row);
        Array.Clear(_owner);
        for (var i = 0; i < _open.Count; i++)
        {
            Own(_open[i].Range, i);
        }
    }

    private void TryOpen(MergedRange range, int index)
    {
        _effort += range.Right - range.Left + 1;
        if (range.Bottom < _rows[index].Place.Row)
        {
            return;
        }
        if (_owner.AsSpan(range.Left, range.Right - range.Left + 1).IndexOfAnyExcept(0) < 0)
        {
            _open.Add(new Open(range, index, Height(index, range.Bottom)));
            Own(range, _open.Count - 1);
        }
    }

    private void Own(MergedRange range, int index)
    {
        _effort += range.Right - range.Left + 1;
        _owner.AsSpan(range.Left, range.Right - range.Left + 1).Fill(index + 1);
    }

    private SourceCell[] Merge(IReadOnlyList<SourceCell> cells, int index)
    {
        var count = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            count += IsKept(cells[i], index) ? 1 : 0;
        }
        var kept = new SourceCell[count];
        var at = 0;
        for (var i = 0; at < count; i++)
        {
            var cell = cells[i];
            if (IsKept(cell, index))
            {
                kept[at++] = _owner[cell.Column + 1] is > 0 and var owner ? Spread(cell, _open[owner - 1]) : cell;
            }
        }
        return kept;
    }

    /// <summary>Under no range, or where its own starts.</summary>
    private bool IsKept(SourceCell cell, int index) =>
        _owner[cell.Column + 1] is var owner
        && (owner == 0 || (_open[owner - 1].First == index && cell.Column + 1 == _open[owner - 1].Range.Left));

    private static SourceCell Spread(SourceCell cell, Open open) =>
        cell with
        {
            ColumnSpan = open.Range.Right - open.Range.Left + 1,
            RowSpan = open.Height,
        };

    /// <summary>Rows of the table that the range covers; rows that the sheet does not store do not count.</summary>
    private int Height(int first, int bottom)
    {
        var low = first;
        var high = _rows.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_rows[middle].Place.Row <= bottom)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }
        return low - first + 1;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Open(MergedRange Range, int First, int Height);
}
