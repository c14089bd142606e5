using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Corpus;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Segments;

namespace Jixiao.Documents.Tests.Exports;

public sealed class ExportCatalogTests
{
    private const string OwnTemplate = """
        code: own-form
        name: 云岭市项目支出绩效目标表
        about: 市里的表样
        subject: project
        stage: target
        parts:
          - row:
              - { label: 项目名称, width: 30 }
              - { field: project, width: 70 }
          - indicators:
              columns:
                - { heading: 一级指标, field: level1 }
                - { heading: 二级指标, field: level2 }
                - { heading: 三级指标, field: name, width: 40 }
                - { heading: 指标值, field: wholeValue }
        """;

    public static TheoryData<string> Codes() => [.. ExportCatalog.Default.Entries.Select(e => e.Code)];

    [Fact]
    public void Default_lists_every_template_file()
    {
        var folder = Path.Combine(CorpusFolder.Find(), "..", "..", "src/Jixiao.Documents/Exports/Templates");
        var files = Directory.EnumerateFiles(folder, "*.yaml").Select(f => Path.GetFileName(f)!);

        ExportCatalog
            .Default.Entries.Select(e => e.Code + ".yaml")
            .Order(StringComparer.Ordinal)
            .ShouldBe(files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Name_of_a_template_says_its_subject_and_stage(string code)
    {
        var entry = ExportCatalog.Default.Entries.Single(e => e.Code == code);
        if (code == "target-review")
        {
            return;
        }
        Titles.Read(entry.Name).ShouldBe(entry.Name);
        Titles.Stage(entry.Name).ShouldBe(entry.Stage);
        Titles.Subject(entry.Name).ShouldBe(entry.Subject);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Lay_empty_form_fills_every_place_of_the_table(string code)
    {
        var entry = ExportCatalog.Default.Entries.Single(e => e.Code == code);
        var laid = ExportCatalog.Default.Lay(new Form { Subject = entry.Subject, Stage = entry.Stage }, code);

        foreach (var table in laid.Blocks.OfType<Table>())
        {
            table.Place().Count.ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData(FormSubject.Project, FormStage.Target, "project-target")]
    [InlineData(FormSubject.Project, FormStage.Approval, "project-approval")]
    [InlineData(FormSubject.Project, FormStage.Monitoring, "project-monitoring")]
    [InlineData(FormSubject.Project, FormStage.SelfEvaluation, "project-self-evaluation")]
    [InlineData(FormSubject.Department, FormStage.Target, "department-target")]
    [InlineData(FormSubject.Department, FormStage.Approval, "department-approval")]
    [InlineData(FormSubject.Department, FormStage.Monitoring, "department-monitoring")]
    [InlineData(FormSubject.Department, FormStage.SelfEvaluation, "department-self-evaluation")]
    public void CodeFor_plain_form_is_the_one_of_its_subject_and_stage(
        FormSubject subject,
        FormStage stage,
        string code
    ) => ExportCatalog.Default.CodeFor(new Form { Subject = subject, Stage = stage }).ShouldBe(code);

    [Fact]
    public void CodeFor_form_with_duties_is_the_one_by_duty() =>
        ExportCatalog
            .Default.CodeFor(
                new Form
                {
                    Subject = FormSubject.Department,
                    Stage = FormStage.Target,
                    Duties = [new Duty("1", "水利建设", null)],
                }
            )
            .ShouldBe("department-duties");

    [Fact]
    public void CodeFor_form_with_an_amount_beside_the_goal_is_the_disclosure() =>
        ExportCatalog
            .Default.CodeFor(
                new Form
                {
                    Subject = FormSubject.Project,
                    Stage = FormStage.Target,
                    Funds = new Funds { Lines = [new FundLine("金额(万元)", Money.FromWan(82), "82.00")] },
                }
            )
            .ShouldBe("project-disclosure");

    [Fact]
    public void With_own_template_chooses_it_before_those_of_the_program()
    {
        var catalog = ExportCatalog.Default.With([("own.yaml", OwnTemplate)]);
        var form = new Form
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Project = new CodedName(null, "渠系改造"),
            Indicators =
            [
                new Indicator
                {
                    Level1 = "产出指标",
                    Level2 = "数量指标",
                    Name = "改造渠道",
                    ValueText = "≥3公里",
                },
            ],
        };

        catalog.CodeFor(form).ShouldBe("own-form");
        var cells = catalog.Lay(form).Blocks.OfType<Table>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).ToList();
        cells.ShouldContain(c => c.Text == "渠系改造" && c.Field == "/project/name");
        cells.ShouldContain(c => c.Text == "改造渠道" && c.Field == "/indicators/0/name");
    }

    [Theory]
    [InlineData("field: project", "field: projekt", 9, "projekt")]
    [InlineData("subject: project", "subjekt: project", 1, "subject")]
    [InlineData("about: 市里的表样", "about: 市里的表样\nabouts: x", 4, "abouts")]
    [InlineData("width: 40", "width: breit", 14, "width")]
    [InlineData("code: own-form", "code: Own Form", 1, "Own Form")]
    public void With_faulty_template_names_the_line(string right, string wrong, int line, string word)
    {
        var fault = Should.Throw<TemplateException>(() =>
            ExportCatalog.Default.With([("own.yaml", OwnTemplate.Replace(right, wrong, StringComparison.Ordinal))])
        );

        fault.Message.ShouldContain($"own.yaml 第 {line} 行");
        fault.Message.ShouldContain(word);
    }

    [Fact]
    public void With_text_that_is_no_yaml_names_the_line() =>
        Should
            .Throw<TemplateException>(() => ExportCatalog.Default.With([("own.yaml", "code: [")]))
            .Message.ShouldContain("own.yaml 第");

    [Fact]
    public void Lay_review_prints_points_only_where_they_are_given()
    {
        var form = new Form
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Attributes = [new LabelledText("目标相关性", "13")],
        };

        var rows = ExportCatalog.Default.Lay(form, "target-review").Blocks.OfType<Table>().Single().Rows;

        rows.SelectMany(r => r.Cells).Count(c => c.Field is not null && c.Text.Length > 0).ShouldBe(1);
        rows.SelectMany(r => r.Cells).Single(c => c.Field == "/attributes/0/value").Text.ShouldBe("13");
    }
}
