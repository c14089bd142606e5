namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX106Tests : RuleTests
{
    private static readonly Core.Forms.Form Rest = FormOf
        .Project()
        .With(FormOf.Row("数量", "维修校舍数量", "12所"), FormOf.Row("社会效益", "校舍安全隐患", "全部消除"));

    [Fact]
    public void JX106_fires_when_a_project_has_no_cost() => Fires(Rest, "没有成本指标", "控制数");

    [Fact]
    public void JX106_fires_when_the_goal_names_a_price() =>
        Fires(Rest with { Goals = ["为300名学生每人发放补助500元。"] }, "每人发放补助500元", "应列为成本指标");

    [Theory]
    [InlineData("成本")]
    [InlineData("经济成本")]
    [InlineData("生态环境成本")]
    public void JX106_silent_when_there_is_a_cost_of_either_frame(string level2) =>
        Silent(Rest.With(FormOf.Row(level2, "维修总成本", "≤100万元")));

    [Fact]
    public void JX106_silent_when_the_form_is_of_a_department() =>
        Silent(FormOf.Department().With([.. Rest.Indicators]));

    [Fact]
    public void JX106_silent_when_level_2_is_not_printed() =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所") with { Level2 = null }));
}
