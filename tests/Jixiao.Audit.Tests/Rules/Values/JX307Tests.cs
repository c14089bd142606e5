namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX307Tests : RuleTests
{
    [Theory]
    [InlineData("好坏")]
    [InlineData("优良中低差")]
    [InlineData("好/一般/差")]
    [InlineData("是、否")]
    [InlineData("合格（不合格）")]
    [InlineData("优秀、良好、合格、不合格")]
    [InlineData("有无")]
    public void JX307_fires_when_the_value_is_the_whole_scale(string value) =>
        Fires(FormOf.Project().With(FormOf.Row("质量", "教研工作质量", value)), value, "档次");

    [Theory]
    [InlineData("良好")]
    [InlineData("优良")]
    [InlineData("优、良")]
    [InlineData("无")]
    [InlineData("是")]
    [InlineData("好")]
    [InlineData("不低于上年")]
    [InlineData("效果显著")]
    [InlineData("良好及以上")]
    [InlineData("≥95%")]
    [InlineData("高质量完成")]
    public void JX307_silent_when_the_value_is_one_grade(string value) =>
        Silent(FormOf.Project().With(FormOf.Row("质量", "教研工作质量", value)));

    [Theory]
    [InlineData("力争实现")]
    [InlineData("尽量完成")]
    public void JX307_fires_when_the_value_is_only_a_hope(string words) =>
        Fires(FormOf.Project().With(FormOf.Row("质量", "考试组织", words)), words, "努力的方向");

    [Theory]
    [InlineData("力争全市排名第一")]
    [InlineData("实现")]
    public void JX307_silent_when_a_hope_can_be_judged(string words) =>
        Silent(FormOf.Project().With(FormOf.Row("质量", "考试组织", words)));
}
