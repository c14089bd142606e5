using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Jixiao.Core.Forms;
using Jixiao.Documents;

namespace Jixiao.Cli.Tests.Auditing;

public sealed class ReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string file;

    public ReportTests() => file = folder.Write("校舍 维修.md", FaultyForm.Markdown);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Html_stands_alone_and_its_links_lead_to_cells()
    {
        var page = folder.File("结果.html");
        CommandRun.Of("audit", file, "--html", page).Status.ShouldBe(1);
        var html = File.ReadAllText(page);
        html.ShouldNotContain("http");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("数量&面积");
        html.ShouldContain("维修校舍数量&amp;面积");
        var links = Regex.Matches(html, "href=\"#([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        links.Count.ShouldBeGreaterThan(3);
        links.ShouldAllBe(l => Regex.Count(html, $"id=\"{l}\"") == 1);
        html.ShouldContain("@media print");
    }

    [Fact]
    public void Xlsx_lists_the_findings_and_comments_their_cells()
    {
        var book = folder.File("结果.xlsx");
        CommandRun.Of("audit", file, "--xlsx", book).Status.ShouldBe(1);
        using var package = SpreadsheetDocument.Open(book, isEditable: false);
        new OpenXmlValidator()
            .Validate(package, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}")
            .ShouldBeEmpty();
        var sheets = package.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        sheets.Select(s => s.Name?.Value).ShouldBe(["问题清单", "1 校舍维修"]);

        var list = Part(package, sheets[0]);
        list.Worksheet.InnerText.ShouldContain("25+20 = 45 万元");
        list.Worksheet.Descendants<Hyperlink>()
            .ShouldAllBe(l => l.Location!.Value!.StartsWith("'1 校舍维修'!", StringComparison.Ordinal));

        var form = Part(package, sheets[1]);
        var comment = form.WorksheetCommentsPart!.Comments.Descendants<Comment>()
            .Single(c => c.InnerText.Contains("JX302", StringComparison.Ordinal));
        var cell = form.Worksheet.Descendants<Cell>().Single(c => c.CellReference == comment.Reference);
        cell.InnerText.ShouldBe("≥100%");
        form.VmlDrawingParts.ShouldHaveSingleItem();
    }

    [Fact]
    public void Xlsx_is_read_back_as_the_forms_that_were_audited()
    {
        var book = folder.File("结果.xlsx");
        CommandRun.Of("audit", file, "--xlsx", book).Status.ShouldBe(1);

        var before = Read(file).Forms.ShouldHaveSingleItem();
        var after = Read(book).Forms.ShouldHaveSingleItem();
        after.Source.Sheet.ShouldBe("1 校舍维修");
        Head(after).ShouldBe(Head(before));
        after.Goals.ShouldBe(before.Goals);
        after.Indicators.Select(Row).ShouldBe(before.Indicators.Select(Row));
    }

    private static object Head(Form form) =>
        (form.Subject, form.Stage, form.Title, form.FiscalYear, form.Unit, form.Project, form.Funds.TotalYuan);

    private static object Row(Indicator row) =>
        (row.Level1, row.Level2, row.Name, row.Comparison, row.Value, row.Unit, row.ValueText, row.Weight);

    private static DocumentReading Read(string path) =>
        FormReader.Read(path, File.ReadAllBytes(path), cancellation: TestContext.Current.CancellationToken);

    private static WorksheetPart Part(SpreadsheetDocument package, Sheet sheet) =>
        (WorksheetPart)package.WorkbookPart!.GetPartById(sheet.Id!.Value!);
}
