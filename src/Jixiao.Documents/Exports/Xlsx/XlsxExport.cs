using System.Globalization;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>An Excel workbook, a sheet a form; a batch has a sheet in front that leads to each.</summary>
public static class XlsxExport
{
    private const string IndexName = "目录";

    public static void Write(Stream stream, FormBatch batch)
    {
        using var book = new XlsxBook(stream, batch.Title);
        var names = new SheetNames();
        if (batch.HasContents)
        {
            names.Next(IndexName);
        }
        var index = new List<(string Name, string Sheet)>();
        foreach (var form in batch.Forms)
        {
            var name = names.Next(form.Name);
            index.Add((form.Name, name));
            book.Add(name, sheet => new XlsxForm(sheet, form).Write());
        }
        if (batch.HasContents)
        {
            book.Add(IndexName, sheet => Index(sheet, batch.Title, index), first: true);
        }
        else if (index.Count == 0)
        {
            // A workbook without a sheet does not open.
            book.Add(IndexName, sheet => Index(sheet, batch.Title, index));
        }
        book.Finish();
    }

    private static (int, int)? Index(SheetWriter sheet, string title, List<(string Name, string Sheet)> forms)
    {
        const decimal number = 20m;
        const decimal name = 160m;
        sheet.Begin([number, name]);
        sheet.BeginRow(RowHeights.Of(title, number + name, 18m));
        sheet.Cells(0, 2, title, XlsxLook.Title);
        sheet.Merge(1, 1, 0, 2);
        sheet.EndRow();
        sheet.BeginRow(RowHeights.Of("", name));
        sheet.Cell(0, "序号", XlsxLook.Heading);
        sheet.Cell(1, "名称", XlsxLook.Heading);
        sheet.EndRow();
        for (var i = 0; i < forms.Count; i++)
        {
            sheet.BeginRow(Math.Min(RowHeights.Highest, RowHeights.Of(forms[i].Name, name)));
            sheet.Cell(0, (i + 1).ToString(CultureInfo.InvariantCulture), XlsxLook.Value);
            sheet.Cell(1, forms[i].Name, XlsxLook.Link);
            sheet.Link(1, forms[i].Sheet);
            sheet.EndRow();
        }
        sheet.End(new PageSetup());
        return (2, 2);
    }
}
