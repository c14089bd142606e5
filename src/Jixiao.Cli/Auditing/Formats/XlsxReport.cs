using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jixiao.Audit;
using Jixiao.Audit.Docs;
using Jixiao.Cli.Reading;
using Jixiao.Cli.Reading.Formats;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>A workbook: the list of findings, then a sheet a form whose cells bear the findings as comments.</summary>
internal static class XlsxReport
{
    private const string ListName = "问题清单";

    private static readonly string[] Headings =
    [
        "级别",
        "规则",
        "项目（单位）",
        "问题",
        "现为",
        "应为",
        "怎样改",
        "依据",
        "文件",
        "位置",
    ];

    private static readonly uint[] Widths = [8, 9, 24, 80, 20, 20, 50, 18, 30, 12];

    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string file, FormReport report)
    {
        using var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        workbook.Workbook = new Workbook(new Sheets());
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Create();
        var names = Names(report.Sheets);
        var list = workbook.AddNewPart<WorksheetPart>();
        Add(workbook, list, ListName);
        var places = report
            .Sheets.Select((sheet, i) => XlsxForm.Write(workbook, names[i], sheet, FindingsOf(report, i)))
            .ToList();
        list.Worksheet = List(report, names, places);
        workbook.Workbook.Save();
    }

    /// <summary>Makes a sheet part known to the workbook under a name.</summary>
    public static void Add(WorkbookPart workbook, WorksheetPart part, string name)
    {
        var sheets = workbook.Workbook.Sheets!;
        sheets.AppendChild(
            new Sheet
            {
                Id = workbook.GetIdOfPart(part),
                SheetId = (uint)sheets.ChildElements.Count + 1,
                Name = name,
            }
        );
    }

    private static List<PlacedFinding> FindingsOf(FormReport report, int sheet) =>
        [.. report.Findings.Where(f => f.Sheet == sheet)];

    private static Worksheet List(FormReport report, List<string> names, List<XlsxPlaces> places)
    {
        var data = new SheetData();
        data.AppendChild(XlsxCells.Row(1, Headings.Select(h => (h, XlsxStyles.Heading))));
        var links = new Hyperlinks();
        for (var i = 0; i < report.Findings.Count; i++)
        {
            var placed = report.Findings[i];
            var row = (uint)i + 2;
            data.AppendChild(XlsxCells.Row(row, Line(placed)));
            if (placed.Sheet is { } sheet)
            {
                var target = places[sheet].Of(placed);
                links.AppendChild(
                    new Hyperlink
                    {
                        Reference = XlsxCells.Reference(row, 3),
                        Location = $"'{names[sheet].Replace("'", "''", StringComparison.Ordinal)}'!{target}",
                    }
                );
            }
        }
        var sheetView = new SheetView(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                State = PaneStateValues.Frozen,
                ActivePane = PaneValues.BottomLeft,
            }
        )
        {
            WorkbookViewId = 0,
        };
        var worksheet = new Worksheet(new SheetViews(sheetView), XlsxCells.Columns(Widths), data);
        if (report.Findings.Count > 0)
        {
            worksheet.AppendChild(
                new AutoFilter
                {
                    Reference = $"A1:{XlsxCells.Reference((uint)report.Findings.Count + 1, Headings.Length - 1)}",
                }
            );
        }
        if (links.HasChildren)
        {
            worksheet.AppendChild(links);
        }
        return worksheet;
    }

    private static IEnumerable<(string Text, uint Style)> Line(PlacedFinding placed)
    {
        var finding = placed.Finding;
        var about = RuleCatalog.Find(finding.Rule)!.About;
        var style = XlsxStyles.Of(finding.Severity);
        yield return (RulePages.Word(finding.Severity), style);
        yield return (finding.Rule, XlsxStyles.Plain);
        yield return (finding.Project ?? finding.Unit ?? "", XlsxStyles.Plain);
        yield return (finding.Message, placed.Sheet is null ? XlsxStyles.Plain : XlsxStyles.Link);
        yield return (finding.Found ?? "", XlsxStyles.Plain);
        yield return (finding.Expected ?? "", XlsxStyles.Plain);
        yield return (about.HowToMend, XlsxStyles.Plain);
        yield return (RulePages.Basis(about), XlsxStyles.Plain);
        yield return (finding.File, XlsxStyles.Plain);
        yield return (FormWords.Of(finding.Source), XlsxStyles.Plain);
    }

    /// <summary>"1 校舍维修": at most 31 characters, without those a sheet's name may not have; the number keeps them apart.</summary>
    private static List<string> Names(IReadOnlyList<FormSheet> sheets) =>
        [
            .. sheets.Select(
                (sheet, i) =>
                {
                    var name = string.Create(CultureInfo.InvariantCulture, $"{i + 1} {Printable.Of(sheet.Name)}");
                    name = string.Concat(name.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
                    return XlsxCells.Clean(name.Length > 31 ? name[..31] : name).TrimEnd();
                }
            ),
        ];
}
