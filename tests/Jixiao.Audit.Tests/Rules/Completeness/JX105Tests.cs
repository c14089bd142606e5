using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX105Tests : RuleTests
{
    private static readonly Core.Forms.Form Rest = FormOf
        .Project()
        .With(FormOf.Row("数量", "维修校舍数量", "12所"), FormOf.Row("满意度", "师生满意度", "≥95%"));

    [Fact]
    public void JX105_fires_when_there_is_no_time_indicator() =>
        Fires(Rest, "没有时效指标").Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("补助发放及时性", "及时")]
    [InlineData("维修任务完成情况", "按时完成")]
    [InlineData("任务完成时效", "按计划推进")]
    [InlineData("年度执法计划完成时间", "按计划推进")]
    public void JX105_fires_when_no_time_indicator_has_a_limit(string name, string cell) =>
        Fires(Rest.With(FormOf.Row("时效", name, cell)), name, cell, "无法判断是否按时");

    [Theory]
    [InlineData("完成时间", "2023年11月30日")]
    [InlineData("补助发放及时率", "≥95%")]
    [InlineData("抢修到场时间", "≤48小时")]
    [InlineData("11月30日前完成全部维修", "按时完成")]
    [InlineData("工资发放时间", "每月中旬")]
    [InlineData("完成时间", "年底前")]
    [InlineData("完成时间", null)]
    public void JX105_silent_when_one_has(string name, string? cell) =>
        Silent(Rest.With(FormOf.Row("时效", "补助发放及时性", "及时"), FormOf.Row("时效", name, cell)));

    [Fact]
    public void JX105_silent_when_the_date_stands_under_another_level_2() =>
        Silent(Rest.With(FormOf.Row("质量", "维修完成时间", "2023年11月30日")));

    [Fact]
    public void JX105_silent_when_level_2_is_not_known_of_all() =>
        Silent(Rest.With(FormOf.Row("数量", "进度", "按计划") with { Level2 = "进度指标" }));
}
