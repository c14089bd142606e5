using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>A cell of a joined table while parts of other pages may still be added to it.</summary>
internal sealed class DraftCell(GridCell cell, int page, int row, int column, int columnSpan, decimal confidence)
{
    private readonly List<TextLine> lines = [.. cell.Lines];

    public int Page { get; } = page;

    public int Row { get; set; } = row;

    public int RowSpan { get; set; } = cell.RowSpan;

    public int Column { get; } = column;

    public int ColumnSpan { get; } = columnSpan;

    public decimal Confidence { get; private set; } = confidence;

    public string Text { get; private set; } = cell.Text;

    public bool IsEmpty => Text.Length == 0;

    public int End => Row + RowSpan;

    public bool IsOpenBelow { get; private set; } = cell.IsOpenBelow;

    /// <summary>True when the text breaks off at the right border, as it does where it goes on below.</summary>
    public bool BreaksOff(string next) =>
        lines.Count > 0
        && !CellText.IsParagraphEnd(
            lines[^1],
            next,
            cell.X0,
            cell.X1,
            Math.Max(0, Math.Min(9, lines.Min(l => l.X0 - cell.X0)))
        );

    /// <summary>Takes over its part on the next page.</summary>
    public void GoOn(DraftCell below)
    {
        RowSpan += below.RowSpan;
        IsOpenBelow = below.IsOpenBelow;
        Append(below);
    }

    private void Append(DraftCell below)
    {
        if (below.IsEmpty)
        {
            return;
        }

        Confidence = Math.Min(Confidence, below.Confidence);
        Text = BreaksOff(below.Text) || IsEmpty ? CellText.Wrap(Text, below.Text) : Text + "\n" + below.Text;
        lines.AddRange(below.lines);
    }
}
