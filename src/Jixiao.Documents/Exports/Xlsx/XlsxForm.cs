using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>One form as a sheet. All its tables share one grid of columns, since a sheet has no other.</summary>
internal sealed class XlsxForm(SheetWriter sheet, OfficialForm form)
{
    private const decimal Gap = 8m;
    private const decimal TitleHeight = 32m;
    private const string Between = "　　";

    private readonly SheetPages pages = new(form.Page);
    private decimal[] edges = [];
    private int titleTable = -1;

    private int Columns => edges.Length - 1;

    /// <returns>The rows that print again on every page, 1-based; null where no table has a heading.</returns>
    public (int First, int Last)? Write()
    {
        var tables = form.Blocks.OfType<Table>().ToList();
        (edges, var columns) = ColumnEdges.Unite(tables, form.Page.TextWidth);
        titleTable = LongestWithHeading(tables);
        var continued = new ContinuedCells(tables, pages.Height);
        sheet.Begin([.. edges.Zip(edges.Skip(1), (a, b) => b - a)]);
        (int, int)? repeated = null;
        Block? previous = null;
        var number = 0;
        foreach (var block in form.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Line(
                        paragraph.Text,
                        Look(paragraph.Style),
                        paragraph.Style == ParagraphStyle.Title ? TitleHeight : 0
                    );
                    break;
                case LabelLine line:
                    Labels(line);
                    break;
                case Table table:
                    if (previous is Table && !table.JoinsPrevious)
                    {
                        Begin(Gap);
                        sheet.EndRow();
                    }
                    var first = sheet.Row + 1;
                    new XlsxTable(sheet, pages, table, edges, columns[number], continued).Write();
                    repeated = number == titleTable ? (first, first + table.HeaderRows - 1) : repeated;
                    number++;
                    break;
            }
            previous = block;
        }
        sheet.End(form.Page);
        return repeated;
    }

    private static int LongestWithHeading(List<Table> tables)
    {
        var longest = -1;
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i].HeaderRows > 0 && (longest < 0 || tables[i].Rows.Count > tables[longest].Rows.Count))
            {
                longest = i;
            }
        }
        return longest;
    }

    private void Line(string text, XlsxLook look, decimal least)
    {
        Begin(Math.Max(least, Math.Min(RowHeights.Highest, RowHeights.Of(text, form.Page.TextWidth))));
        sheet.Cells(0, Columns, text, look);
        sheet.Merge(sheet.Row, sheet.Row, 0, Columns);
        sheet.EndRow();
    }

    private void Labels(LabelLine line)
    {
        var starts = Starts(line.Parts.Count);
        if (starts.Length == 0 || line.Parts.Where((p, i) => !Fits(p, starts[i], starts[i + 1])).Any())
        {
            Line(string.Join(Between, line.Parts.Select(LabelText.Of)), XlsxLook.Body, 0);
            return;
        }
        Begin(RowHeights.Of("", form.Page.TextWidth));
        for (var i = 0; i < line.Parts.Count; i++)
        {
            sheet.Cell(starts[i], LabelText.Of(line.Parts[i]), XlsxLook.Line);
        }
        sheet.EndRow();
    }

    private bool Fits((string Label, string? Value) part, int from, int to) =>
        TextLines.Count(LabelText.Of(part), Lengths.Points(edges[to] - edges[from]), RowHeights.FontSize) == 1;

    private void Begin(decimal height)
    {
        sheet.BeginRow(height);
        pages.Add(height);
    }

    /// <summary>Columns in which the parts of a line begin and the last ends; empty when there are fewer columns than parts.</summary>
    private int[] Starts(int parts)
    {
        if (parts < 1 || parts > Columns)
        {
            return [];
        }
        var starts = new int[parts + 1];
        for (var i = 1; i < parts; i++)
        {
            var wanted = form.Page.TextWidth * i / parts;
            var column = starts[i - 1] + 1;
            while (
                column < Columns - (parts - i)
                && Math.Abs(edges[column + 1] - wanted) < Math.Abs(edges[column] - wanted)
            )
            {
                column++;
            }
            starts[i] = column;
        }
        starts[parts] = Columns;
        return starts;
    }

    private static XlsxLook Look(ParagraphStyle style) =>
        style switch
        {
            ParagraphStyle.Title => XlsxLook.Title,
            ParagraphStyle.Centre => XlsxLook.Centre,
            ParagraphStyle.Right => XlsxLook.Right,
            ParagraphStyle.Note => XlsxLook.Note,
            _ => XlsxLook.Body,
        };
}
