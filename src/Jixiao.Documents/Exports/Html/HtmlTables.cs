using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Html;

/// <summary>The tables of one form.</summary>
/// <param name="heading">The cell whose text is the form's heading; null when its title is.</param>
/// <param name="closesPages">The page has our own style, and may be printed.</param>
internal sealed class HtmlTables(MarkupWriter output, bool markFields, Cell? heading, bool closesPages)
{
    /// <summary>A row of more may be broken between pages: kept whole it would leave half of one empty.</summary>
    private const int LongText = 500;

    private const int LongMergedText = 60;

    /// <summary>Left and right of the text in a cell, both together, in millimetres.</summary>
    private const decimal Padding = 3m;

    private Cell? pending = heading;
    private Queue<PlacedCell> placed = [];
    private decimal[] edges = [];
    private int rows;

    /// <summary>Rows below the indicators: so few go to the next page as a whole, under their own heading.</summary>
    private const int MostRowsKeptTogether = 8;

    public bool HasHeading { get; } = heading is not null;

    /// <param name="caption">For readers aloud; on paper it stands in the table itself.</param>
    public void Write(Table table, decimal textWidth, string caption)
    {
        (placed, edges, rows) = (new(table.Place()), ColumnEdges.Of(table, textWidth), table.Rows.Count);
        var isTail = table.JoinsPrevious && table.HeaderRows == 0 && table.Rows.Count <= MostRowsKeptTogether;
        output
            .Markup("<table class=\"table")
            .Markup(table.JoinsPrevious ? " joined" : "")
            .Markup(isTail ? " tail" : "")
            .Markup(IsHead(table.Rows[^1]) ? " leads\">\n" : "\">\n");
        output.Markup("<caption hidden>").Text(caption).Markup("</caption>\n<colgroup>");
        var sum = table.Widths.Sum();
        foreach (var width in table.Widths)
        {
            output.Markup("<col style=\"width:").Markup(decimal.Round(width / sum * 100, 2)).Markup("%\">");
        }
        output.Markup("</colgroup>\n");
        var header = HeaderRows(table);
        var mayBreak = closesPages && table.Rows.Any(IsBroken);
        if (mayBreak && header == 0)
        {
            Edge("thead", table);
        }
        if (header > 0)
        {
            output.Markup("<thead>\n");
            Rows(table, 0, header);
            output.Markup("</thead>\n");
        }
        output.Markup("<tbody>\n");
        Rows(table, header, table.Rows.Count);
        output.Markup("</tbody>\n");
        if (mayBreak && !table.Rows.Any(HoldsLongMergedText))
        {
            Edge("tfoot", table);
        }
        output.Markup("</table>\n");
    }

    public static void Field(MarkupWriter output, string? field)
    {
        if (field is not null)
        {
            output.Markup(" data-field=\"").Text(field).Markup("\"");
        }
    }

