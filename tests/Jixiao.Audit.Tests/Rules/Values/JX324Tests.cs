namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX324Tests : RuleTests
{
    [Theory]
    [InlineData("质量", "验收合格率", "≥30%")]
    [InlineData("时效", "资金发放率", "49.9%")]
    [InlineData("数量", "任务完成率", "≥9%")]
    [InlineData("质量", "隐患整改率", "≥40%")]
    [InlineData("质量", "数据完整率", "≥30%")]
    public void JX324_fires_when_less_than_half_is_asked(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("质量", "验收合格率", "≥51%")]
    [InlineData("质量", "不合格率", "≤3%")]
    [InlineData("质量", "骨干教师覆盖率", "≥20%")]
    [InlineData("质量", "合格率", "≥0.95%")]
    [InlineData("满意度", "学生满意度", "≥30%")]
    [InlineData("质量", "合格率", "良好")]
    public void JX324_silent_when_the_rate_is_usual(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
