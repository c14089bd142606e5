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
/// of its own; rows and cells are made anew each time one asks for them, and are free to go when he has seen them.
/// </summary>
internal sealed class SheetRows(string sheet) : IReadOnlyList<SourceRow>
{
    private const int ChunkLength = 4096;
    private readonly List<Row> _rows = [];
    private SheetCell[] _chunk = [];
    private int _used;

    public int Count => _rows.Count;

    public SourceRow this[int index] => Make(_rows[index]);

    /// <param name="number">1-based.</param>
    public void Add(int number, ReadOnlySpan<SheetCell> cells)
    {
        if (cells.Length > _chunk.Length - _used)
        {
            _chunk = new SheetCell[Math.Max(ChunkLength, cells.Length)];
            _used = 0;
        }
        cells.CopyTo(_chunk.AsSpan(_used));
        _rows.Add(new Row(number, new ArraySegment<SheetCell>(_chunk, _used, cells.Length)));
        _used += cells.Length;
    }

    public int Number(int index) => _rows[index].Number;

    /// <summary>To be changed in place.</summary>
    public Span<SheetCell> Cells(int index) => _rows[index].Cells;

    /// <summary>Keeps the first cells of a row.</summary>
    public void Truncate(int index, int count) =>
        _rows[index] = _rows[index] with
        {
            Cells = _rows[index].Cells[..count],
        };

    /// <summary>There must be a row.</summary>
    public SourceTable ToTable() =>
        new(this, TableGeometry.Exact, new SourceRef(Sheet: sheet, Row: _rows[0].Number)) { Width = Width() };

    private int Width()
    {
        var width = 0;
        foreach (var row in _rows)
        {
            foreach (ref readonly var cell in row.Cells.AsSpan())
            {
                width = Math.Max(width, cell.End);
            }
        }
        return width;
    }

    public IEnumerator<SourceRow> GetEnumerator()
    {
        foreach (var row in _rows)
        {
            yield return Make(row);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private SourceRow Make(Row row)
    {
        var place = new SourceRef(Sheet: sheet, Row: row.Number);
        var cells = row.Cells.Count == 0 ? [] : new SourceCell[row.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = row.Cells[i];
            cells[i] = new SourceCell(cell.Text, cell.Column, place with { Column = cell.Column + 1 })
            {
                ColumnSpan = cell.ColumnSpan,
                RowSpan = cell.RowSpan,
            };
        }
        return new SourceRow(cells, place);
    }

    private readonly record struct Row(int Number, ArraySegment<SheetCell> Cells);
}
