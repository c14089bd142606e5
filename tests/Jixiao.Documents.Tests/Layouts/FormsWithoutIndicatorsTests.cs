using System.Text;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Forms of which funds and goals are filled in and the indicators are still to come.</summary>
public sealed class FormsWithoutIndicatorsTests
{
    private const string Title = "<h1>项目支出绩效目标表</h1>";
    private const string Headings = "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值</tr><tr><td><td><td><td></tr>";

    [Fact]
    public void Read_form_with_a_goal_only_is_a_form()
    {
        const string head = "<tr><td>项目名称<td>灌渠改造</tr><tr><td>年度目标<td>改造灌渠48.6公里。</tr>";

        var form = Read($"{Title}<table>{head}{Headings}</table>").Forms.ShouldHaveSingleItem();

        form.Project!.Name.ShouldBe("灌渠改造");
        form.Goals.ShouldBe(["改造灌渠48.6公里。"]);
        form.Indicators.ShouldBeEmpty();
    }

    [Fact]
    public void Read_notes_right_under_the_headings_are_notes()
    {
        const string head = "<tr><td>项目名称<td>灌渠改造</tr><tr><td>年度资金总额<td>86万元</tr>";
        const string note = "<tr><td>备注<td colspan=3>指标待二上时补报。</tr>";

        var form = Read($"{Title}<table>{head}{Headings}{note}</table>").Forms.ShouldHaveSingleItem();

        form.Notes.ShouldBe(["指标待二上时补报。"]);
    }

    [Theory]
    [InlineData(Title, "<tr><td>项目名称<td></tr>")]
    [InlineData("", "<tr><td>项目名称<td>灌渠改造</tr><tr><td>年度目标<td>改造灌渠48.6公里。</tr>")]
    public void Read_form_left_blank_or_without_a_title_is_none(string title, string head) =>
        Read($"{title}<table>{head}{Headings}</table>").Forms.ShouldBeEmpty();

    [Fact]
    public void Read_duties_whose_indicators_are_still_to_come_are_duties()
    {
        const string headings =
            "<tr><td>职责序号<td>部门职责<td>职责目标<td>绩效指标<td>指标解释<td>年度指标值<td>工作活动</tr>";
        const string rows =
            "<tr><td>1<td>乡村公路养护<td>保障乡村公路通行。<td><td><td><td></tr><tr><td>2<td>公交管理<td><td><td><td><td></tr>";

        var form = Read($"<h1>部门预算整体绩效目标表</h1><table>{headings}{rows}</table>").Forms.ShouldHaveSingleItem();

        form.Duties.ShouldBe([new("1", "乡村公路养护", "保障乡村公路通行。"), new("2", "公交管理", null)]);
        form.Indicators.ShouldBeEmpty();
    }

    private static DocumentReading Read(string body) =>
        FormReader.Read(
            "a.html",
            Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"),
            cancellation: TestContext.Current.CancellationToken
        );
}
