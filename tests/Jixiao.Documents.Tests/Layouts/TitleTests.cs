using System.Text;
using Jixiao.Core;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Titles and the lines above them.</summary>
public sealed class TitleTests
{
    private const string Table =
        "<table><tr><td>项目名称<td colspan=3>灌渠改造</tr><tr><td colspan=2>年度资金总额<td colspan=2>860000</tr>"
        + "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值</tr><tr><td>产出指标<td>数量指标<td>改造灌渠<td>3公里</tr></table>";

    [Theory]
    [InlineData("<p>清河县水务局2025年度项目支出<p>绩效目标申报表", "清河县水务局2025年度项目支出绩效目标申报表")]
    [InlineData("<p>2025年度项目支出绩效<p>目标表", "2025年度项目支出绩效目标表")]
    [InlineData("<p>附件2<p>项目支出绩效目标表", "项目支出绩效目标表")]
    [InlineData("<p>清河县水务局预算说明。<p>项目支出绩效目标表", "项目支出绩效目标表")]
    [InlineData("<p>第三部分 项目支出绩效目标表<p>项目支出绩效目标表", "项目支出绩效目标表")]
    public void Read_title_over_two_lines_is_one(string above, string title) =>
        Read(above + Table).Forms.ShouldHaveSingleItem().Title.ShouldBe(title);

    [Fact]
    public void Read_title_over_two_lines_after_a_form_is_one()
    {
        var forms = Read($"<p>项目支出绩效目标表{Table}<p>2025年度项目支出绩效<p>目标表{Table}").Forms;

        forms.Select(f => f.Title).ShouldBe(["项目支出绩效目标表", "2025年度项目支出绩效目标表"]);
    }

    [Fact]
    public void Read_unit_above_a_title_is_that_forms()
    {
        var forms = Read($"<p>单位：元<p>项目支出绩效目标表{Table}<p>单位：万元<p>项目支出绩效目标表{Table}").Forms;

        forms
            .Select(f => f.Funds.TotalYuan)
            .ShouldBe([Money.FromYuan(860_000), Money.FromWan(860_000)], string.Join(' ', forms.Select(f => f.Title)));
    }

    [Fact]
    public void Read_state_above_a_title_is_kept_with_the_form()
    {
        var form = Read($"<p>取数时一上申报数<p>项目支出绩效目标表{Table}").Forms.ShouldHaveSingleItem();

        form.Attributes.ShouldContain(a => a.Label == "取数时" && a.Value == "取数时一上申报数");
    }

    private static DocumentReading Read(string body) =>
        FormReader.Read(
            "a.html",
            Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"),
            cancellation: TestContext.Current.CancellationToken
        );
}
