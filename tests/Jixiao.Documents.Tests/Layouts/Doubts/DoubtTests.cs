using System.Text;
using Jixiao.Core.Sources;

namespace Jixiao.Documents.Tests.Layouts.Doubts;

/// <summary>A sound form raises no doubt; each thing that may be wrong with one raises its own, where it stands.</summary>
public sealed class DoubtTests
{
    private const string Sound = """
        项目支出绩效目标表
        （2025年度）
        | 项目名称 | 渠道清淤 | 实施单位 | 清河县水利局 | |
        | 资金总额（万元） | 30 | 其中：财政拨款 | 30 | |
        | 年度目标 | 清淤渠道，改善灌溉条件。 | | | |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 数量指标 | 清淤渠道长度 | ≥12公里 | 30 |
        | 产出指标 | 质量指标 | 工程验收合格率 | =100% | 20 |
        | 产出指标 | 时效指标 | 完工时间 | 2025年10月底前 | 10 |
        | 效益指标 | 社会效益指标 | 灌溉条件改善 | 效果显著 | 20 |
        | 满意度指标 | 服务对象满意度指标 | 用水户满意度 | ≥90% | 10 |
        备注：本表一式两份。
        """;

    [Fact]
    public void Sound_form_raises_no_doubt() => Doubts(Sound).ShouldBeEmpty();

    [Fact]
    public void Amount_without_a_unit_is_said_to_be_assumed()
    {
        var doubt = Only(Changed("资金总额（万元）", "资金总额"), "amount-unit-assumed");

        doubt.Message.ShouldContain("“30”没有印出单位");
        doubt.Source.Line.ShouldBe(4);
    }

