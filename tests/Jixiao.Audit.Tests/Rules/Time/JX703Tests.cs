namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX703Tests : RuleTests
{
    [Theory]
    [InlineData("时效", "各项工作完成时间", "≤12月")]
    [InlineData("时效", "资金拨付", "≤6月")]
    [InlineData("数量", "项目完成时间", "11月")]
    [InlineData("时效", "项目完成时间", "≤12个月")]
    public void JX703_fires_when_a_month_is_a_count(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("时效", "建设工期", "≤6月")]
    [InlineData("时效", "项目完成时间", "≤6个月")]
    [InlineData("时效", "项目完成时间", "12月31日前")]
    [InlineData("数量", "补助发放", "12月")]
    [InlineData("时效", "每批办理", "≤1月")]
    [InlineData("时效", "完成时间", "≤18月")]
    [InlineData("时效", "办理", "≤12天")]
    public void JX703_silent_when_it_is_a_date_or_a_duration(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
