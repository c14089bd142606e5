namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX336Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "场馆免费开放天数", "≥380天")]
    [InlineData("时效", "供水设施运行天数", "400天")]
    public void JX336_fires_when_a_year_has_not_so_many_days(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell, "366 天");

    [Theory]
    [InlineData("数量", "场馆免费开放天数", "≥300天")]
    [InlineData("数量", "场馆免费开放天数", "366天")]
    [InlineData("数量", "12个站点累计运行天数", "≥4000天")]
    [InlineData("时效", "建设工期", "≤400天")]
    public void JX336_silent_when_the_days_fit_or_are_added_up(string level2, string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
