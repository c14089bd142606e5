namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX406Tests : RuleTests
{
    [Fact]
    public void JX406_fires_when_the_name_is_a_paragraph() =>
        Fires(FormOf.Project().With(FormOf.Row("社会效益", new string('校', 101), "明显")), "101 字", "100 字");

    [Theory]
    [InlineData(100)]
    [InlineData(8)]
    public void JX406_silent_when_it_is_a_name(int length) =>
        Silent(FormOf.Project().With(FormOf.Row("社会效益", new string('校', length), "明显")));
}
