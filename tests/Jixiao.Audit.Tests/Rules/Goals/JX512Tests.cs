using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX512Tests : RuleTests
{
    private const string Benefit = "通过项目实施，保障学校电教室正常运行，优质教育资源覆盖更多学生";

    [Theory]
    [InlineData(Benefit)]
    [InlineData("通过项目实施,保障学校电教室正常运行,优质教育资源覆盖更多学生。")]
    public void JX512_fires_when_a_benefit_is_copied(string second) =>
        Fires([With("信息技术", Benefit), With("网课教育", second)], "与项目“信息技术”的效益指标一字不差")
            .Form.ShouldBe(1);

    [Fact]
    public void JX512_silent_when_the_benefits_are_short_or_differ() =>
        Silent(With("信息技术", "社会影响力提升"), With("网课教育", "社会影响力提升"), With("校舍维修", Benefit));

    [Fact]
    public void JX512_silent_when_the_project_is_the_same() =>
        Silent(With("信息技术", Benefit), With("信息技术", Benefit) with { FiscalYear = 2022 });

    private static Form With(string project, string benefit) =>
        FormOf.Project(project).With(FormOf.Row("社会效益", benefit, "效果显著"));
}
