using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX101Tests : RuleTests
{
    [Fact]
    public void JX101_fires_when_the_project_has_no_name() =>
        Fires(FormOf.Project() with { Project = null }, "没有填写项目名称").Severity.ShouldBe(Severity.Error);

    [Theory]
    [InlineData(" ")]
    [InlineData("/")]
    public void JX101_fires_when_neither_unit_nor_department_is_printed(string unit) =>
        Fires(FormOf.Project() with { Unit = new(null, unit) }, "没有填写单位名称");

    [Fact]
    public void JX101_fires_when_the_goals_are_blank() => Fires(FormOf.Project() with { Goals = ["—"] }, "绩效目标");

    [Fact]
    public void JX101_fires_as_a_warning_when_a_monitoring_form_has_no_goal() =>
        Fires(FormOf.Project() with { Stage = FormStage.Monitoring, Goals = [] }).Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX101_silent_when_the_department_stands_for_the_unit() =>
        Silent(FormOf.Project() with { Unit = null, CompetentDepartment = new("312", "清河县教育局") });

    [Fact]
    public void JX101_silent_when_the_goals_stand_in_the_duties() =>
        Silent(FormOf.Department() with { Goals = [], Duties = [new("1", "校舍安全", "排查并消除校舍隐患。")] });

    [Fact]
    public void JX101_silent_when_a_department_has_no_project() => Silent(FormOf.Department());
}
