using System.Runtime.InteropServices;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>A merged range of a sheet, 1-based and inclusive.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MergedRange(int Top, int Left, int Bottom, int Right);

/// <summary>Applies merged ranges to rows already read: the first cell of a range gets its spans, the cells it covers go.</summary>
internal sealed class MergedRanges
{
    /// <summary>Column comparisons before the rest of the ranges is left alone: only a file made to hurt gets there.</summary>
    private const long MostEffort = 500_000_000;

    private readonly SheetRows _rows;
    private readonly List<Open> _open = [];
    private readonly int[] _owner = new int[CellReference.MostColumns + 2];
    private long _effort;

    /// <summary>The last row of the open range that ends first.</summary>
    private int _firstBottom = int.MaxValue;

    private MergedRanges(SheetRows rows) => _rows = rows;

    /// <param name="ranges">As the sheet lists them; where two overlap the upper wins.</param>
    public static void Apply(SheetRows rows, List<MergedRange> ranges)
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
            var number = _rows.Number(i);
            Close(number);
            while (next < ordered.Length && ordered[next].Top <= number && _effort < MostEffort)
            {
                TryOpen(ordered[next++], i);
            }
            if (_open.Count > 0)
            {
                Merge(i);
            }
        }
    }

    private void Close(int row)
    {
        if (row > _firstBottom)
        {
            CloseAbove(row);
        }
    }

    private void CloseAbove(int row)
    {
        foreach (var open in _open)
        {
            Columns(open.Range).Clear();
        }
        _open.RemoveAll(o => o.Range.Bottom < row);
        _firstBottom = int.MaxValue;
        for (var i = 0; i < _open.Count; i++)
        {
            Own(_open[i].Range, i);
        }
    }

    private void TryOpen(MergedRange range, int index)
    {
        _effort += range.Right - range.Left + 1;
        if (range.Bottom < _rows.Number(index))
        {
            return;
        }
        if (Columns(range).IndexOfAnyExcept(0) < 0)
        {
            _open.Add(new Open(range, index, Height(index, range.Bottom)));
            Own(range, _open.Count - 1);
        }
    }

    private void Own(MergedRange range, int index)
    {
        _effort += range.Right - range.Left + 1;
        _firstBottom = Math.Min(_firstBottom, range.Bottom);
        Columns(range).Fill(index + 1);
    }

    private Span<int> Columns(MergedRange range) => _owner.AsSpan(range.Left, range.Right - range.Left + 1);

    private void Merge(int index)
    {
        var cells = _rows.Cells(index);
        var kept = 0;
        foreach (var cell in cells)
        {
            var owner = _owner[cell.Column + 1];
            if (owner == 0)
            {
                cells[kept++] = cell;
            }
            else if (Starts(_open[owner - 1], index, cell))
            {
                cells[kept++] = Spread(cell, _open[owner - 1]);
            }
        }
        if (kept < cells.Length)
        {
            _rows.Truncate(index, kept);
        }
    }

    private static bool Starts(Open range, int index, SheetCell cell) =>
        range.First == index && cell.Column + 1 == range.Range.Left;

    private static SheetCell Spread(SheetCell cell, Open open) =>
        cell with
        {
            ColumnSpan = (ushort)(open.Range.Right - open.Range.Left + 1),
            RowSpan = (ushort)Math.Min(open.Height, ushort.MaxValue),
        };

    /// <summary>Rows of the table that the range covers; rows that the sheet does not store do not count.</summary>
    private int Height(int first, int bottom)
    {
        var low = first;
        var high = _rows.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_rows.Number(middle) <= bottom)
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
