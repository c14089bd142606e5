using System.Collections;
using System.Runtime.InteropServices;
using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>A cell as a sheet holds it: its row and its sheet say the rest of its place.</summary>
/// <param name="Text">Its number among the <see cref="CellTexts"/>.</param>
/// <param name="Column">0-based.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SheetCell(int Text, ushort Column, ushort ColumnSpan = 1, ushort RowSpan = 1)
{
    public int End => Column + ColumnSpan;
}

/// <summary>
/// The rows of a sheet, ascending by number. Workbooks of a million cells are read: here a cell takes twelve bytes, is no object of
/// its own and refers to none, so that the runtime need not look through them when it collects. Rows and what they print are made
/// anew each time one asks for them, and are free to go when he has seen them.
/// </summary>
internal sealed class SheetRows(string sheet, CellTexts texts) : IReadOnlyList<SourceRow>
{
    private const int RowsABlock = 1024;
    private const int CellsABlock = 4096;

    /// <summary>Blocks are small enough not to be large objects of the runtime, which are dear to make.</summary>
    private readonly List<Row[]> _rows = [];
    private readonly List<SheetCell[]> _cells = [];
    private int _used;

    public string Sheet => sheet;

    /// <summary>Those of the workbook, which the cells name by number.</summary>
    public CellTexts Texts => texts;

    public int Count { get; private set; }

    public SourceRow this[int index]
    {
        get
        {
            var row = At(index);
            return new SourceRow(new PrintedCells(this, row), new SourceRef(Sheet: sheet, Row: row.Number));
        }
    }

    /// <param name="number">1-based.</param>
    public void Add(int number, ReadOnlySpan<SheetCell> cells)
    {
        if (_cells.Count == 0 || cells.Length > _cells[^1].Length - _used)
        {
            _cells.Add(new SheetCell[Math.Max(CellsABlock, cells.Length)]);
            _used = 0;
        }
        if (Count == _rows.Count * RowsABlock)
        {
            _rows.Add(new Row[RowsABlock]);
        }
        cells.CopyTo(_cells[^1].AsSpan(_used));
        At(Count++) = new Row(number, _cells.Count - 1, _used, cells.Length);
        _used += cells.Length;
    }

    public int Number(int index) => At(index).Number;

    /// <summary>To be changed in place.</summary>
    public Span<SheetCell> Cells(int index) => Cells(At(index));

    /// <summary>Keeps the first cells of a row.</summary>
    public void Truncate(int index, int count) => At(index) = At(index) with { Length = count };

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

    private ref Row At(int index) => ref _rows[index / RowsABlock][index % RowsABlock];

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

    private Span<SheetCell> Cells(Row row) => _cells[row.Block].AsSpan(row.Start, row.Length);

    private SourceCell Printed(Row row, SheetCell cell)
    {
        var place = new SourceRef(Sheet: sheet, Row: row.Number, Column: cell.Column + 1);
        return new SourceCell(texts[cell.Text], cell.Column, place)
        {
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
        };
    }

    /// <param name="Block">Which of the arrays of cells holds those of the row.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Row(int Number, int Block, int Start, int Length);

    private sealed class PrintedCells(SheetRows rows, Row row) : IReadOnlyList<SourceCell>
    {
        public int Count => row.Length;

        public SourceCell this[int index] => rows.Printed(row, rows.Cells(row)[index]);

        public IEnumerator<SourceCell> GetEnumerator() =>
            Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
