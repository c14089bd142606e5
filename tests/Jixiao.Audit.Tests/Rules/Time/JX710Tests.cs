namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX710Tests : RuleTests
{
    [Theory]
    [InlineData("时效", "项目完成时间", "≥2023年12月31日")]
    [InlineData("时效", "事项办理时限", "≥5个工作日")]
    [InlineData("时效", "工程竣工时间", ">2023-11-30")]
    [InlineData("时效", "建设工期", "不少于90天")]
    [InlineData("时效", "平台上线运行时间", "≥2023年9月30日")]
    [InlineData("时效", "补助资金拨付时间", "≥30日")]
    [InlineData("时效", "路灯故障修复时间", "≥24小时")]
    [InlineData("时效", "平均审理天数", "≥60天")]
    [InlineData("社会效益", "患者候诊时间", "≥40分钟")]
    [InlineData("时效", "预警信息发布时间", "≥30分钟")]
    public void JX710_fires_when_a_deadline_is_at_least(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("时效", "项目完成时间", "≤2023年12月31日")]
    [InlineData("时效", "预警信息提前发布时间", "≥30分钟")]
    [InlineData("时效", "名单公示时间", "≥5天")]
    [InlineData("时效", "设备质保时间", "≥3年")]
    [InlineData("时效", "项目完成时间", "2023年12月31日")]
    [InlineData("时效", "事项办理时限", "≤5天")]
    [InlineData("时效", "项目完成时间", "及时")]
    [InlineData("时效", "免费开放起始时间", "≥2023年5月1日")]
    [InlineData("时效", "延时开放服务时间", "≥2小时")]
    public void JX710_silent_when_the_direction_is_right(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
