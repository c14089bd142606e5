namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX321Tests : RuleTests
{
    [Theory]
    [InlineData("经济效益", "产值增长率", "≥1500%")]
    [InlineData("数量", "培训", "1000%")]
    public void JX321_fires_when_the_percentage_is_odd(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("经济效益", "产值增长率", "≥150%")]
    [InlineData("数量", "培训", "1500人")]
    [InlineData("质量", "验收合格率", "≥1500%")]
    [InlineData("经济效益", "增速", "999%")]
    [InlineData("质量", "情况", "好")]
    public void JX321_silent_when_the_percentage_is_possible(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
