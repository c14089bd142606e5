using System.Collections;
using System.Runtime.InteropServices;
using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>A cell as a sheet holds it: its row and its sheet say the rest of its place.</summary>
/// <param name="Column">0-based.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SheetCell(string Text, ushort Column, ushort ColumnSpan = 1, ushort RowSpan = 1)
{
    public int End => Column + ColumnSpan;
}

/// <summary>
/// The rows of a sheet, ascending by number. Workbooks of a million cells are read: here a cell takes sixteen bytes and is no object
/// of its own; rows and what they print are made anew each time one asks for them, and are free to go when he has seen them.
/// </summary>
internal sealed class SheetRows(string sheet) : IReadOnlyList<SourceRow>
{
    private const int RowsABlock = 1024;
    private const int CellsABlock = 4096;

    /// <summary>Blocks are small enough not to be large objects of the runtime, which are dear to make.</summary>
    private readonly List<Row[]> _blocks = [];
    private SheetCell[] _cells = [];
    private int _used;

    public int Count { get; private set; }

    public SourceRow this[int index] => Made(At(index));

    /// <param name="number">1-based.</param>
    public void Add(int number, ReadOnlySpan<SheetCell> cells)
    {
        if (cells.Length > _cells.Length - _used)
        {
            _cells = new SheetCell[Math.Max(CellsABlock, cells.Length)];
            _used = 0;
        }
        if (Count == _blocks.Count * RowsABlock)
        {
            _blocks.Add(new Row[RowsABlock]);
        }
        cells.CopyTo(_cells.AsSpan(_used));
        At(Count++) = new Row(number, new ArraySegment<SheetCell>(_cells, _used, cells.Length));
        _used += cells.Length;
    }

    public int Number(int index) => At(index).Number;

    /// <summary>To be changed in place.</summary>
    public Span<SheetCell> Cells(int index) => At(index).Cells;

    /// <summary>Keeps the first cells of a row.</summary>
    public void Truncate(int index, int count) => At(index) = new Row(Number(index), At(index).Cells[..count]);

    /// <summary>There must be a row.</summary>
    public SourceTable ToTable() =>
        new(this, TableGeometry.Exact, new SourceRef(Sheet: sheet, Row: Number(0))) { Width = Width() };

    public IEnumerator<SourceRow> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ref Row At(int index) => ref _blocks[index / RowsABlock][index % RowsABlock];

    private int Width()
    {
        var width = 0;
        for (var index = 0; index < Count; index++)
        {
            foreach (ref readonly var cell in Cells(index))
            {
                width = Math.Max(width, cell.End);
            }
        }
        return width;
    }

    private SourceRow Made(Row row)
    {
        var place = new SourceRef(Sheet: sheet, Row: row.Number);
        return new SourceRow(new PrintedCells(row.Cells, place), place);
    }

    private readonly record struct Row(int Number, ArraySegment<SheetCell> Cells);

    private sealed class PrintedCells(ArraySegment<SheetCell> cells, SourceRef row) : IReadOnlyList<SourceCell>
    {
        public int Count => cells.Count;

        public SourceCell this[int index]
        {
            get
            {
                var cell = cells[index];
                return new SourceCell(cell.Text, cell.Column, row with { Column = cell.Column + 1 })
                {
                    ColumnSpan = cell.ColumnSpan,
                    RowSpan = cell.RowSpan,
                };
            }
        }

        public IEnumerator<SourceCell> GetEnumerator() =>
            Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
