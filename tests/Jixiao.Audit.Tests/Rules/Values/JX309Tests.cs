namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX309Tests : RuleTests
{
    [Theory]
    [InlineData("满意度", "学生满意度", "≥50%", "低于 60%")]
    [InlineData("满意度", "教师满意度", "=100%", "人人满意")]
    [InlineData("社会效益", "家长满意度", "100%", "人人满意")]
    [InlineData("满意度", "群众满意率", "≥59.5%", "59.5%")]
    [InlineData("满意度", "受益师生满意度", "≥70%", "偏低")]
    public void JX309_fires_when_satisfaction_is_too_low_or_whole(
        string level2,
        string name,
        string cell,
        string words
    ) => Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("满意度", "学生满意度", "≥80%")]
    [InlineData("满意度", "学生满意度", "≥95%")]
    [InlineData("满意度", "学生满意度", "≥100%")]
    [InlineData("满意度", "家长投诉率", "≤1%")]
    [InlineData("满意度", "不满意率", "≤5%")]
    [InlineData("质量", "课程覆盖率", "100%")]
    [InlineData("满意度", "学生满意度", "≥4.5分")]
    [InlineData("满意度", "学生满意度", "≥85-95%")]
    public void JX309_silent_when_satisfaction_can_be_reached(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
