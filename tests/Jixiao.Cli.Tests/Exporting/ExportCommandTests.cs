using System.IO.Compression;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;
using Jixiao.Documents;
using Jixiao.Documents.Exports.Pdf;

namespace Jixiao.Cli.Tests.Exporting;

public sealed class ExportCommandTests
{
    [Fact]
    public void List_names_the_forms()
    {
        var run = CommandRun.Of("export", "--list");
        run.Status.ShouldBe(0);
        run.Output.ShouldContain("project-target");
        run.Output.ShouldContain("部门整体支出绩效目标批复表");
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.xlsx")]
    [InlineData("a.html")]
    [InlineData("a.pdf")]
    public void Form_exported_and_read_again_is_the_same(string name)
    {
        Assert.SkipUnless(name != "a.pdf" || PdfExport.IsPossible, "chromium 未安装，不能打印 PDF");
        using var folder = new TemporaryFolder();
        var file = folder.File(name);
        var run = CommandRun.Of("export", Json(folder, "form.json", "校舍维修"), "--to", file);
        run.Status.ShouldBe(0, run.Error);
        var form = FormReader
            .Read(file, File.ReadAllBytes(file), cancellation: TestContext.Current.CancellationToken)
            .Forms.ShouldHaveSingleItem();
        form.Project!.Name.ShouldBe("校舍维修");
        form.Funds.TotalYuan.ShouldBe(Jixiao.Core.Money.FromWan(120));
        form.Indicators.Select(i => (i.Level2, i.Name, i.ValueText))
            .ShouldBe([("数量指标", "维修校舍数量", "≥12处"), ("质量指标", "验收合格率", "=100%")]);
        Directory
            .EnumerateFileSystemEntries(folder.Path)
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ShouldBe([name, "form.json"]);
    }

    [Theory]
    [InlineData("out.docx")]
    [InlineData("out/")]
    [InlineData("out.zip")]
    public void Form_of_the_other_subject_is_named_and_left_out(string to)
    {
        using var folder = new TemporaryFolder();
        var file = Json(folder, "form.json", "校舍维修");
        var run = CommandRun.Of("export", file, "--form", "department-approval", "--to", folder.File(to));
        run.Status.ShouldBe(1);
        run.Error.ShouldContain(
            "第 1 张表（校舍维修）是项目支出的表，--form department-approval 是部门整体支出的表样（部门整体支出绩效目标批复表）"
        );
        run.Error.ShouldContain("请去掉 --form，让程序按内容选；或改用 project-target、");
        run.Error.ShouldContain("没有一张表能用 --form department-approval 来印，什么也没有输出。");
        File.Exists(folder.File(to)).ShouldBeFalse();
        CommandRun.Of("export", file, "--form", "project-approval", "--to", folder.File(to)).Status.ShouldBe(0);
    }

    [Fact]
    public void Several_files_become_one_document_with_contents()
    {
        using var folder = new TemporaryFolder();
        var (one, two) = (Json(folder, "1.json", "校舍维修"), Json(folder, "2.json", "道路养护"));
        var run = CommandRun.Of("export", one, two, "--to", folder.File("all.html"), "--title", "清河县汇编");
        run.Status.ShouldBe(0, run.Error);
        var page = File.ReadAllText(folder.File("all.html"));
        page.ShouldContain("<title>清河县汇编</title>");
        page.ShouldContain("<a href=\"#form-2\">道路养护</a>");
        run.Error.ShouldContain("输出了 2 张表");
    }

    [Fact]
    public void Folder_is_gone_on_with_where_it_was_stopped()
    {
        using var folder = new TemporaryFolder();
        var sources = new[] { "甲", "乙", "丙" }.Select((n, i) => Json(folder, $"in/{i}.json", n)).ToArray();
        var to = folder.File("out/");
        CommandRun.Of("export", folder.File("in"), "--to", to).Status.ShouldBe(0);
        var names = Names(to);
        names.ShouldBe(["清河县教育局_丙.docx", "清河县教育局_乙.docx", "清河县教育局_甲.docx"]);

        // As if it had been stopped while the last one was written.
        var state = Path.Join(to, ".jixiao-export.jsonl");
        var lines = File.ReadAllLines(state);
        File.WriteAllText(state, string.Join('\n', lines[..^1]) + "\n" + lines[^1][..20]);
        var kept = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var name in names)
        {
            File.SetLastWriteTimeUtc(Path.Join(to, name), kept);
        }
        CommandRun.Of("export", folder.File("in"), "--to", to).Status.ShouldBe(0);
        Names(to).ShouldBe(names);
        names.Where(n => File.GetLastWriteTimeUtc(Path.Join(to, n)) != kept).ShouldBe(["清河县教育局_丙.docx"]);

        // A source that has changed is done anew, and what it was before goes.
        Json(folder, "in/0.json", "丁");
        CommandRun.Of("export", folder.File("in"), "--to", to).Status.ShouldBe(0);
        Names(to).ShouldBe(["清河县教育局_丁.docx", "清河县教育局_丙.docx", "清河县教育局_乙.docx"]);
        sources.Length.ShouldBe(3);
    }