    public static void Lines(MarkupWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOf('\n') is >= 0 and var end)
        {
            output.Text(text[..end]).Markup("<br>");
            text = text[(end + 1)..];
        }
        output.Text(text);
    }

    /// <summary>A browser leaves such a cell open where its page ends.</summary>
    private static bool IsBroken(TableRow row) => row.Cells.Any(c => c.Rows > 1 || c.Text.Length > LongText);

    /// <summary>Where a page ends such a text runs on below the last row: a line there would cross it.</summary>
    private static bool HoldsLongMergedText(TableRow row) =>
        row.Cells.Any(c => c.Rows > 1 && c.Text.Length > LongMergedText);

    /// <summary>A line that every page of the table begins or ends with.</summary>
    private void Edge(string group, Table table)
    {
        output.Markup("<").Markup(group).Markup(" class=\"edge\" aria-hidden=\"true\"><tr><td");
        Span(" colspan=\"", table.Widths.Count);
        output.Markup("></td></tr></").Markup(group).Markup(">\n");
    }

    /// <summary>A cell may not reach out of the head of a table; where one does, the head has its rows as ordinary ones.</summary>
    private static int HeaderRows(Table table)
    {
        for (var row = 0; row < table.HeaderRows; row++)
        {
            if (table.Rows[row].Cells.Any(c => row + c.Rows > table.HeaderRows))
            {
                return 0;
            }
        }
        return table.HeaderRows;
    }

    private void Rows(Table table, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var row = table.Rows[i];
            output.Markup(
                row.Cells.Any(c => c.Text.Length > LongText) ? "<tr class=\"long\""
                : IsHead(row) || StaysWithNextTable(table, i) ? "<tr class=\"head\""
                : "<tr"
            );
            if (row.MinimumHeight is { } height)
            {
                output.Markup(" style=\"height:").Markup(height).Markup("mm\"");
            }
            output.Markup(">");
            while (placed.TryPeek(out var next) && next.Row == i)
            {
                Cell(placed.Dequeue());
            }
            output.Markup("</tr>\n");
        }
    }

    /// <summary>
    /// Headings beside a label that reaches down (alone at the end of a page the label would hang below them), and a heading over what
    /// follows it.
    /// </summary>
    private static bool IsHead(TableRow row) =>
        row.Cells switch
        {
            [{ Role: CellRole.Label, Columns: > 1, Rows: 1 }] => true,
            [{ Role: CellRole.Label, Rows: > 1 }, _, ..] => row
                .Cells.Skip(1)
                .All(c => c.Role == CellRole.ColumnHeading),
            _ => false,
        };

    /// <summary>
    /// The last row before the headings that follow, beside a cell that goes on there: were they parted, the cell would be open where
    /// the page ends.
    /// </summary>
    private static bool StaysWithNextTable(Table table, int row) =>
        table.Rows.Skip(row + 1).All(IsHead) && table.Rows.Any(r => r.Cells.Any(c => c.ContinuesBelow)) && row > 0;

    private void Cell(PlacedCell place)
    {
        var cell = place.Cell;
        var isHeading = cell.Role is CellRole.Label or CellRole.ColumnHeading;
        output.Markup(
            cell.Role switch
            {
                CellRole.Label => "<th scope=\"row\"",
                CellRole.ColumnHeading => "<th scope=\"col\"",
                CellRole.Value => "<td class=\"v\"",
                CellRole.Number => "<td class=\"n\"",
                _ => "<td",
            }
        );
        Continued(place);
        Span(" colspan=\"", cell.Columns);
        Span(" rowspan=\"", cell.Rows);
        Field(output, markFields ? cell.Field : null);
        var width = edges[place.Column + cell.Columns] - edges[place.Column] - Padding;
        if (FontFit.Size(cell.Text, Lengths.Points(width)) is { } size)
        {
            output.Markup(" style=\"font-size:").Markup(size).Markup("pt\"");
        }
        output.Markup(">");
        if (ReferenceEquals(cell, pending))
        {
            pending = null;
            output.Markup("<h2>");
            Lines(output, cell.Text);
            output.Markup("</h2>");
        }
        else
        {
            Lines(output, cell.Text);
        }
        output.Markup(isHeading ? "</th>" : "</td>");
    }

    /// <summary>
    /// No line inside what is printed as one cell. Between two tables the line stays, since the lower one prints it again on every page,
    /// and the cell above it covers it.
    /// </summary>
    private void Continued(PlacedCell place)
    {
        var above = place.Cell.ContinuesAbove && place.Row > 0;
        var below = place.Cell.ContinuesBelow;
        if (above || below)
        {
            output.Markup(" class=\"").Markup(above ? "up" : "").Markup(above && below ? " " : "");
            output.Markup(
                !below ? "\""
                : place.Row + place.Cell.Rows == rows ? "over\""
                : "down\""
            );
        }
    }

    private void Span(string attribute, int span)
    {
        if (span > 1)
        {
            output.Markup(attribute).Markup(span).Markup("\"");
        }
    }
}
