using System.Text;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Documents.Tests.Layouts.Columns;

/// <summary>Headings that no list holds: the columns are told by what they resemble and hold, weighed as wholes.</summary>
public sealed class ColumnHypothesesTests
{
    [Fact]
    public void Read_unknown_heading_over_values_and_weights_is_told_by_content()
    {
        var reading = Read("当年工作要求", "三级指标权重", "佐证材料", Values, ["30", "20", "30", "10"]);

        var indicators = reading.Forms.ShouldHaveSingleItem().Indicators;
        indicators
            .Select(i => (i.Comparison, i.Value, i.Unit, i.Weight))
            .ShouldBe([
                (Comparison.AtLeast, "48.6", "公里", "30"),
                (null, "100", "%", "20"),
                (Comparison.AtLeast, "3000", "人", "30"),
                (Comparison.AtLeast, "90", "%", "10"),
            ]);
        indicators.ShouldAllBe(i => i.Confidence == 1 && i.Attributes.Single().Label == "佐证材料");
        reading
            .Diagnostics.Where(d => d.Code == "column-guessed")
            .Select(d => d.Severity)
            .ShouldBe([Severity.Info, Severity.Info]);
        reading.Diagnostics.ShouldContain(d => d.Message.Contains("“当年工作要求”") && d.Message.Contains("“指标值”"));
    }

    [Fact]
    public void Read_two_columns_that_may_be_the_values_is_doubted()
    {
        var reading = Read("甲方案", "乙方案", "佐证材料", Values, ["≥50公里", "98%", "≥3100人", "≥92%"]);

        var indicators = reading.Forms.ShouldHaveSingleItem().Indicators;
        indicators.Select(i => i.ValueText).ShouldBe(Values);
        indicators.ShouldAllBe(i => i.Confidence < 1 && i.Attributes.Any(a => a.Label == "乙方案"));
        reading.Diagnostics.ShouldContain(d => d.Code == "column-guessed" && d.Severity == Severity.Warning);
    }

    [Fact]
    public void Read_bare_numbers_are_weights_only_when_they_sum_to_a_whole()
    {
        Read("指标值", "比重", "佐证材料", Values, ["30", "20", "30", "10"])
            .Forms[0]
            .Indicators.ShouldAllBe(i => i.Weight != null);
        Read("指标值", "页码", "佐证材料", Values, ["3", "4", "7", "9"])
            .Forms[0]
            .Indicators.ShouldAllBe(i => i.Weight == null);
    }

    [Theory]
    [InlineData("上年实际完成值情况")]
    [InlineData("是否完成指标值")]
    public void Read_heading_of_another_year_or_question_stays_an_attribute(string heading)
    {
        var indicators = Read("指标值", heading, "佐证材料", Values, ["40公里", "96%", "2600人", "88%"])
            .Forms[0]
            .Indicators;

        indicators.ShouldAllBe(i =>
            i.Actual == null && i.LastYear == null && i.Attributes.Any(a => a.Label == heading)
        );
    }

    private static readonly string[] Values = ["≥48.6公里", "100%", "≥3000人", "≥90%"];

    private static DocumentReading Read(string value, string second, string third, string[] values, string[] seconds)
    {
        string[] rows =
        [
            $"一级指标\t二级指标\t三级指标\t{value}\t{second}\t{third}",
            $"产出指标\t数量指标\t改造灌渠\t{values[0]}\t{seconds[0]}\t竣工图",
            $"产出指标\t质量指标\t灌渠验收合格率\t{values[1]}\t{seconds[1]}\t验收单",
            $"效益指标\t社会效益指标\t受益群众\t{values[2]}\t{seconds[2]}\t台账",
            $"满意度指标\t服务对象满意度指标\t群众满意度\t{values[3]}\t{seconds[3]}\t问卷",
        ];
        var html =
            "<h1>2025年项目支出绩效目标表</h1><table><tr><td>项目名称<td>灌渠改造</tr>"
            + string.Concat(rows.Select(r => $"<tr><td>{r.Replace("\t", "<td>", StringComparison.Ordinal)}</tr>"))
            + "</table>";
        return FormReader.Read(
            "a.html",
            Encoding.UTF8.GetBytes(html),
            cancellation: TestContext.Current.CancellationToken
        );
    }
}
