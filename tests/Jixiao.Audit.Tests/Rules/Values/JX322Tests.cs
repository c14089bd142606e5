namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX322Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "参训教师（人）", "≥20次", "“次”")]
    [InlineData("成本", "设备经费（元）", "≤20万元", "“万元”")]
    [InlineData("数量", "培训人次（人次）", "≥200人", "人次")]
    [InlineData("数量", "覆盖率（%）", "≥20所", "%")]
    [InlineData("数量", "举办活动（单位：户）", "≥120场次", "“户”")]
    [InlineData("数量", "鉴定评价（公里）", "≥380份", "“公里”")]
    [InlineData("时效", "通报时间（天）", "≤24小时", "“天”")]
    [InlineData("成本", "亩均补助（万元）", "≤800元/亩", "万元")]
    public void JX322_fires_when_the_two_units_differ(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("数量", "参训教师（人）", "≥20人")]
    [InlineData("数量", "参训教师（人）", "≥20名")]
    [InlineData("数量", "维修学校（个）", "≥20所")]
    [InlineData("数量", "惠及村（社区）", "≥200户")]
    [InlineData("成本", "补助标准（年）", "≤2000元")]
    [InlineData("数量", "设备（台、件、套）", "30套")]
    [InlineData("数量", "参训教师（人）", "≥20")]
    [InlineData("成本", "补助（元）", "500元/人")]
    [InlineData("数量", "造林面积（亩）", "≥2.4万亩")]
    public void JX322_silent_when_the_units_agree(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
