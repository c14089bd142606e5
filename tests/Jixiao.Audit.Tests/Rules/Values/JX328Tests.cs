namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX328Tests : RuleTests
{
    [Theory]
    [InlineData("满意度", "学生满意度", "满意")]
    [InlineData("满意度", "家长满意程度", "较高")]
    [InlineData("社会效益", "群众满意度", "显著提升")]
    public void JX328_fires_when_satisfaction_is_words(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("满意度", "学生满意度", "≥90%")]
    [InlineData("满意度", "学生满意度", "九成以上")]
    [InlineData("满意度", "家长幸福感", "显著提升")]
    [InlineData("社会效益", "让人民满意的教育", "显著提升")]
    [InlineData("满意度", "学生满意度", null)]
    public void JX328_silent_when_satisfaction_is_a_figure(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
