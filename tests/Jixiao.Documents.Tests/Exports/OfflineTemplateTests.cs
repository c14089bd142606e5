using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Exports.Offline;

namespace Jixiao.Documents.Tests.Exports;

public sealed class OfflineTemplateTests
{
    private static readonly OfflineFrame Frame = new(
        "national-2021",
        [
            ("成本指标", ["经济成本指标", "社会成本指标"]),
            ("产出指标", ["数量指标", "质量指标", "时效指标"]),
            ("效益指标", ["社会效益指标"]),
            ("满意度指标", ["服务对象满意度指标"]),
        ],
        90m
    );

    public static TheoryData<string> Codes => [.. OfflineForm.All.Select(f => f.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Template_is_valid_protected_and_stamped(string code)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Template(code)), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document, TestContext.Current.CancellationToken)
            .Select(e => e.Description)
            .ShouldBeEmpty();
        var sheets = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToList();
        sheets[1].State!.Value.ShouldBe(SheetStateValues.VeryHidden);
        var sheet = Part(document, sheets[0]).Worksheet;
        sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value.ShouldBeTrue();
        sheet.GetFirstChild<SheetProtection>()!.Password.ShouldBeNull();
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        sheet
            .Descendants<Cell>()
            .Where(c => c.HasChildren)
            .ShouldAllBe(c => formats[(int)c.StyleIndex!.Value].Protection!.Locked!.Value);
        sheet.Descendants<DataValidation>().Count(v => v.Type! == DataValidationValues.List).ShouldBe(4);
        sheet
            .Descendants<CellFormula>()
            .Select(f => f.Text)
            .ShouldContain(f => f.StartsWith("SUM(G", StringComparison.Ordinal));
    }

    [Fact]
    public void Project_template_filled_in_is_read_whole_and_without_doubt()
    {
        var bytes = Fill(
            Template("project-target"),
            sheet =>
            {
                Text(sheet, "项目名称", "农村公路养护");
                Text(sheet, "主管部门及代码", "清河县交通运输局");
                Text(sheet, "实施单位", "清河县公路养护中心");
                Number(sheet, "预算年度", "2026");
                Number(sheet, "年度资金总额", "320.5");
                Number(sheet, "其中：财政拨款", "300.5");
                Number(sheet, "其他资金", "20");
                Number(sheet, "上年结转", "0");
                Text(sheet, "年度绩效目标", "完成县乡道日常养护，保障通行安全。");
                Indicator(sheet, 1, ["成本指标", "经济成本指标", "每公里养护成本", "≤", "1.2", "万元", "20"]);
                Indicator(sheet, 2, ["产出指标", "数量指标", "养护里程", "≥", "260", "公里", "20"]);
                Indicator(sheet, 3, ["产出指标", "质量指标", "路面技术状况优良率", "≥", "85", "%", "20"]);
                Indicator(sheet, 4, ["效益指标", "社会效益指标", "沿线群众出行改善情况", "定性", "明显改善", "", "20"]);
                Indicator(sheet, 5, ["满意度指标", "服务对象满意度指标", "群众满意度", "≥", "90", "%", "10"]);
                Result(sheet, "90", "");
            }
        );
        var reading = FormReader.Read("填报.xlsx", bytes, cancellation: TestContext.Current.CancellationToken);
        reading.Diagnostics.Select(d => d.Code).ShouldBe(["filling-template"]);
        var form = reading.Forms.ShouldHaveSingleItem();
        form.Title.ShouldBe("项目支出绩效目标表");
        form.FiscalYear.ShouldBe(2026);
        form.Project!.Name.ShouldBe("农村公路养护");
        form.Unit!.Name.ShouldBe("清河县公路养护中心");
        form.CompetentDepartment!.Name.ShouldBe("清河县交通运输局");
        form.Funds.TotalYuan.ShouldBe(Money.FromWan(320.5m));
        form.Funds.FiscalYuan.ShouldBe(Money.FromWan(300.5m));
        form.Funds.OtherYuan.ShouldBe(Money.FromWan(20m));
        form.Goals.ShouldBe(["完成县乡道日常养护，保障通行安全。"]);
        form.Suggestions.ShouldBeEmpty();
        form.Notes.ShouldBeEmpty();
        form.Indicators.ShouldAllBe(i => i.Confidence == 1m);
        form.Indicators.Select(i => (i.Level1, i.Level2, i.Name, i.Comparison, i.Value, i.Unit, i.Weight))
            .ShouldBe([
                ("成本指标", "经济成本指标", "每公里养护成本", Comparison.AtMost, "1.2", "万元", "20"),
                ("产出指标", "数量指标", "养护里程", Comparison.AtLeast, "260", "公里", "20"),
                ("产出指标", "质量指标", "路面技术状况优良率", Comparison.AtLeast, "85", "%", "20"),
                ("效益指标", "社会效益指标", "沿线群众出行改善情况", Comparison.Qualitative, "明显改善", null, "20"),
                ("满意度指标", "服务对象满意度指标", "群众满意度", Comparison.AtLeast, "90", "%", "10"),
            ]);
    }

    [Fact]
    public void Department_template_filled_in_is_read_whole()
    {
        var bytes = Fill(
            Template("department-target"),
            sheet =>
            {
                Text(sheet, "部门名称", "清河县民政局");
                Number(sheet, "预算年度", "2026");
                Number(sheet, "收入预算合计", "500");
                Number(sheet, "支出预算合计", "500");
                Number(sheet, "其中：基本支出", "200");
                Number(sheet, "项目支出", "300");
                Text(sheet, "年度总体目标", "做好困难群众救助。");
                Indicator(sheet, 1, ["产出指标", "数量指标", "救助人次", "≥", "900", "人次", "90"]);
                Result(sheet, "90", "");
            }
        );
        var form = FormReader
            .Read("填报.xlsx", bytes, cancellation: TestContext.Current.CancellationToken)
            .Forms.ShouldHaveSingleItem();
        form.Subject.ShouldBe(FormSubject.Department);
        form.Unit!.Name.ShouldBe("清河县民政局");
        (form.Funds.IncomeYuan, form.Funds.BasicYuan, form.Funds.ProjectYuan).ShouldBe(
            (Money.FromWan(500), Money.FromWan(200), Money.FromWan(300))
        );
        form.Indicators.ShouldHaveSingleItem().Confidence.ShouldBe(1m);
    }

    [Fact]
    public async Task Template_opens_in_LibreOffice()
    {
        using var folder = new TemporaryFolder();
        var pdf = await Tools.Office(folder, folder.Write("fill.xlsx", Template("project-target")));
        new FileInfo(pdf).Length.ShouldBeGreaterThan(1_000);
    }

    private static byte[] Template(string code)
    {
        using var stream = new MemoryStream();
        OfflineTemplate.Write(stream, OfflineForm.All.Single(f => f.Code == code), Frame);
        return stream.ToArray();
    }

    private static byte[] Fill(byte[] template, Action<Worksheet> fill)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var part = Part(document, document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().First());
            fill(part.Worksheet);
            part.Worksheet.Save();
        }
        return stream.ToArray();
    }

    private static WorksheetPart Part(SpreadsheetDocument document, Sheet sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(sheet.Id!.Value!);

    private static Cell Beside(Worksheet sheet, string label)
    {
        var cell = sheet.Descendants<Cell>().Single(c => c.InnerText == label);
        var after = cell.ElementsAfter().OfType<Cell>().ToList();
        var input = after.FindIndex(c => c.StyleIndex!.Value != cell.StyleIndex!.Value);
        return after[input];
    }

    private static void Text(Worksheet sheet, string label, string text) => Set(Beside(sheet, label), text);

    private static void Number(Worksheet sheet, string label, string number) => Value(Beside(sheet, label), number);

    private static void Indicator(Worksheet sheet, int number, string[] texts)
    {
        var heading = sheet
            .Descendants<Row>()
            .Single(r => r.InnerText.StartsWith("一级指标", StringComparison.Ordinal));
        var cells = heading.ElementsAfter().OfType<Row>().ElementAt(number - 1).Elements<Cell>().ToList();
        for (var i = 0; i < texts.Length - 1; i++)
        {
            Set(cells[i], texts[i]);
        }
        Value(cells[^1], texts[^1]);
    }

    /// <summary>What Excel reckons when it saves.</summary>
    private static void Result(Worksheet sheet, string sum, string word)
    {
        var cells = sheet.Descendants<Cell>().Where(c => c.CellFormula is not null).ToList();
        cells[0].CellValue = new CellValue(sum);
        cells[1].CellValue = new CellValue(word);
    }

    private static void Set(Cell cell, string text)
    {
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text));
        }
    }

    private static void Value(Cell cell, string number) => cell.CellValue = new CellValue(number);
}
