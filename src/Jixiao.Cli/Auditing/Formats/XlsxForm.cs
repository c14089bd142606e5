using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>One form as a sheet, with its findings as comments.</summary>
internal static class XlsxForm
{
    private static readonly uint[] Widths = [16, 16, 18, 34, 20, 12, 24, 20, 16, 16, 16, 16, 16, 16, 16, 16, 16];

    public static XlsxPlaces Write(
        WorkbookPart workbook,
        string name,
        FormSheet sheet,
        IReadOnlyList<PlacedFinding> findings
    )
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        XlsxReport.Add(workbook, part, name);
        var places = new XlsxPlaces(sheet);
        var byCell = findings
            .GroupBy(places.Of, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var data = new SheetData(XlsxCells.Row(1, [(sheet.Title, XlsxStyles.Heading)]));
        var row = 2u;
        foreach (var (label, _, text) in sheet.Head)
        {
            data.AppendChild(XlsxCells.Row(row, [(label, XlsxStyles.Heading), (text, Style(byCell, row++, 1))]));
        }
        var headings = sheet.Columns.Select(c => (c.Heading, XlsxStyles.Heading)).Prepend(("序号", XlsxStyles.Heading));
        data.AppendChild(XlsxCells.Row(row++, headings));
        for (var i = 0; i < sheet.Rows.Count; i++, row++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var texts = sheet.Rows[i].Select((text, column) => (text, Style(byCell, row, column + 1)));
            data.AppendChild(XlsxCells.Row(row, texts.Prepend((number, XlsxStyles.Plain))));
        }
        part.Worksheet = new Worksheet(XlsxCells.Columns(Widths), data);
        if (byCell.Count > 0)
        {
            XlsxComments.Add(part, byCell);
        }
        return places;
    }

    private static uint Style(Dictionary<string, List<PlacedFinding>> byCell, uint row, int column) =>
        byCell.TryGetValue(XlsxCells.Reference(row, column), out var findings)
            ? XlsxStyles.Of(findings.Min(f => f.Finding.Severity))
            : XlsxStyles.Plain;
}

/// <summary>Where the fields of a form stand in its sheet.</summary>
internal sealed class XlsxPlaces(FormSheet sheet)
{
    /// <summary>Title, head and heading of the table come before the first indicator.</summary>
    private uint FirstIndicator => (uint)sheet.Head.Count + 3;

    /// <summary>"C5": the cell a finding of this form is about.</summary>
    public string Of(PlacedFinding placed)
    {
        if (placed.Finding.Indicator is { } indicator)
        {
            var column = Math.Max(0, Index(sheet.Columns, c => c.Field == placed.Field));
            return XlsxCells.Reference(FirstIndicator + (uint)indicator, column + 1);
        }
        var line = Math.Max(0, Index(sheet.Head, l => l.Field == placed.Field));
        return XlsxCells.Reference((uint)line + 2, 1);
    }

    private static int Index<T>(IReadOnlyList<T> list, Func<T, bool> fits)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (fits(list[i]))
            {
                return i;
            }
        }
        return -1;
    }
}
