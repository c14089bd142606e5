namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX521Tests : RuleTests
{
    [Fact]
    public void JX521_fires_when_the_department_asks_for_another_share() =>
        Fires(
            [
                FormOf.Department().With(FormOf.Row("满意度", "学员满意度", "≥80%")),
                FormOf.Project("干部培训").With(FormOf.Row("满意度", "学员满意度", "≥90%")),
            ],
            "≥80%",
            "≥90%",
            "干部培训"
        );

    [Theory]
    [InlineData("学员满意度", "≥90%", "学员满意度", "≥90%")]
    [InlineData("培训干部人数", "≥900人", "培训干部人数", "≥400人")]
    [InlineData("满意度", "≥80%", "满意度", "≥90%")]
    [InlineData("学员满意度", "≥80%", "家长满意度", "≥90%")]
    public void JX521_silent_when_they_agree_or_cannot_be_compared(
        string one,
        string cell,
        string other,
        string otherCell
    ) =>
        Silent(
            FormOf.Department().With(FormOf.Row("满意度", one, cell)),
            FormOf.Project("干部培训").With(FormOf.Row("满意度", other, otherCell))
        );

    [Fact]
    public void JX521_silent_when_two_projects_have_it() =>
        Silent(
            FormOf.Department().With(FormOf.Row("满意度", "学员满意度", "≥80%")),
            FormOf.Project("干部培训").With(FormOf.Row("满意度", "学员满意度", "≥90%")),
            FormOf.Project("课题研究").With(FormOf.Row("满意度", "学员满意度", "≥85%"))
        );
}
