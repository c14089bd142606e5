namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX330Tests : RuleTests
{
    [Theory]
    [InlineData("质量", "验收合格率", "≥0.95", "95%")]
    [InlineData("质量", "课程覆盖率", "1", "100%")]
    [InlineData("质量", "验收合格率", "≥0.98%", "98%")]
    [InlineData("质量", "验收合格率", "≥.95", "95%")]
    [InlineData("质量", "养护路段中等以上路率", "≥0.88%", "88%")]
    public void JX330_fires_when_the_share_is_a_fraction(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("质量", "验收合格率", "≥95%")]
    [InlineData("经济效益", "财政贡献率", "≥0.8%")]
    [InlineData("经济效益", "税收增长率", "≥0.8%")]
    [InlineData("经济效益", "贷款损失率", "0.8%")]
    [InlineData("质量", "安全事故发生率", "≤0.5%")]
    [InlineData("质量", "地块容积率", "0.8")]
    [InlineData("经济效益", "人口自然增长率", "≥0.5%")]
    [InlineData("数量", "维修学校", "1")]
    [InlineData("质量", "验收合格率", "1%")]
    [InlineData("质量", "验收合格率", "良好")]
    public void JX330_silent_when_the_share_is_a_percentage(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
