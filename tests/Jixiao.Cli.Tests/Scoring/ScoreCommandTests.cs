using System.Text.Json;

namespace Jixiao.Cli.Tests.Scoring;

public sealed class ScoreCommandTests
{
    private static readonly string Document = Path.Join(
        Repository.Root,
        "tests/corpus/06-project-self-evaluation/06-project-self-evaluation.docx"
    );

    [Fact]
    public void Score_json_has_the_shape_of_the_contract_and_recomputes_the_execution()
    {
        var run = CommandRun.Of("score", "--json", Document);
        run.Status.ShouldBe(0);
        using var result = JsonDocument.Parse(run.Output);
        var sheet = result.RootElement.GetProperty("sheets")[0];
        sheet.GetProperty("execution").GetProperty("score").GetString().ShouldBe("9.84");
        var line = sheet.GetProperty("lines")[2];
        line.GetProperty("method").GetString().ShouldBe("positive");
        line.GetProperty("score").GetString().ShouldBe("9.90");
        line.GetProperty("formula").GetString().ShouldBe("198 ÷ 200 × 10 = 9.9");
        sheet.GetProperty("printedTotal").GetString().ShouldBe("97.34");
    }

    [Fact]
    public void Score_tells_people_each_calculation()
    {
        var run = CommandRun.Of("score", Document);
        run.Status.ShouldBe(0);
        run.Output.ShouldContain("198 ÷ 200 × 10 = 9.9（表中印为 9.5）");
        run.Output.ShouldContain("预算执行率 98.44%，得 9.84 分");
    }

    [Fact]
    public void Score_of_a_file_that_is_missing_is_1() =>
        CommandRun.Of("score", "没有这个文件.docx").Status.ShouldBe(1);
}