    [Theory]
    [InlineData("30万元")]
    [InlineData("300000元")]
    public void Amount_that_prints_its_unit_itself_is_not_assumed(string amount) =>
        Doubts(
                Changed("资金总额（万元） | 30 |", $"资金总额 | {amount} |")
                    .Replace("财政拨款 | 30 |", $"财政拨款 | {amount} |", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();

    [Fact]
    public void Unit_of_amounts_that_stands_above_the_table_is_not_assumed() =>
        Doubts(
                Changed("资金总额（万元）", "资金总额")
                    .Replace("（2025年度）", "（2025年度）\n单位：万元", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();

    [Fact]
    public void Year_from_elsewhere_in_the_document_is_said_to_be_assumed()
    {
        var text = "清河县2025年部门预算\n\n第一部分 概况\n\n" + Changed("（2025年度）\n", "");

        Only(text, "year-assumed", "outside-forms").Message.ShouldContain("2025 年");
    }

    [Fact]
    public void Year_that_is_nowhere_is_not_assumed() =>
        Codes(Changed("（2025年度）\n", "").Replace("2025年10月底前", "10月底前", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Column_under_an_unknown_heading_is_said_to_be_guessed()
    {
        var doubt = Only(
            Changed("| 三级指标 | 指标值 | 权重 |", "| 三级指标 | 指标值 | 所占比重（分） |"),
            "column-guessed"
        );

        doubt.Message.ShouldContain("“所占比重(分)”");
        doubt.Message.ShouldContain("权重");
        doubt.Source.Line.ShouldBe(6);
    }

    [Fact]
    public void Column_under_a_known_heading_is_not_guessed() =>
        Doubts(Changed("| 三级指标 | 指标值 | 权重 |", "| 三级指标 | 指标值 | 分值 |")).ShouldBeEmpty();

    [Fact]
    public void Row_that_has_slid_is_said_to_be_shifted()
    {
        var doubt = Only(
            Changed(
                "| 产出指标 | 质量指标 | 工程验收合格率 | =100% | 20 |",
                "| 质量指标 | 工程验收合格率 | =100% | 20 | |"
            ),
            "row-shifted"
        );

        doubt.Message.ShouldStartWith("第 2 行“工程验收合格率”");
        doubt.Source.Line.ShouldBe(8);
    }

    [Fact]
    public void Label_that_stands_a_row_too_low_is_said_to_be_moved()
    {
        var doubt = Only(
            Merged(
                "| | | 清淤成本 | ≤30万元 | 20 |\n| 效益指标 | 成本指标 | 灌溉条件改善 | 效果显著 | 10 |\n| | 社会效益指标 | 群众用水便利 | 有所提升 | 10 |"
            ),
            "label-moved"
        );

        doubt.Message.ShouldStartWith("第 4 行“清淤成本”印在“产出指标/时效指标”下");
        doubt.Message.ShouldContain("按内容（≤30万元）读作“效益指标/成本指标”：合并单元格的标签可能错行");
    }

    [Fact]
    public void Label_that_stands_where_its_rows_begin_is_not_moved() =>
        Doubts(
                Merged(
                    "| | 成本指标 | 清淤成本 | ≤30万元 | 20 |\n| 效益指标 | 社会效益指标 | 灌溉条件改善 | 效果显著 | 20 |"
                )
            )
            .ShouldBeEmpty();

    [Fact]
    public void Name_that_is_lost_is_told()
    {
        var doubt = Only(Changed("| 工程验收合格率 |", "| |"), "name-lost");

        doubt.Severity.ShouldBe(Severity.Warning);
        doubt.Message.ShouldContain("“=100%”而没有指标名称");
    }

    [Fact]
    public void Value_that_is_lost_is_told()
    {
        var doubt = Only(Changed("| =100% |", "| |"), "value-lost");

        doubt.Severity.ShouldBe(Severity.Warning);
        doubt.Message.ShouldStartWith("第 2 行“工程验收合格率”没有指标值");
    }

    [Fact]
    public void Long_name_is_not_quoted_whole()
    {
        var name = string.Concat(Enumerable.Repeat("工程验收合格率", 100));

        var doubt = Only(Changed("| 工程验收合格率 | =100% |", $"| {name} | |"), "value-lost");

        doubt.Message.Length.ShouldBeLessThan(250);
        doubt.Message.ShouldContain("…");
    }

    [Fact]
    public void Doubts_of_a_kind_beyond_five_are_counted()
    {
        var rows = string.Concat(
            Enumerable.Range(1, 9).Select(i => $"| 产出指标 | 数量指标 | 第{i}段清淤长度 | | |\n")
        );

        var doubts = Doubts(Changed("| 效益指标 | 社会", rows + "| 效益指标 | 社会"))
            .Where(d => d.Code == "value-lost")
            .ToList();

        doubts.Count.ShouldBe(6);
        doubts[^1].Message.ShouldContain("另有 4 处");
    }

    [Fact]
    public void Text_that_belongs_nowhere_is_told()
    {
        var doubt = Only(Changed("| 年度目标 |", "| 丁戊己庚辛 | | | | |\n| 年度目标 |"), "unplaced-text");

        doubt.Message.ShouldContain("丁戊己庚");
        doubt.Severity.ShouldBe(Severity.Info);
    }

    [Theory]
    [InlineData("| 项目负责人 | 李某 | 联系电话 | 0912-1234567 | |")]
    [InlineData("| 绩效指标 | | | | |")]
    [InlineData("| 无 | — | / | | |")]
    public void Text_of_known_labels_and_empty_marks_has_its_place(string row) =>
        Doubts(Changed("| 年度目标 |", row + "\n| 年度目标 |")).ShouldBeEmpty();

    [Fact]
    public void Texts_that_belong_nowhere_beyond_sixty_are_counted()
    {
        var rows = string.Concat(Enumerable.Range(100, 80).Select(i => $"| 丙丁{i}号文字 | | | | |\n"));

        var doubts = Doubts(Changed("| 年度目标 |", rows + "| 年度目标 |"))
            .Where(d => d.Code == "unplaced-text")
            .ToList();

        doubts.Count.ShouldBe(61);
        doubts[^1].Message.ShouldContain("另有 20 处");
    }

    /// <summary>Each label stands once, as where merged cells were lost.</summary>
    private static string Merged(string costAndBenefit) =>
        $"""
            项目支出绩效目标表
            （2025年度）
            | 项目名称 | 渠道清淤 | 实施单位 | 清河县水利局 | |
            | 资金总额（万元） | 30 | 其中：财政拨款 | 30 | |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
            | 产出指标 | 数量指标 | 清淤渠道长度 | ≥12公里 | 20 |
            | | 质量指标 | 工程验收合格率 | =100% | 10 |
            | | 时效指标 | 完工时间 | 2025年10月底前 | 10 |
            {costAndBenefit}
            | 满意度指标 | 服务对象满意度指标 | 用水户满意度 | ≥90% | 10 |
            """;

    private static string Changed(string from, string to)
    {
        Sound.ShouldContain(from);
        return Sound.Replace(from, to, StringComparison.Ordinal);
    }

    private static Diagnostic Only(string text, string code, params string[] besides)
    {
        var doubts = Doubts(text);
        doubts.Select(d => d.Code).Except(besides, StringComparer.Ordinal).ShouldBe([code]);
        return doubts.First(d => d.Code == code);
    }

    private static IEnumerable<string> Codes(string text) => Doubts(text).Select(d => d.Code);

    private static IReadOnlyList<Diagnostic> Doubts(string text) =>
        FormReader
            .Read("表.md", Encoding.UTF8.GetBytes(text), cancellation: TestContext.Current.CancellationToken)
            .Diagnostics;
}
