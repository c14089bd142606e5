using System.Globalization;
using AngleSharp.Dom;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Text;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Html;

/// <summary>One table with its spans resolved on a grid.</summary>
internal sealed class HtmlTable
{
    /// <summary>The standard's own bound of colspan.</summary>
    private const int WidestSpan = 1000;

    private const int WidestGrid = 4096;

    private readonly List<List<Printed>> rows = [];
    private readonly SourceRef place;

    private HtmlTable(SourceRef place) => this.place = place;

    private readonly record struct Printed(string Text, int Column, int ColumnSpan, int RowSpan, SourceRef Place);

    public List<string> Captions { get; } = [];

    public List<IElement> Inner { get; } = [];

    /// <summary>Holds other tables, and no row of it has two cells with text of their own: it only arranges the page.</summary>
    public bool IsLayout { get; private set; }

    public static HtmlTable Read(IElement table, HtmlWalk walk)
    {
        var result = new HtmlTable(HtmlWalk.Place(table));
        var elements = result.Rows(table, walk);
        var free = new List<int>();
        for (var row = 0; row < elements.Count; row++)
        {
            result.rows.Add(result.ReadRow(elements, row, free, walk));
        }

        result.IsLayout =
            result.Inner.Count > 0
            && result.Captions.Count == 0
            && result.rows.TrueForAll(r => r.Count(c => c.Text.Length > 0) < 2);
        return result;
    }

    public void Emit(BlockSink sink)
    {
        var table = new List<SourceRow>(rows.Count);
        foreach (var row in rows)
        {
            if (sink.Full)
            {
                sink.Cut(place);
                break;
            }

            var cells = row.ConvertAll(c =>
                sink.Cell(c.Text, c.Column, c.Place) with
                {
                    ColumnSpan = c.ColumnSpan,
                    RowSpan = c.RowSpan,
                }
            );
            table.Add(new SourceRow(cells, place with { Row = table.Count + 1 }));
        }

        sink.Table(table, TableGeometry.Exact, place);
    }

    /// <summary><paramref name="free"/>: for each column the first row in which no cell from above covers it.</summary>
    private List<Printed> ReadRow(List<IElement> elements, int row, List<int> free, HtmlWalk walk)
    {
        var cells = new List<Printed>();
        var column = 0;
        foreach (var node in elements[row].ChildNodes)
        {
            if (node is not IElement { LocalName: "td" or "th" } cell)
            {
                Stray(node, walk);
                continue;
            }

            if (HtmlText.IsHidden(cell))
            {
                continue;
            }

            while (column < free.Count && free[column] > row)
            {
                column++;
            }

            var width = Span(cell, "colspan", column < WidestGrid ? Math.Min(WidestSpan, WidestGrid - column) : 1);
            var height = Span(cell, "rowspan", elements.Count - row);
            for (var covered = column; covered < column + width; covered++)
            {
                if (covered < free.Count)
                {
                    free[covered] = Math.Max(free[covered], row + height);
                }
                else
                {
                    free.Add(row + height);
                }
            }

            var where = HtmlWalk.Place(cell, row + 1, column + 1);
            cells.Add(new Printed(walk.CellText(cell, Inner), column, width, height, where));
            column += width;
        }

        return cells;
    }

    private List<IElement> Rows(IElement table, HtmlWalk walk)
    {
        var found = new List<IElement>();
        foreach (var part in table.ChildNodes)
        {
            if (part is IElement { LocalName: "tbody" or "thead" or "tfoot" } section && !HtmlText.IsHidden(section))
            {
                foreach (var node in section.ChildNodes)
                {
                    Row(node, found, walk);
                }
            }
            else
            {
                Row(part, found, walk);
            }
        }

        return found;
    }

    private void Row(INode node, List<IElement> found, HtmlWalk walk)
    {
        if (node is not IElement { LocalName: "tr" } row)
        {
            Stray(node, walk);
        }
        else if (!HtmlText.IsHidden(row))
        {
            found.Add(row);
        }
    }

    /// <summary>Captions, and what stands between rows and cells where nothing should: it is printed, so it is kept.</summary>
    private void Stray(INode node, HtmlWalk walk)
    {
        if (node is IText { Data: var data } && !string.IsNullOrWhiteSpace(data))
        {
            Captions.Add(data.Trim());
        }
        else if (node is IElement element && !HtmlText.IsHidden(element))
        {
            var text = walk.CellText(element, Inner);
            if (text.Length > 0)
            {
                Captions.Add(text);
            }
        }
    }

    /// <summary>1 when absent or unreadable; 0 means "to the end", as everything too large does.</summary>
    private static int Span(IElement cell, string name, int most)
    {
        var printed = cell.GetAttribute(name);
        return
            printed is null
            || !int.TryParse(printed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? 1
            : Math.Clamp(span == 0 && name == "rowspan" ? most : span, 1, Math.Max(1, most));
    }
}