    [Fact]
    public void One_document_takes_over_what_a_stopped_call_has_read()
    {
        using var folder = new TemporaryFolder();
        var source = Json(folder, "in/1.json", "甲");
        var spool = folder.File(".all.html.jixiao/readings.jsonl");
        var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(source)));
        var read = FormOf("从前读出的");
        var line =
            $$"""{"file":"{{source}}","format":"json","sha256":"{{sha256}}","forms":[{{read}}],"diagnostics":[]}""";
        folder.Write(".all.html.jixiao/readings.jsonl", line + "\n{\"file\":\"half");
        CommandRun.Of("export", source, "--to", folder.File("all.html")).Status.ShouldBe(0);
        File.ReadAllText(folder.File("all.html")).ShouldContain("从前读出的");
        File.Exists(spool).ShouldBeFalse();
    }

    [Fact]
    public void Zip_holds_a_file_a_form_in_the_format_asked_for()
    {
        using var folder = new TemporaryFolder();
        var (one, two) = (Json(folder, "1.json", "甲/乙"), Json(folder, "2.json", "甲/乙"));
        CommandRun.Of("export", one, two, "--to", folder.File("all.zip"), "--format", "html").Status.ShouldBe(0);
        using var zip = ZipFile.OpenRead(folder.File("all.zip"));
        zip.Entries.Select(e => e.Name).ShouldBe(["清河县教育局_甲-乙(2).html", "清河县教育局_甲-乙.html"]);
        Directory.EnumerateFileSystemEntries(folder.Path).Count().ShouldBe(3);
    }

    [Fact]
    public void File_that_cannot_be_read_is_1_and_the_others_are_written()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(
            "export",
            folder.File("没有.docx"),
            folder.Write("坏.json", "[1]"),
            Json(folder, "1.json", "甲"),
            "--to",
            folder.File("a.html")
        );
        run.Status.ShouldBe(1);
        run.Error.ShouldContain("没有这个文件");
        run.Error.ShouldContain("不是约定的 JSON");
        File.ReadAllText(folder.File("a.html")).ShouldContain("甲");
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.json")]
    [InlineData("a.xlsx")]
    public void Exchange_goes_out_and_comes_in(string name)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File(name);
        var run = CommandRun.Of("export", Json(folder, "form.json", "校舍维修"), "--to", file, "--exchange");
        run.Status.ShouldBe(0, run.Error);
        var read = CommandRun.Of("read", file, "--json");
        read.Output.ShouldContain("\"exchange-profile\"");
        read.Output.ShouldContain("\"valueText\":\"=100%\"");
        CommandRun.Of("export", file, "--to", folder.File("again.html")).Status.ShouldBe(0);
        File.ReadAllText(folder.File("again.html")).ShouldContain("维修校舍数量");
    }

    [Fact]
    public void Fill_writes_the_template_of_a_profile()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(
            "export",
            "--fill",
            "--to",
            folder.File("a.xlsx"),
            "--profile",
            "national-2015",
            "--form",
            "department-target"
        );
        run.Status.ShouldBe(0, run.Error);
        var read = CommandRun.Of("read", folder.File("a.xlsx"), "--json");
        read.Output.ShouldContain("这是填报模板 department-target（第 1 版，按 national-2015）");
    }

    [Theory]
    [InlineData("export --fill --to a.docx")]
    [InlineData("export --fill --to a.xlsx --form project-disclosure")]
    [InlineData("export a.docx --fill --to a.xlsx")]
    [InlineData("export a.docx --to a.csv")]
    [InlineData("export a.docx --exchange --to a.pdf")]
    [InlineData("export")]
    [InlineData("export a.docx")]
    [InlineData("export a.docx --to b.odt")]
    [InlineData("export a.docx --to b.docx --form no-such-form")]
    [InlineData("export a.docx --to b.zip --format odt")]
    [InlineData("export a.docx --to b.docx --templates no-such-folder")]
    public void Wrong_command_line_is_2(string line)
    {
        var run = CommandRun.Of(line.Split(' '));
        run.Status.ShouldBe(2);
        run.Error.ShouldContain("命令行有误");
    }

    [Fact]
    public void Template_of_a_region_is_used_without_code()
    {
        using var folder = new TemporaryFolder();
        var own = Repository
            .Read("src/Jixiao.Documents/Exports/Templates/project-target.yaml")
            .Replace("label: 项目名称", "label: 项目（政策）名称", StringComparison.Ordinal);
        folder.Write("own/project-target.yaml", own);
        var run = CommandRun.Of(
            "export",
            Json(folder, "1.json", "甲"),
            "--to",
            folder.File("a.html"),
            "--templates",
            folder.File("own")
        );
        run.Status.ShouldBe(0, run.Error);
        File.ReadAllText(folder.File("a.html")).ShouldContain("项目（政策）名称");
    }

    private static string[] Names(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder)
                .Select(f => Path.GetFileName(f))
                .Where(f => f[0] != '.')
                .Order(StringComparer.Ordinal),
        ];

    private static string Json(TemporaryFolder folder, string name, string project) =>
        folder.Write(name, FormOf(project));

    private static string FormOf(string project) =>
        System.Text.Json.JsonSerializer.Serialize(
            new Form
            {
                Subject = FormSubject.Project,
                Stage = FormStage.Target,
                FiscalYear = 2026,
                Unit = new(null, "清河县教育局"),
                Project = new(null, project),
                Funds = new()
                {
                    TotalYuan = Jixiao.Core.Money.FromWan(120),
                    PrintedUnit = "万元",
                    Lines = [new("年度资金总额", Jixiao.Core.Money.FromWan(120), "120")],
                },
                Goals = ["完成校舍维修。"],
                Indicators =
                [
                    Indicator("数量指标", "维修校舍数量", "≥", "12", "处"),
                    Indicator("质量指标", "验收合格率", "=", "100", "%"),
                ],
            },
            JixiaoJson.Contract.Form
        );

    private static Indicator Indicator(string level2, string name, string sign, string value, string unit) =>
        new()
        {
            Level1 = "产出指标",
            Level2 = level2,
            Name = name,
            Comparison = Jixiao.Core.Values.Comparisons.FromSign(sign),
            Value = value,
            Unit = unit,
            ValueText = sign + value + unit,
        };
}
