using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX513Tests : RuleTests
{
    private static readonly Form Before = Form(100, "≥200人", "≤3起");

    [Fact]
    public void JX513_fires_when_a_target_goes_down_and_the_budget_stays() =>
        FiresAgainst(Before, Form(100, "≥150人", "≤3起"), "由“≥200人”降为“≥150人”", "预算仍为 100 万元")
            .Severity.ShouldBe(Core.Sources.Severity.Warning);

    [Fact]
    public void JX513_fires_when_a_reverse_target_goes_up_and_the_budget_grows() =>
        FiresAgainst(Before, Form(120, "≥200人", "≤5起"), "降为“≤5起”", "由 100 万元增为 120 万元");

    [Fact]
    public void JX513_fires_when_request_and_approval_are_audited_together() =>
        Fires([Before, Form(100, "≥150人", "≤3起") with { Stage = FormStage.Approval }], "降为“≥150人”");

    [Theory]
    [InlineData(100, "≥200人", "≤3起")]
    [InlineData(100, "≥260人", "≤2起")]
    [InlineData(80, "≥150人", "≤3起")]
    [InlineData(100, "≥20场次", "≤3起")]
    public void JX513_silent_when_the_target_is_kept_or_the_budget_is_cut(
        int budget,
        string trained,
        string accidents
    ) => SilentAgainst(Before, Form(budget, trained, accidents));

    [Fact]
    public void JX513_is_not_checked_when_a_version_has_no_budget() =>
        NotCheckedAgainst(Before, Form(null, "≥150人", "≤3起"), "没有印预算");

    [Fact]
    public void JX513_is_not_checked_when_the_other_file_has_no_such_project() =>
        NotCheckedAgainst(FormOf.Project("教师培训"), Form(100, "≥150人", "≤3起"), "没有同一单位、项目、年度的表");

    private static Form Form(decimal? budget, string trained, string accidents) =>
        FormOf
            .Project(budget: budget)
            .With(
                FormOf.Row("数量", "培训人数", trained),
                FormOf.Row("质量", "安全事故数", accidents),
                FormOf.Row("经济成本", "培训费", $"≤{budget ?? 0}万元")
            );
}
