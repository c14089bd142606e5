namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX320Tests : RuleTests
{
    [Theory]
    [InlineData("质量", "课程覆盖率", "≥95%以上", "重复")]
    [InlineData("时效", "办理时限", "≤5天以内", "重复")]
    [InlineData("质量", "课程覆盖率", "≥95%以内", "矛盾")]
    [InlineData("时效", "办理时限", "≤5天以上", "矛盾")]
    [InlineData("质量", "课程覆盖率", "≥≤95%", "矛盾")]
    [InlineData("数量", "培训人数", "≥不少于400人", "重复")]
    [InlineData("数量", "培训人数", "≥≥400人", "重复")]
    [InlineData("数量", "培训人数", "≥不超过400人", "矛盾")]
    [InlineData("数量", "培训人数", "不低于400人以上", "重复")]
    public void JX320_fires_when_the_sign_is_doubled_or_contradicted(
        string level2,
        string name,
        string cell,
        string words
    ) => Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("质量", "课程覆盖率", "≥95%")]
    [InlineData("质量", "课程覆盖率", "95%以上")]
    [InlineData("时效", "办理时限", "5天以内")]
    [InlineData("质量", "课程覆盖率", ">=95%")]
    [InlineData("质量", "质量等级", "≥良好以上")]
    [InlineData("质量", "情况", null)]
    [InlineData("社会效益", "失业率", "控制在4.2%以内")]
    [InlineData("数量", "培训人数", "不低于400人")]
    public void JX320_silent_when_one_sign_is_enough(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));

    [Fact]
    public void JX320_fires_with_a_safe_fix_when_nothing_changes()
    {
        var fix = Fires(FormOf.Project().With(FormOf.Row("质量", "覆盖率", "≥95%以上"))).Fix.ShouldNotBeNull();
        fix.To.ShouldBe("≥95%");
        fix.Safe.ShouldBeTrue();
    }
}
