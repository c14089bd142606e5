using System.IO.Compression;

namespace Jixiao.Cli.Tests.Exporting;

/// <summary>Exports that were killed, that cannot be written, and that stand among their own sources.</summary>
public sealed class StoppedExportTests
{
    private const string State = ".jixiao-export.jsonl";

    [Fact]
    public void Folder_of_a_killed_export_becomes_what_an_undisturbed_one_makes()
    {
        using var folder = new TemporaryFolder();
        foreach (var n in Enumerable.Range(1, 4))
        {
            Source(folder, $"in/{n}.json", "同名项目", $"目标{n}");
        }
        CommandRun
            .Of("export", folder.File("in"), "--to", folder.File("whole/"), "--format", "html")
            .Status.ShouldBe(0);

        // Killed after the state was written and before the third file was: what there is of that is left over.
        CommandRun.Of("export", folder.File("in"), "--to", folder.File("cut/"), "--format", "html").Status.ShouldBe(0);
        var cut = folder.File("cut");
        var lines = File.ReadAllLines(Path.Join(cut, State));
        lines.Length.ShouldBe(8);
        File.WriteAllText(Path.Join(cut, State), string.Join('\n', lines[..5]) + "\n" + lines[5][..15]);
        File.Move(
            Path.Join(cut, "清河县教育局_同名项目(3).html"),
            Path.Join(cut, ".清河县教育局_同名项目(3).html.unfinished")
        );
        File.Delete(Path.Join(cut, "清河县教育局_同名项目(4).html"));
        CommandRun.Of("export", folder.File("in"), "--to", folder.File("cut/"), "--format", "html").Status.ShouldBe(0);

        Contents(cut).ShouldBe(Contents(folder.File("whole")));

        // The state that was cut off can be gone on with as well.
        var kept = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFiles(cut, "*.html"))
        {
            File.SetLastWriteTimeUtc(file, kept);
        }
        CommandRun.Of("export", folder.File("in"), "--to", folder.File("cut/"), "--format", "html").Status.ShouldBe(0);
        Directory.EnumerateFiles(cut, "*.html").ShouldAllBe(f => File.GetLastWriteTimeUtc(f) == kept);
    }

    [Fact]
    public void Zip_holds_nothing_of_a_killed_export_of_other_sources()
    {
        using var folder = new TemporaryFolder();
        Source(folder, "old/1.json", "旧项目", "旧");
        var work = folder.File(".all.zip.jixiao/");
        CommandRun.Of("export", folder.File("old"), "--to", work, "--format", "html").Status.ShouldBe(0);
        Source(folder, "new/1.json", "新项目", "新");
        var zip = folder.File("all.zip");
        CommandRun.Of("export", folder.File("new"), "--to", zip, "--format", "html").Status.ShouldBe(0);
        using var packed = ZipFile.OpenRead(zip);
        packed.Entries.Select(e => e.Name).ShouldBe(["清河县教育局_新项目.html"]);
        Directory.Exists(work).ShouldBeFalse();
    }

    [Theory]
    [InlineData("in/all.html")]
    [InlineData("in/out/")]
    public void Export_into_a_source_folder_is_no_source_of_the_next(string to)
    {
        using var folder = new TemporaryFolder();
        Source(folder, "in/1.json", "甲", "目标");
        Source(folder, "in/2.json", "乙", "目标");
        string[] order = ["export", folder.File("in"), "--to", folder.File(to), "--format", "html"];
        CommandRun.Of(order).Error.ShouldContain("输出了 2 张表");
        var before = Contents(folder.File("in"));
        CommandRun.Of(order).Error.ShouldContain("输出了 2 张表");
        Contents(folder.File("in")).ShouldBe(before);
    }

    [Fact]
    public void Replaced_file_is_told()
    {
        using var folder = new TemporaryFolder();
        var source = Source(folder, "1.json", "甲", "目标");
        var to = folder.Write("a.html", "从前的");
        CommandRun.Of("export", source, "--to", to).Error.ShouldContain("替换了原有的同名文件");
        File.ReadAllText(to).ShouldContain("甲");
    }

    [Theory]
    [InlineData("export 1.json --to file/a.docx")]
    [InlineData("export 1.json --to file/a.zip")]
    [InlineData("export 1.json --to file/out/")]
    [InlineData("export --fill --to file/a.xlsx")]
    public void Target_below_a_file_is_refused_in_plain_words(string line)
    {
        using var folder = new TemporaryFolder();
        Source(folder, "1.json", "甲", "目标");
        folder.Write("file", "");
        var run = CommandRun.Of([
            .. line.Split(' ').Select(w => w.Contains('/') || w == "1.json" ? folder.File(w) : w),
        ]);
        run.Status.ShouldBe(1);
        run.Error.ShouldContain("是文件，不是文件夹");
        run.Error.ShouldNotContain(".jixiao");
        run.Error.ShouldNotContain("unfinished");
        Directory.EnumerateFileSystemEntries(folder.Path).Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a.zip")]
    [InlineData("out/")]
    public async Task Pdf_without_a_browser_is_refused_before_anything_is_written(string to)
    {
        using var folder = new TemporaryFolder();
        var source = Source(folder, "1.json", "甲", "目标");
        var run = await Shell.RunAsync(
            $"JIXIAO_CHROMIUM=/none dotnet '{typeof(CommandLine).Assembly.Location}' export '{source}' --to '{folder.File(to)}' --format pdf"
        );
        run.Status.ShouldBe(1);
        run.Error.ShouldContain("没有找到打印 PDF 所需的浏览器");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBe([source]);
    }

    private static string Contents(string folder) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetFileName(f) != State)
                .Order(StringComparer.Ordinal)
                .Select(f =>
                    $"{Path.GetRelativePath(folder, f)} {File.ReadAllText(f).GetHashCode(StringComparison.Ordinal)}"
                )
        );

    private static string Source(TemporaryFolder folder, string name, string project, string goal) =>
        folder.Write(
            name,
            $$"""
            { "subject": "project", "stage": "target", "unit": { "code": null, "name": "清河县教育局" },
              "project": { "code": null, "name": "{{project}}" }, "goals": [ "{{goal}}" ],
              "indicators": [ { "level1": "产出指标", "level2": "数量指标", "name": "维修校舍", "valueText": "12所" } ] }
            """
        );
}
