using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Gathers aligned lines into rows: a line that only goes on with cells of the row above is joined to it.</summary>
internal sealed class AlignedRows(AlignedColumns columns, TextLines lines)
{
    /// <summary>A line of more cells is no row of a form, and is never looked at as the rest of one.</summary>
    private const int MostCells = 64;

    /// <summary>A cell on its way; <paramref name="Last"/> is its piece on the lowest line so far.</summary>
    public sealed record Cell(string Text, int Column, AlignedPiece First, AlignedPiece Last);

    public List<List<Cell>> Rows { get; } = [];

    public void Add(ReadOnlySpan<AlignedPiece> line)
    {
        var cells = new List<Cell>(line.Length);
        foreach (var piece in line)
        {
            var column = columns.ColumnOf(piece, cells.Count == 0 ? -1 : cells[^1].Column);
            var text = InlineMarkup.Clean(lines.Span(piece.Line)[piece.Start..piece.End]);
            cells.Add(new Cell(text, column, piece, piece));
        }

        if (Rows.Count > 0 && GoesOn(Rows[^1], cells))
        {
            Join(Rows[^1], cells);
        }
        else
        {
            Rows.Add(cells);
        }
    }

    private bool GoesOn(List<Cell> row, List<Cell> line)
    {
        if (line.Count > MostCells || row.Count > MostCells || line[0].First.Line != row.Max(c => c.Last.Line) + 1)
        {
            return false;
        }

        var fragment = line.Count * 2 <= row.Count;
        foreach (var cell in line)
        {
            var above = row.Find(c => c.Column == cell.Column);
            if (above is null)
            {
                // The value of a name that runs over two lines stands between them, or beside the second.
                return line.Count == 1
                    && row.Count > 1
                    && row[^1].Column < cell.Column
                    && IsOpen(row[^1])
                    && !StartsLabel(cell);
            }

            if (StartsValue(cell.Text) || !IsOpen(above) || above.Last.Line + 2 < cell.First.Line)
            {
                return false;
            }

            fragment |= cell.Text.Length <= 2 || HasOpenBracket(above.Text);
        }

        return fragment;
    }

    private bool IsOpen(Cell cell) => columns.IsFull(cell.Last);

    private static void Join(List<Cell> row, List<Cell> line)
    {
        foreach (var cell in line)
        {
            var at = row.FindIndex(c => c.Column == cell.Column);
            if (at < 0)
            {
                row.Add(cell);
            }
            else
            {
                row[at] = row[at] with { Text = CellText.Wrap(row[at].Text, cell.Text), Last = cell.Last };
            }
        }
    }

    private static bool StartsValue(string text) =>
        text.Length > 0 && "≥≤＞＜=＝><≧≦0123456789".Contains(text[0], StringComparison.Ordinal);

    private static bool StartsLabel(Cell cell) => cell.Text.EndsWith("指标", StringComparison.Ordinal);

    private static bool HasOpenBracket(string text) =>
        text.AsSpan().Count('（') + text.AsSpan().Count('(') > text.AsSpan().Count('）') + text.AsSpan().Count(')');
}
