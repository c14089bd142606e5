namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX704Tests : RuleTests
{
    [Theory]
    [InlineData("完成2022年校舍维修任务。", "维修学校数量")]
    [InlineData("改善办学条件。", "2022年维修学校数量")]
    [InlineData("完成2024年校舍维修任务。", "维修学校数量")]
    [InlineData("开展自愿咨询和规范管理，完成2022年任务。", "维修学校数量")]
    [InlineData("在2022年底前完成校舍维修。", "维修学校数量")]
    public void JX704_fires_when_only_another_year_is_named(string goal, string name) =>
        Fires(Form(goal, name), "预算年度是 2023 年", "全表没有提到 2023 年");

    [Fact]
    public void JX704_fires_when_the_results_are_of_another_year() =>
        Fires(
            Form("改善办学条件。", "维修学校数量") with
            {
                GoalResults = ["2022年全年维修校舍12所。"],
            },
            "写的是 2022 年"
        );

    [Theory]
    [InlineData("完成2023年校舍维修任务。", "2022年维修学校数量")]
    [InlineData("改善办学条件。", "维修学校数量")]
    [InlineData("招生人数比2022年增长。", "维修学校数量")]
    [InlineData("落实县发〔2022〕16号文件精神。", "维修学校数量")]
    [InlineData("支教时间为2022—2024学年度。", "维修学校数量")]
    [InlineData("截至2022年底已维修10所。", "维修学校数量")]
    [InlineData("实施2021-2025年校舍规划。", "维修学校数量")]
    [InlineData("补助2022元。", "维修学校数量")]
    [InlineData("到2025年底建成校舍12所。", "维修学校数量")]
    public void JX704_silent_when_the_year_is_right_or_a_reference(string goal, string name) =>
        Silent(Form(goal, name));

    [Fact]
    public void JX704_is_not_checked_when_the_form_names_no_year() =>
        NotChecked(Form("完成2022年任务。", "学校") with { FiscalYear = null }, "没有读出预算年度");

    private static Core.Forms.Form Form(string goal, string name) =>
        FormOf.Project().With(FormOf.Row("数量", name, "≥10所")) with
        {
            Goals = [goal],
        };
}
