namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX504Tests : RuleTests
{
    [Theory]
    [InlineData("学前教育资助", "高考入学学生资助人数", "高考")]
    [InlineData("义务教育营养改善", "幼儿园供餐天数", "幼儿园")]
    [InlineData("水稻良种补贴", "小麦良种覆盖面积", "小麦")]
    [InlineData("茶叶品牌推广", "油菜种植户培训人数", "油菜")]
    public void JX504_fires_when_the_indicator_is_about_another_subject(string project, string name, string word) =>
        Fires(FormOf.Project(project).With(FormOf.Row("数量", name, "≥20人")), $"却说的是“{word}”");

    [Theory]
    [InlineData("学前教育资助", "资助幼儿人数")]
    [InlineData("学前教育资助", "幼儿园与小学衔接活动次数")]
    [InlineData("高中教育助学金", "高考上线人数")]
    [InlineData("学前教育和义务教育资助", "小学受助人数")]
    [InlineData("教师培训", "小学教师培训人数")]
    [InlineData("茶叶品牌推广", "茶园改造户数")]
    public void JX504_silent_when_the_subject_is_its_own(string project, string name) =>
        Silent(FormOf.Project(project).With(FormOf.Row("数量", name, "≥20人")));

    [Fact]
    public void JX504_silent_when_the_goal_names_the_other_subject() =>
        Silent(
            FormOf.Project("学前教育资助").With(FormOf.Row("数量", "小学受助人数", "≥20人")) with
            {
                Goals = ["资助在园幼儿和小学附设班儿童。"],
            }
        );
}
