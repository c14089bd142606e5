using System.Text.Json;

namespace Jixiao.Cli.Tests.Auditing;

public sealed class AuditCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string file;

    public AuditCommandTests() => file = folder.Write("校舍维修.md", FaultyForm.Markdown);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Audit_faults_are_1_and_told_by_project()
    {
        var run = CommandRun.Of("audit", file);
        run.Status.ShouldBe(1);
        run.Output.ShouldContain("JX604");
        run.Output.ShouldContain("25+20 = 45 万元");
        run.Output.ShouldContain("审核了 1 张表、6 条指标");
    }

    [Fact]
    public void Audit_json_has_the_shape_of_the_contract()
    {
        using var result = Json("audit", "--json", file);
        var root = result.RootElement;
        Names(root).ShouldBe(["auditor", "rules", "profile", "findings", "notChecked", "summary"]);
        root.GetProperty("profile").GetString().ShouldBe("national-2021");
        var finding = root.GetProperty("findings")
            .EnumerateArray()
            .First(f => f.GetProperty("rule").GetString() == "JX604");
        Names(finding)
            .ShouldBe([
                "rule",
                "severity",
                "file",
                "form",
                "unit",
                "project",
                "indicator",
                "message",
                "found",
                "expected",
                "basis",
                "fix",
                "related",
                "source",
                "fingerprint",
            ]);
        finding.GetProperty("severity").GetString().ShouldBe("error");
        finding.GetProperty("found").GetString().ShouldBe("45 万元");
        finding.GetProperty("related").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void Audit_again_with_its_own_baseline_is_0()
    {
        var known = folder.Write("基线.json", CommandRun.Of("audit", "--json", file).Output);
        var run = CommandRun.Of("audit", file, "--baseline", known);
        run.Status.ShouldBe(0);
        run.Output.ShouldContain("基线已有");
    }

    [Fact]
    public void Audit_with_a_suppression_leaves_it_out()
    {
        using var result = Json("audit", "--json", file);
        var print = result
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .First(f => f.GetProperty("rule").GetString() == "JX604")
            .GetProperty("fingerprint")
            .GetString();
        var list = folder.Write(
            "豁免.yaml",
            $"suppressions:\n  - {{ fingerprint: {print}, rule: JX604, reason: 已调整预算, until: 9999-12-31 }}\n"
        );
        var output = CommandRun.Of("audit", file, "--suppress", list).Output;
        output.ShouldNotContain("JX604");
        output.ShouldContain("已豁免 1");
    }

    [Fact]
    public void Audit_with_a_profile_of_its_own_follows_it()
    {
        var profile = folder.Write(
            "清河.yaml",
            "name: qinghe\ntitle: 清河县\nbasedOn: national-2021\nseverities: { JX604: off }\n"
        );
        CommandRun.Of("audit", file, "--profile", profile).Output.ShouldNotContain("JX604");
    }

    [Fact]
    public void Audit_fix_writes_the_forms_as_the_reading_contract_does()
    {
        var mended = folder.File("改正.json");
        CommandRun.Of("audit", file, "--fix", "--to", mended).Error.ShouldContain("改正了");
        using var reading = JsonDocument.Parse(File.ReadAllText(mended));
        var form = reading.RootElement.GetProperty("documents")[0].GetProperty("forms")[0];
        form.GetProperty("indicators").GetArrayLength().ShouldBe(6);
    }

    [Fact]
    public void Audit_against_an_earlier_version_tells_what_changed()
    {
        var adjusted = folder.Write("调整后.md", FaultyForm.Markdown.Replace("≥4800人", "≥3000人"));
        var run = CommandRun.Of("audit", adjusted, "--against", file);
        run.Output.ShouldContain("由“≥4800人”降为“≥3000人”");
        run.Output.ShouldContain("审核了 1 张表、6 条指标");
        CommandRun.Of("audit", file, "--against", file).Output.ShouldNotContain("降为");
        CommandRun.Of("audit", file, "--against", folder.File("没有.docx")).Status.ShouldBe(3);
    }

    [Fact]
    public void Audit_missing_file_is_3() => CommandRun.Of("audit", folder.File("没有.docx")).Status.ShouldBe(3);

    [Theory]
    [InlineData("没有“qinghe”这套规定", "--profile", "qinghe")]
    [InlineData("--json 和 --sarif 只能用一个", "--json", "--sarif")]
    [InlineData("--fix 和 --to 要一起用", "--fix")]
    [InlineData("打不开", "--baseline", "没有.json")]
    public void Audit_wrong_command_line_is_2_and_says_why(string message, params string[] options)
    {
        var run = CommandRun.Of(["audit", file, .. options]);
        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void Rules_list_names_every_rule() =>
        CommandRun.Of("rules").Output.ShouldContain("JX603 错误 印出的合计不等于各项目之和");

    [Fact]
    public void Rules_show_explains_one() => CommandRun.Of("rules", "show", "jx603").Output.ShouldContain("怎样改");

    [Fact]
    public void Rules_show_of_an_unknown_id_is_2() => CommandRun.Of("rules", "show", "JX000").Status.ShouldBe(2);

    private static JsonDocument Json(params string[] arguments) => JsonDocument.Parse(CommandRun.Of(arguments).Output);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
