namespace Jixiao.Documents.Readers.Geometry;

/// <summary>A printed cell between lines. Rows and columns are 0-based positions in its table's grid.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan)
{
    public List<WordBox> Words { get; } = [];

    public required double X0 { get; init; }

    public required double X1 { get; init; }

    /// <summary>It reaches the end of the table, and no line is printed under it: on paper it goes on on the next page.</summary>
    public bool IsOpenBelow { get; init; }

    public IReadOnlyList<TextLine> Lines => TextLine.Group(Words);

    public string Text => CellText.Of(Lines, X0, X1);
}

/// <summary>A table whose cells were found from ruling lines.</summary>
/// <param name="Xs">Column borders, left to right: one more than there are columns.</param>
/// <param name="Ys">Row borders, top to bottom.</param>
/// <param name="IsLoose">True where the columns were guessed because only horizontal lines are printed.</param>
internal sealed record GridTable(
    IReadOnlyList<double> Xs,
    IReadOnlyList<double> Ys,
    IReadOnlyList<GridCell> Cells,
    bool IsLoose
)
{
    public double Left => Xs[0];

    public double Right => Xs[^1];

    public double Top => Ys[0];

    public double Bottom => Ys[^1];

    public bool Contains(WordBox word) =>
        word.CenterX > Left && word.CenterX < Right && word.CenterY > Top && word.CenterY < Bottom;
}
