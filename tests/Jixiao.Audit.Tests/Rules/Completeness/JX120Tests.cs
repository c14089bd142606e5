namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX120Tests : RuleTests
{
    private const string Checks = "反映安全生产执法检查开展情况";

    [Fact]
    public void JX120_fires_when_the_explanation_is_that_of_another_row() =>
        Fires(Form("受灾群众救助及时率", Checks), "受灾群众救助及时率", "与第 1 条“执法检查企业家次”的一字不差");

    [Theory]
    [InlineData("受灾群众救助及时率", "反映受灾群众救助的及时程度")]
    [InlineData("执法检查覆盖率", Checks)]
    public void JX120_silent_when_it_is_its_own(string name, string explanation) => Silent(Form(name, explanation));

    private static Core.Forms.Form Form(string name, string explanation) =>
        FormOf
            .Department()
            .With(
                FormOf.Row("数量", "执法检查企业家次", "≥300家次") with
                {
                    Explanation = Checks,
                },
                FormOf.Row("质量", name, "100%") with
                {
                    Explanation = explanation,
                }
            );
}
