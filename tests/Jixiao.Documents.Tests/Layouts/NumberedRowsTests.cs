using System.Text;
using Jixiao.Core;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Tables whose first column numbers the indicators, with the labels printed again in each row.</summary>
public sealed class NumberedRowsTests
{
    private const string Rows = """
        <tr><td>序号<td>一级指标<td>二级指标<td>三级指标<td>指标值</tr>
        <tr><td>1<td>产出指标<td>数量指标<td>改造灌渠<td>≥48.6公里</tr>
        <tr><td>2<td>产出指标<td>质量指标<td>灌渠验收合格率<td>100%</tr>
        <tr><td>3<td>效益指标<td>社会效益指标<td>受益群众出行条件<td>显著改善</tr>
        """;

    [Theory]
    [InlineData("<h1>项目支出绩效目标表</h1><table>")]
    [InlineData("<table><tr><td>项目支出绩效目标表</tr><tr><td>项目名称<td>灌渠改造</tr>")]
    public void Read_numbered_rows_keeps_names_and_levels(string above)
    {
        var form = Read(above + Rows + "</table>").Forms.ShouldHaveSingleItem();

        form.Indicators.Select(i => (i.Level1, i.Level2, i.Name, i.ValueText))
            .ShouldBe([
                ("产出指标", "数量指标", "改造灌渠", "≥48.6公里"),
                ("产出指标", "质量指标", "灌渠验收合格率", "100%"),
                ("效益指标", "社会效益指标", "受益群众出行条件", "显著改善"),
            ]);
        form.Indicators.ShouldAllBe(i => i.Attributes.Count == 0 && i.Confidence == 1);
    }

    [Fact]
    public void Read_ellipses_of_a_blank_form_are_no_indicators()
    {
        var form = Read(
            $"<h1>项目支出绩效目标表</h1><table>{Rows}<tr><td>4<td>满意度指标<td>服务对象满意度指标<td>……<td></tr><tr><td>……<td><td><td>……<td>……</tr></table>"
        )
            .Forms.ShouldHaveSingleItem();

        form.Indicators.Select(i => i.Name).ShouldBe(["改造灌渠", "灌渠验收合格率", "受益群众出行条件"]);
    }

    [Fact]
    public void Read_misspelt_heading_of_names_beside_a_merged_one_is_told_by_content()
    {
        var form = Read(
            "<h1>项目支出绩效目标表</h1><table><tr><td rowspan=3>绩效指标<td>一级指标<td>二级指标<td>三极指标<td>指标值</tr>"
                + "<tr><td>产出指标<td>数量指标<td>改造灌渠<td>≥48.6公里</tr><tr><td>产出指标<td>质量指标<td>灌渠验收合格率<td>100%</tr></table>"
        )
            .Forms.ShouldHaveSingleItem();

        form.Indicators.Select(i => (i.Name, i.ValueText))
            .ShouldBe([("改造灌渠", "≥48.6公里"), ("灌渠验收合格率", "100%")]);
    }

    [Fact]
    public void Read_units_a_space_divided_from_their_numbers_go_with_them()
    {
        var form = Texts.Form(
            "项目支出绩效目标表\n项目名称\t灌渠改造\n一级指标\t二级指标\t三级指标\t指标值\t\n产出指标\t数量指标\t改造灌渠\t≥ 48.6\t公里\n"
                + "产出指标\t质量指标\t灌渠验收合格率\t=100\t%\n产出指标\t时效指标\t完工时间\t\t2025年10月\n效益指标\t社会效益指标\t受益户数\t≥380\t户\n"
        );

        form.Indicators.Select(i => (i.Value, i.Unit, i.ValueText))
            .ShouldBe([
                ("48.6", "公里", "≥ 48.6公里"),
                ("100", "%", "=100%"),
                ("2025-10", null, "2025年10月"),
                ("380", "户", "≥380户"),
            ]);
    }

    [Fact]
    public void Read_year_above_amounts_is_no_amount()
    {
        const string head =
            "<tr><td>项目名称<td>灌渠改造</tr><tr><td>预算年度<td>2025</tr><tr><td>年度资金总额<td>86 万元</tr>";

        var form = Read($"<h1>项目支出绩效目标表</h1><table>{head}{Rows}</table>").Forms.ShouldHaveSingleItem();

        form.FiscalYear.ShouldBe(2025);
        form.Funds.TotalYuan.ShouldBe(Money.FromYuan(860_000m));
    }

    private static DocumentReading Read(string body) =>
        FormReader.Read(
            "a.html",
            Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"),
            cancellation: TestContext.Current.CancellationToken
        );
}
