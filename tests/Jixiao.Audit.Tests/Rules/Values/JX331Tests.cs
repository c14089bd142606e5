namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX331Tests : RuleTests
{
    [Theory]
    [InlineData("质量", "验收合格率", "≧95%", "≥95%")]
    [InlineData("数量", "培训教师", "＝１００人", "=100人")]
    [InlineData("成本", "材料费", "≦5万元", "≤5万元")]
    [InlineData("质量", "验收合格率", "95％", "95%")]
    public void JX331_fires_when_characters_are_odd(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("质量", "验收合格率", "≥95%")]
    [InlineData("数量", "培训教师", "=100人")]
    [InlineData("质量", "工作质量", "优秀，属１类第一档")]
    [InlineData("时效", "完成时间", "2023年12月31日")]
    [InlineData("质量", "情况", null)]
    public void JX331_silent_when_characters_are_plain(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));

    [Fact]
    public void JX331_fires_with_a_safe_fix() =>
        Fires(FormOf.Project().With(FormOf.Row("数量", "培训教师", "＝１００人")))
            .Fix.ShouldNotBeNull()
            .Safe.ShouldBeTrue();
}
