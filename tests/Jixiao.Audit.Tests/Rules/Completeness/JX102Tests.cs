using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX102Tests : RuleTests
{
    private static readonly Core.Forms.Indicator Output = FormOf.Row("数量", "维修校舍数量", "12所");
    private static readonly Core.Forms.Indicator Benefit = FormOf.Row("社会效益", "校舍安全隐患", "全部消除");
    private static readonly Core.Forms.Indicator Satisfied = FormOf.Row("满意度", "师生满意度", "≥95%");

    [Fact]
    public void JX102_fires_when_there_is_no_output() =>
        Fires(FormOf.Project().With(Benefit, Satisfied), "没有产出指标").Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX102_fires_when_there_is_no_benefit() =>
        Fires(FormOf.Project().With(Output, Satisfied), "没有效益指标").Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX102_fires_as_a_warning_when_people_are_served_and_not_asked() =>
        Fires(FormOf.Project().With(Output, Benefit), "没有满意度指标").Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX102_fires_as_a_warning_when_no_indicator_was_read() =>
        Fires(FormOf.Project(), "没有一条绩效指标").Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX102_fires_with_doubt_when_the_levels_were_repaired() =>
        FiresWithDoubt(FormOf.Project().With(Output with { PrintedLevel1 = "效益指标" }, Satisfied));

    [Fact]
    public void JX102_silent_when_all_three_are_there() => Silent(FormOf.Project().With(Output, Benefit, Satisfied));

    [Fact]
    public void JX102_silent_when_level_2_tells_the_level_1() =>
        Silent(FormOf.Project().With(Output with { Level1 = null }, Benefit with { Level1 = "绩效指标" }, Satisfied));

    [Fact]
    public void JX102_silent_when_the_project_serves_no_one_directly() =>
        Silent((FormOf.Project("档案数字化") with { Goals = ["完成馆藏档案扫描。"] }).With(Output, Benefit));

    [Fact]
    public void JX102_silent_when_the_form_prints_no_levels() =>
        Silent(FormOf.Project().With(Output with { Level1 = null, Level2 = null }));

    [Fact]
    public void JX102_is_not_checked_when_a_level_1_is_local() =>
        NotChecked(FormOf.Project().With(Output, Output with { Level1 = "管理指标", Level2 = "预算管理" }), "无法判断");
}
