using System.Text;
using System.Text.Json.Nodes;

namespace Jixiao.Cli.Tests.Reading;

public sealed class ReadCommandTests
{
    private static readonly byte[] Noise = [0, 1, 2, 3, 0xFF, 0xFE, 0, 0, 7];

    [Fact]
    public void Read_missing_file_is_1_and_still_a_document()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("read", folder.File("没有.docx"), "--json");
        run.Status.ShouldBe(1);
        var document = Documents(run).ShouldHaveSingleItem()!;
        document["format"]!.GetValue<string>().ShouldBe("docx");
        document["forms"]!.AsArray().ShouldBeEmpty();
        Codes(document).ShouldBe(["file-not-found"]);
        run.Error.ShouldContain("没有.docx");
    }

    [Fact]
    public void Read_unreadable_bytes_is_1_with_an_error_and_no_stack_trace()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("read", folder.Write("噪声.bin", Noise), "--json");
        run.Status.ShouldBe(1);
        var document = Documents(run).ShouldHaveSingleItem()!;
        document["sha256"]!.GetValue<string>().Length.ShouldBe(64);
        Codes(document).ShouldNotBeEmpty();
        Codes(document).Where(c => c == "internal-error").ShouldBeEmpty();
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void Read_standard_input_is_named_dash()
    {
        var run = CommandRun.With(Noise, "read", "-", "--json");
        Documents(run).ShouldHaveSingleItem()!["file"]!.GetValue<string>().ShouldBe("-");
    }

    [Fact]
    public void Read_folder_walks_it_in_ordinal_order_without_hidden_files()
    {
        using var folder = new TemporaryFolder();
        string[] names = ["a/2.bin", "a/1.bin", "a.bin", "B.bin", ".hidden", ".git/x.bin", "年/表.bin"];
        foreach (var name in names)
        {
            folder.Write(name, Noise);
        }
        var run = CommandRun.Of("read", folder.Path, "--json");
        Documents(run)
            .Select(d => Path.GetRelativePath(folder.Path, d!["file"]!.GetValue<string>()).Replace('\\', '/'))
            .ShouldBe(["B.bin", "a.bin", "a/1.bin", "a/2.bin", "年/表.bin"]);
    }

    [Fact]
    public void Read_many_files_keeps_the_order_of_the_command_line()
    {
        using var folder = new TemporaryFolder();
        var files = Enumerable
            .Range(0, 60)
            .Select(i => folder.Write($"{i * 37 % 60}.bin", new byte[i % 7 * 20_000]))
            .ToArray();
        var run = CommandRun.Of(["read", "--json", .. files]);
        Documents(run).Select(d => d!["file"]!.GetValue<string>()).ShouldBe(files);
    }

    [Fact]
    public void Read_empty_folder_is_0_and_says_so()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("read", folder.Path, "--json");
        run.Status.ShouldBe(0);
        Documents(run).ShouldBeEmpty();
        run.Error.ShouldContain("文件夹是空的");
    }

    [Fact]
    public void Read_csv_without_forms_is_the_heading_alone()
    {
        var run = CommandRun.With(Noise, "read", "-", "--format", "csv");
        run.Output.TrimEnd().ShouldNotContain("\r\n");
        run.OutputBytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
    }

    [Fact]
    public void Read_example_of_the_readme_gives_its_form()
    {
        var run = CommandRun.Of("read", Path.Join(Repository.Root, "docs/examples/school-repair.md"), "--json");
        run.Status.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        var form = Documents(run).ShouldHaveSingleItem()!["forms"]!.AsArray().ShouldHaveSingleItem()!;
        Text(form, "subject").ShouldBe("project");
        Text(form, "stage").ShouldBe("target");
        form["fiscalYear"]!.GetValue<int>().ShouldBe(2025);
        Text(form["unit"]!, "name").ShouldBe("清河县第一中学");
        Text(form["project"]!, "name").ShouldBe("清河县第一中学校舍维修");
        Text(form["funds"]!, "totalYuan").ShouldBe("1205000.00");
        Text(form["funds"]!, "otherYuan").ShouldBe("200000.00");
        form["indicators"]!
            .AsArray()
            .Select(i =>
                string.Join('|', Text(i!, "level1"), Text(i!, "name"), Text(i!, "valueText"), Text(i!, "weight"))
            )
            .ShouldBe([
                "成本指标|维修总费用|≤120.5万元|20",
                "产出指标|维修教学楼|=2栋|15",
                "产出指标|工程验收合格率|=100%|15",
                "产出指标|交付使用时间|2025年8月31日前|10",
                "效益指标|受益学生人数|≥1860人|20",
                "满意度指标|师生满意度|≥95%|10",
            ]);
    }

    private static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();

    private static JsonArray Documents(CommandRun run)
    {
        var json = JsonNode.Parse(run.Output)!;
        json["reader"]!.GetValue<string>().ShouldBe(CommandLine.NameAndVersion);
        return json["documents"]!.AsArray();
    }

    private static string[] Codes(JsonNode document) =>
        [.. document["diagnostics"]!.AsArray().Select(d => d!["code"]!.GetValue<string>())];
}
