namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX702Tests : RuleTests
{
    [Theory]
    [InlineData("时效", "10月30日前完成教师培训", "好坏")]
    [InlineData("时效", "5月31日前完成考前指导", "按时完成")]
    [InlineData("时效", "2023年9月1日前完成校舍维修", "及时")]
    [InlineData("数量", "11月15日前完成报名", "完成")]
    [InlineData("时效", "7月底前完成补助资金发放", "及时")]
    [InlineData("时效", "9月末前完成验收", "按时")]
    public void JX702_fires_when_the_date_is_only_in_the_name(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("时效", "教师培训完成时间", "10月30日")]
    [InlineData("时效", "9月1日前入学率", "≥95%")]
    [InlineData("社会效益", "5月12日防震演练效果", "良好")]
    [InlineData("时效", "完成教师培训", "按时完成")]
    [InlineData("时效", "10月30日前完成教师培训", "10月30日前")]
    [InlineData("时效", "2023年培训", "及时")]
    [InlineData("时效", "10月30日前完成培训", null)]
    [InlineData("时效", "7月份供水保障", "及时")]
    public void JX702_silent_when_the_value_holds_the_limit(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
