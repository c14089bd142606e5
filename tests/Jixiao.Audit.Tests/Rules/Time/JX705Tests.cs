namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX705Tests : RuleTests
{
    [Theory]
    [InlineData("时效", "项目完成时间", "100%")]
    [InlineData("时效", "办理时限", "≥95%")]
    [InlineData("时效", "建设工期", "≤100%")]
    [InlineData("时效", "设备到货时间", "≥98%")]
    public void JX705_fires_when_time_is_a_percentage(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("时效", "项目完成及时率", "100%")]
    [InlineData("时效", "项目完成时间", "2023年12月31日")]
    [InlineData("质量", "设备无故障运行时间占比", "≥99%")]
    [InlineData("时效", "办理时限", "≤5天")]
    [InlineData("时效", "补助及时性", "100%")]
    [InlineData("质量", "系统正常运行时间", "≥99%")]
    public void JX705_silent_when_time_is_a_date_or_the_name_a_rate(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
