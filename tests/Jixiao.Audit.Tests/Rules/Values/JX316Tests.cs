using Jixiao.Core.Values;

namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX316Tests : RuleTests
{
    [Theory]
    [InlineData("良好", "项")]
    [InlineData("显著提高", "%")]
    [InlineData("按时完成", "天")]
    public void JX316_fires_when_words_carry_a_unit(string value, string unit) =>
        Fires(Form(value, unit), value, unit).Fix.ShouldNotBeNull().Safe.ShouldBeFalse();

    [Theory]
    [InlineData("良好", null)]
    [InlineData("优秀", "级")]
    [InlineData("良好", "文字")]
    [InlineData("95", "%")]
    [InlineData("每年两次", "次")]
    public void JX316_silent_when_the_unit_fits(string value, string? unit) => Silent(Form(value, unit));

    private static Core.Forms.Form Form(string value, string? unit) =>
        FormOf
            .Project()
            .With(
                FormOf.Row("质量", "教研质量", null) with
                {
                    Comparison = Comparison.Qualitative,
                    Value = value,
                    Unit = unit,
                    ValueText = value,
                }
            );
}
