using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Xlsx.Around;

/// <summary>
/// Finds the place of floating text among the rows of a sheet: over rows that hold nothing it is a row of its own, as if it had been
/// typed there; before the first and after the last row it is a paragraph, and so it is, after the table, where it covers filled cells.
/// </summary>
internal sealed class FloatingText
{
    private const int MostTitleRows = 3;

    private readonly string _sheet;
    private readonly List<SourceBlock> _before = [];
    private readonly List<SourceBlock> _after = [];

    public FloatingText(string sheet, SheetRows rows, IReadOnlyList<SheetShape> shapes)
    {
        _sheet = sheet;
        Rows = rows;
        if (shapes.Count == 0)
        {
            return;
        }
        var among = new List<(int Index, SheetShape Shape)>();
        var reach = Reach(rows, shapes);
        foreach (var shape in shapes)
        {
            Place(shape, reach, among);
        }
        if (among.Count > 0)
        {
            Rows = Woven(rows, among);
        }
    }

    public IReadOnlyList<SourceBlock> Before => _before;

    public SheetRows Rows { get; }

    public IReadOnlyList<SourceBlock> After => _after;

    private void Place(SheetShape shape, int[] reach, List<(int Index, SheetShape Shape)> among)
    {
        if (Rows.Count == 0 || shape.Top < Rows.Number(0) || IsTitle(shape))
        {
            _before.Add(Paragraph(shape));
            return;
        }
        var next = FirstAfter(shape.Top - 1);
        if (next == Rows.Count)
        {
            _after.Add(Paragraph(shape));
            return;
        }
        // The first row that the shape touches and the sheet does not fill.
        var free = shape.Top;
        while (next < Rows.Count && Rows.Number(next) == free && free <= shape.Bottom)
        {
            (free, next) = (free + 1, next + 1);
        }
        if (free <= shape.Bottom && next < Rows.Count && reach[next] <= next)
        {
            among.Add((next, shape with { Top = free }));
        }
        else
        {
            _after.Add(Paragraph(shape));
        }
    }

    /// <summary>A flat box at the head of the sheet, whatever cells it covers.</summary>
    private bool IsTitle(SheetShape shape) => shape.Top == Rows.Number(0) && shape.Bottom - shape.Top < MostTitleRows;

    private int FirstAfter(int number)
    {
        var (low, high) = (0, Rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Rows.Number(middle) > number ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    /// <summary>For each row, how far cells of the rows before it reach down.</summary>
    private static int[] Reach(SheetRows rows, IReadOnlyList<SheetShape> shapes)
    {
        if (rows.Count == 0 || shapes.All(s => s.Top < rows.Number(0)))
        {
            return [];
        }
        var reach = new int[rows.Count];
        var furthest = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            reach[i] = furthest;
            foreach (ref readonly var cell in rows.Cells(i))
            {
                furthest = Math.Max(furthest, i + cell.RowSpan);
            }
        }
        return reach;
    }

    private SheetRows Woven(SheetRows rows, List<(int Index, SheetShape Shape)> among)
    {
        var woven = new SheetRows(_sheet, rows.Texts);
        var width = rows.ToTable().Width;
        var ordered = among.OrderBy(a => a.Index).ThenBy(a => a.Shape.Top).ThenBy(a => a.Shape.Left).ToList();
        var at = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            for (; at < ordered.Count && ordered[at].Index == i; at++)
            {
                var shape = ordered[at].Shape;
                var span = Math.Max(1, Math.Min(shape.Right + 1, width) - shape.Left);
                var cell = new SheetCell(rows.Texts.Add(shape.Text), (ushort)shape.Left, (ushort)span);
                woven.Add(shape.Top, [cell]);
            }
            woven.Add(rows.Number(i), rows.Cells(i));
        }
        return woven;
    }

    private SourceParagraph Paragraph(SheetShape shape) =>
        new(shape.Text, new SourceRef(Sheet: _sheet, Row: shape.Top, Column: shape.Top > 0 ? shape.Left + 1 : 0));
}
