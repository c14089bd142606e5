using Jixiao.Documents.Layouts.Grid;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>
/// Text that lost its columns prints figures beside the headings they belong to. A row of as many figures as there are headings
/// shows which is whose; shorter rows below it keep to that.
/// </summary>
internal sealed class DriftedColumns
{
    private readonly Dictionary<int, int> headings = [];

    public void Clear() => headings.Clear();

    /// <param name="headers">Rows of headings, the lowest last.</param>
    /// <param name="figures">Those of one row, marks for none among them.</param>
    public void Learn(List<GridRow> headers, GridCell[] figures)
    {
        var heads = headers[^1].Cells.AsSpan();
        if (
            headers[^1].Exact
            || figures.Length < 2
            || heads.Length - figures.Length is not (0 or 1)
            || Array.TrueForAll(figures, f => headers.Exists(h => Array.Exists(h.Cells, c => c.Column == f.Column)))
        )
        {
            return;
        }
        heads = heads[(heads.Length - figures.Length)..];
        for (var i = 0; i < figures.Length; i++)
        {
            headings[figures[i].Column] = heads[i].Column;
        }
    }

    /// <summary>The column of the heading over a figure: its own where nothing is known of it.</summary>
    public int Of(GridCell figure) => headings.GetValueOrDefault(figure.Column, figure.Column);
}
