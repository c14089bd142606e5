namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX306Tests : RuleTests
{
    [Theory]
    [InlineData("成本", "维修费", "≈5万元", "用“≤”")]
    [InlineData("成本", "材料费", "约5万元", "约5万元")]
    [InlineData("数量", "受益学校", "≈3个", "“≥”或“=”")]
    [InlineData("数量", "受益学生", "500人左右", "约数")]
    public void JX306_fires_when_the_value_is_about(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("≤5万元")]
    [InlineData("≥5个")]
    [InlineData("5-8个")]
    [InlineData("大约完成")]
    [InlineData("定性")]
    [InlineData(null)]
    public void JX306_silent_when_the_sign_is_of_the_frame(string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "受益学校", cell)));
}
