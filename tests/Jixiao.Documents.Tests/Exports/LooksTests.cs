using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Html;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Pdf;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>What a clerk would object to, each seen once and mended.</summary>
public sealed class LooksTests
{
    [Fact]
    public void Column_of_signs_holds_all_of_them_and_none_is_added_for_units_that_stand_with_their_value()
    {
        var cells = Cells(
            Project([
                Indicator("维修校舍", Comparison.AtLeast, "12", "所", "≥12所"),
                Indicator("群众反映", Comparison.Qualitative, "好", null, "好"),
            ])
        );
        cells.Select(c => c.Text).ShouldContain("指标性质", StringComparer.Ordinal);
        cells.Select(c => c.Text).ShouldNotContain("计量单位", StringComparer.Ordinal);
        cells.Single(c => c.Field == "/indicators/0/comparison").Text.ShouldBe("≥");
        cells.Single(c => c.Field == "/indicators/0/valueText").Text.ShouldBe("12所");
        cells.Single(c => c.Field == "/indicators/1/comparison").Text.ShouldBe("定性");
    }

    [Theory]
    [InlineData("project-target")]
    [InlineData("project-approval")]
    public void Value_that_has_not_been_taken_apart_is_printed_as_it_is(string code)
    {
        var form = Project([new() { Name = "维修校舍", ValueText = "≥12所" }]);
        var cells = Cells(form, code);
        cells.Select(c => c.Text).ShouldContain("≥12所", StringComparer.Ordinal);
        Cells(form, "project-target").Select(c => c.Text).ShouldNotContain("计量单位", StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("校舍维修", CellRole.Value)]
    [InlineData("农村公路养护市级补助（含水毁修复）及安全生命防护工程", CellRole.Value)]
    [InlineData(
        "清河县高标准农田改造提升（含小型水库灌区末级渠系配套与机耕道路硬化）及管护能力建设项目（第二批）",
        CellRole.Text
    )]
    public void Name_is_centred_where_it_stands_on_one_line(string name, CellRole role) =>
        Cells(Project([]) with { Project = new(null, name) })
            .Single(c => c.Field == "/project/name")
            .Role.ShouldBe(role);

    [Fact]
    public void Approval_prints_its_round_above_the_table_and_its_only_note_beside_its_label()
    {
        var laid = ExportCatalog.Default.Lay(
            new Form
            {
                Subject = FormSubject.Department,
                Stage = FormStage.Approval,
                Unit = new(null, "清河县文化馆"),
                Notes = ["本表数据已与预算核对。"],
                Attributes = [new("取数时", "取数时二上审核数")],
            },
            "department-approval"
        );
        laid.Blocks.OfType<Paragraph>().Select(p => p.Text).ShouldContain("取数时二上审核数", StringComparer.Ordinal);
        var rows = laid
            .Blocks.OfType<Table>()
            .SelectMany(t => t.Rows)
            .Select(r => r.Cells.Select(c => c.Text))
            .ToList();
        rows[^1].ShouldBe(["其他说明", "本表数据已与预算核对。"]);
    }

    [Fact]
    public void Review_paper_has_room_for_an_opinion()
    {
        var laid = ExportCatalog.Default.Lay(Project([]), "target-review");
        var row = laid.Blocks.OfType<Table>().SelectMany(t => t.Rows).Last();
        row.Cells[0].Text.ShouldBe("总体意见");
        row.MinimumHeight.ShouldBe(30);
    }

    [Fact]
    public async Task Page_on_a_narrow_screen_keeps_its_columns_wide_enough_for_their_text()
    {
        Assert.SkipUnless(PdfExport.IsPossible, "chromium 未安装，不能看网页");
        using var folder = new TemporaryFolder();
        using var page = new MemoryStream();
        HtmlExport.Write(page, new("绩效表", Jixiao.Corpus.Pictures.PictureForms.AllEmpty()));
        const string count = """
            <script>document.title = "over " + [...document.querySelectorAll("td, th")]
              .filter(c => c.scrollWidth > c.clientWidth + 1).length;</script>
            """;
        var html = System.Text.Encoding.UTF8.GetString(page.ToArray());
        var file = folder.Write("forms.html", html.Replace("</body>", count + "</body>", StringComparison.Ordinal));
        var dom = await Tools.Run(
            Browser.Find()!,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            $"--user-data-dir={folder.File("profile")}",
            "--window-size=390,800",
            "--dump-dom",
            new Uri(file).AbsoluteUri
        );
        dom.ShouldContain("<title>over 0</title>");
    }

    private static List<Cell> Cells(Form form, string code = "project-target") =>
        [
            .. ExportCatalog
                .Default.Lay(form, code)
                .Blocks.OfType<Table>()
                .SelectMany(t => t.Rows)
                .SelectMany(r => r.Cells),
        ];

    private static Form Project(IReadOnlyList<Indicator> indicators) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Project = new(null, "校舍维修"),
            Unit = new(null, "清河县教育局"),
            Indicators = indicators,
        };

    private static Indicator Indicator(string name, Comparison sign, string value, string? unit, string text) =>
        new()
        {
            Level1 = "产出指标",
            Level2 = "数量指标",
            Name = name,
            Comparison = sign,
            Value = value,
            Unit = unit,
            ValueText = text,
        };
}
