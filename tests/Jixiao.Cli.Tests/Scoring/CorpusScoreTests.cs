using System.Globalization;
using System.Text.Json;

namespace Jixiao.Cli.Tests.Scoring;

/// <summary>Every self-evaluation of the corpus that prints scores, scored anew: each line as printed, but for those that the corpus README names.</summary>
public sealed class CorpusScoreTests
{
    private const string Meals = "全年供餐天数 9.90/9.5; 补助资金按月拨付及时率 4.58/4; 总分 98.32/97.34";

    [Theory]
    [InlineData("06-project-self-evaluation/06-project-self-evaluation.html", 0, 0, Meals)]
    [InlineData("06-project-self-evaluation/06-project-self-evaluation.docx", 1, 1, "")]
    [InlineData(
        "13-one-level-self-evaluation/13-one-level-self-evaluation.xlsx",
        0,
        0,
        "人均培训成本 10.00/8.6; 总分 100.00/98.6"
    )]
    [InlineData("13-one-level-self-evaluation/13-one-level-self-evaluation.html", 1, 0, "")]
    [InlineData("15-workbook-of-kinds/15-workbook-of-kinds.xlsx", 0, 0, Meals)]
    [InlineData("text/11-vanishing-empties.txt", 0, 0, "")]
    [InlineData("text/15-cell-a-line.txt", 0, 1, "")]
    public void Score_is_as_printed(string document, int sheet, int notScored, string others)
    {
        var file = Path.Join(Repository.Root, "tests/corpus", document);
        using var reading = JsonDocument.Parse(CommandRun.Of("read", "--json", file).Output);
        using var scores = JsonDocument.Parse(CommandRun.Of("score", "--json", file).Output);
        var scored = scores.RootElement.GetProperty("sheets")[sheet];
        var form = reading.RootElement.GetProperty("documents")[0].GetProperty("forms")[
            scored.GetProperty("form").GetInt32()
        ];
        List<string> apart = [];
        var unscored = 0;
        foreach (var line in scored.GetProperty("lines").EnumerateArray())
        {
            var name = form.GetProperty("indicators")[line.GetProperty("indicator").GetInt32()].GetProperty("name");
            Compare(name.GetString()!, Text(line, "score"), Text(line, "printedScore"), apart, ref unscored);
        }
        var none = 0;
        Compare("总分", Text(scored, "total"), Text(scored, "printedTotal"), apart, ref none);
        unscored.ShouldBe(notScored);
        string.Join("; ", apart).ShouldBe(others);
        Compare(
            "执行率",
            Text(scored.GetProperty("execution"), "score"),
            form.GetProperty("funds").GetProperty("executionScore").GetString(),
            apart,
            ref none
        );
        apart.ShouldNotContain(a => a.StartsWith("执行率", StringComparison.Ordinal));
    }

    [Fact]
    public void Score_takes_the_printed_score_of_a_line_it_cannot_judge_and_the_audit_finds_the_wrong_total()
    {
        var file = Path.Join(
            Repository.Root,
            "tests/corpus/06-project-self-evaluation/06-project-self-evaluation.html"
        );
        CommandRun.Of("score", file).Output.ShouldContain("第 5 条按印出的得分，合计 85.23 分，良（表中印为 82.9）");
        CommandRun.Of("audit", file).Output.ShouldContain("7.2+10+8.75+10+10+3+19.3+7+10 = 85.25 分，差 2.35 分");
    }

    private static void Compare(string name, string? score, string? printed, List<string> apart, ref int unscored)
    {
        if (score is null)
        {
            unscored++;
        }
        else if (printed is not null && !Near(score, printed))
        {
            apart.Add($"{name} {score}/{printed}");
        }
    }

    /// <summary>Apart by the rounding of the printed score alone.</summary>
    private static bool Near(string score, string printed)
    {
        var decimals = printed.Contains('.') ? printed.Length - printed.IndexOf('.') - 1 : 0;
        var exact = decimal.Parse(score, CultureInfo.InvariantCulture);
        var shown = decimal.Parse(printed, CultureInfo.InvariantCulture);
        return decimal.Abs(exact - shown)
            <= (
                decimals > 1 ? 0.01m
                : decimals == 1 ? 0.05m
                : 0
            );
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
