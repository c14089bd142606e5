namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX334Tests : RuleTests
{
    [Theory]
    [InlineData("社会效益", "改善校园环境", "改善校园环境")]
    [InlineData("可持续影响", "建立长效管护机制", "长效管护机制")]
    [InlineData("社会效益", "保障师生用水安全（定性）", "保障师生用水安全")]
    public void JX334_fires_when_the_value_is_the_name(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, "重复指标名称");

    [Theory]
    [InlineData("社会效益", "改善校园环境", "12所学校达到省定标准")]
    [InlineData("质量", "验收合格", "合格")]
    [InlineData("质量", "一次验收合格率100%", "100%")]
    public void JX334_silent_when_the_value_says_more_or_is_a_grade(string level2, string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
