namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX410Tests : RuleTests
{
    [Theory]
    [InlineData("成本", "专项经费控制在预算范围内", "严格控制")]
    [InlineData("经济成本", "维修成本", "合理")]
    public void JX410_fires_when_a_cost_has_no_figure(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), cell, "控制数");

    [Theory]
    [InlineData("成本", "维修总成本", "≤100万元")]
    [InlineData("成本", "培训费标准", "每人每天四百元")]
    [InlineData("成本", "培训费标准（400元/人天）", "按标准执行")]
    [InlineData("社会成本", "对周边居民的影响", "较小")]
    [InlineData("生态环境成本", "施工扬尘", "可控")]
    [InlineData("成本", "维修总成本", null)]
    [InlineData("质量", "维修质量", "严格控制")]
    public void JX410_silent_when_there_is_one_or_none_is_needed(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
