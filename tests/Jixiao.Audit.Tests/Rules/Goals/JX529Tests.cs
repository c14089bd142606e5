using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX529Tests : RuleTests
{
    [Fact]
    public void JX529_fires_when_the_project_has_another_target() =>
        Fires([Unit("≥80%"), Project("≥90%")], "≥80%", "“村医培训”", "≥90%").Severity.ShouldBe(Severity.Info);

    [Fact]
    public void JX529_silent_when_the_targets_agree_or_the_names_are_general() =>
        Silent(
            Unit("≥90%"),
            Project("≥90%"),
            FormOf.Department("清河县体育局").With(FormOf.Row("满意度", "服务对象满意度", "≥80%"))
        );

    [Fact]
    public void JX529_silent_when_the_unit_is_another() =>
        Silent(FormOf.Department("清河县水利局").With(FormOf.Row("满意度", "参训村医满意度", "≥80%")), Project("≥90%"));

    private static Core.Forms.Form Unit(string cell) =>
        FormOf.Department().With(FormOf.Row("满意度", "参训村医满意度", cell));

    private static Core.Forms.Form Project(string cell) =>
        FormOf.Project("村医培训").With(FormOf.Row("满意度", "参训村医满意度", cell));
}
