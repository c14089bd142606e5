using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Corpus.RoundTrips;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Docx;
using Jixiao.Documents.Exports.Html;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Pdf;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Exports.Xlsx;
using Cell = Jixiao.Documents.Exports.Pages.Cell;
using Table = Jixiao.Documents.Exports.Pages.Table;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>A label left of several parts: 部门整体绩效情况 of the approval sheet, and those of a region's own forms.</summary>
public sealed class OuterCellsTests
{
    private const string Label = "部门整体\n绩效情况";

    private const string OwnTemplate = """
        code: own-approval
        name: 云岭市部门整体支出绩效目标批复表
        about: 市里的批复表
        subject: department
        stage: approval
        before:
          - text: （{year}年度）
        parts:
          - group:
              label: 基本情况
              width: 9
              parts:
                - row:
                    - { label: 部门名称, width: 20 }
                    - { field: unit, width: 80 }
                - funds:
                    label: 年度预算（{amountUnit}）
                    pairs:
                      - { label: 年度资金总额, field: total }
          - group:
              label: 绩效情况
              width: 9
              parts:
                - goals: { label: 年度绩效目标, width: 20 }
                - indicators:
                    columns:
                      - { heading: 一级指标, field: level1, width: 12 }
                      - { heading: 二级指标, field: level2, width: 14 }
                      - { heading: 三级指标, field: name, width: 40 }
                      - { heading: 指标值, field: wholeValue, width: 20 }
        """;

    public static TheoryData<string> Formats() => ["page", "docx", "xlsx", "html", "pdf"];

    [Fact]
    public void Approval_has_one_cell_left_of_goal_and_indicators_in_a_part_for_each_stretch_of_rows()
    {
        var parts = Outer(ExportCatalog.Default.Lay(Approval(12)));
        parts.Select(c => c.Rows).ShouldBe([2, 1, 13]);
        parts.Select(c => c.Text).ShouldBe(["", "", Label]);
        parts.Select(c => (c.ContinuesAbove, c.ContinuesBelow)).ShouldBe([(false, true), (true, true), (true, false)]);
    }

    [Fact]
    public void Xlsx_merges_the_parts_into_one_cell_with_the_text_where_it_begins()
    {
        using var stream = new MemoryStream();
        XlsxExport.Write(stream, FormBatch.Of(ExportCatalog.Default.Lay(Approval(12))));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        var rows = sheet.Descendants<Row>().ToList();
        var begins = rows.FindIndex(r => r.InnerText.Contains("绩效情况", StringComparison.Ordinal)) + 1;
        var range = sheet
            .Descendants<MergeCell>()
            .Select(m => m.Reference!.Value!)
            .Single(r => r.StartsWith($"A{begins}:", StringComparison.Ordinal));
        rows[begins - 1].InnerText.ShouldContain("整体绩效目标");
        rows[
            int.Parse(
                range[(range.IndexOf(':', StringComparison.Ordinal) + 2)..],
                System.Globalization.CultureInfo.InvariantCulture
            ) - 1
        ]
            .InnerText.ShouldContain("其他说明");
    }

    [Fact]
    public void Docx_draws_no_line_between_the_parts_and_repeats_the_headings()
    {
        using var stream = new MemoryStream();
        DocxExport.Write(stream, FormBatch.Of(ExportCatalog.Default.Lay(Approval(12))));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var tables = document
            .MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>()
            .ToList();
        var heading = tables[1].Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>().First();
        heading.Descendants<TableHeader>().ShouldHaveSingleItem();
        var borders = heading.Descendants<TableCell>().First().Descendants<TableCellBorders>().Single();
        borders.TopBorder!.Val!.Value.ShouldBe(BorderValues.Nil);
        borders.BottomBorder!.Val!.Value.ShouldBe(BorderValues.Nil);
        heading.Descendants<TableCell>().Skip(1).SelectMany(c => c.Descendants<TableCellBorders>()).ShouldBeEmpty();
    }

    [Fact]
    public void Html_repeats_only_the_headings()
    {
        using var stream = new MemoryStream();
        HtmlExport.Write(stream, FormBatch.Of(ExportCatalog.Default.Lay(Approval(12))));
        var page = Encoding.UTF8.GetString(stream.ToArray());
        page.ShouldContain("<thead>\n<tr><th scope=\"row\" class=\"down\"></th><th scope=\"col\">一级指标</th>");
        page.ShouldContain("class=\"up\" rowspan=\"13\">部门整体<br>绩效情况</th>");
    }

    [Fact]
    public void Group_above_the_indicators_is_one_cell()
    {
        var laid = ExportCatalog.Default.With([("own.yaml", OwnTemplate)]).Lay(Approval(3), "own-approval");
        var cell = Cells(laid).Single(c => c.Text == "基本情况");
        cell.Rows.ShouldBe(2);
        (cell.ContinuesAbove || cell.ContinuesBelow).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Form_with_outer_labels_is_read_again_as_it_was(string format)
    {
        Assert.SkipUnless(format != "pdf" || PdfExport.IsPossible, "chromium 未安装，不能打印 PDF");
        // The longer one takes several pages.
        Form[] forms = [Approval(4), Approval(60)];
        var own = ExportCatalog.Default.With([("own.yaml", OwnTemplate)]);
        foreach (var catalog in new[] { ExportCatalog.Default, own })
        {
            var tally = new RoundTripTally();
            tally.Add(format, forms, RoundTrip.Return(forms, format, catalog));
            tally.Differences.ShouldBeEmpty(string.Join('\n', tally.Differences));
            tally.Rows.ShouldBe(64);
        }
    }

    [Theory]
    [InlineData("label: 绩效情况", "labels: 绩效情况", "label")]
    [InlineData("width: 9\n      parts:\n        - goals", "width: 60\n      parts:\n        - goals", "width")]
    [InlineData("        - goals: {", "        - group: { label: x }\n        - goals: {", "group 里不能再有 group")]
    public void Group_written_wrong_says_what_is_expected(string right, string wrong, string word)
    {
        OwnTemplate.ShouldContain(right);
        var text = OwnTemplate.Replace(right, wrong, StringComparison.Ordinal);
        var fault = Should.Throw<TemplateException>(() => ExportCatalog.Default.With([("own.yaml", text)]));
        fault.Message.ShouldContain("own.yaml 第");
        fault.Message.ShouldContain(word);
    }

    private static List<Cell> Cells(OfficialForm form) =>
        [.. form.Blocks.OfType<Table>().SelectMany(t => t.Rows).SelectMany(r => r.Cells)];

    private static List<Cell> Outer(OfficialForm form) =>
        Cells(form).FindAll(c => c.ContinuesAbove || c.ContinuesBelow);

    private static Form Approval(int indicators) =>
        new()
        {
            Title = "部门整体支出绩效目标批复表",
            Subject = FormSubject.Department,
            Stage = FormStage.Approval,
            FiscalYear = 2026,
            Unit = new(null, $"清河县第{indicators}中学"),
            Division = "清河县",
            Goals = ["保障教职工工资发放，改善办学条件。"],
            Indicators = [.. Enumerable.Range(0, indicators).Select(n => Indicator(n, indicators))],
        };

    private static Indicator Indicator(int number, int of) =>
        new()
        {
            Level1 = number < of / 2 ? "产出指标" : "效益指标",
            Level2 = number < of / 2 ? "数量指标" : "社会效益指标",
            Name = $"维修校舍（第{number + 1}批）",
            Comparison = Comparison.AtLeast,
            Value = "2",
            Unit = "处",
            ValueText = "≥2处",
        };
}
