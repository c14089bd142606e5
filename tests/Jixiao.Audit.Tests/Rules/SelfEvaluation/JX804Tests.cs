using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX804Tests : RuleTests
{
    private static readonly Form Approved = FormOf
        .Project()
        .With(FormOf.Row("数量", "培训人数", "≥200人", "20"), FormOf.Row("质量", "培训合格率", "≥95%", "10"));

    [Fact]
    public void JX804_fires_when_a_target_was_lowered() =>
        Fires([Approved, Evaluated("≥150人", "20", "培训合格率")], "目标值“≥150人”", "批复的是“≥200人”")
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX804_fires_when_a_weight_was_changed() =>
        Fires([Approved, Evaluated("≥200人", "25", "培训合格率")], "权重 25 分", "批复的是 20 分");

    [Fact]
    public void JX804_fires_when_an_indicator_was_left_out_and_another_added()
    {
        var findings = Findings([Approved, Evaluated("≥200人", "20", "培训优秀率")]);
        findings.Count.ShouldBe(2);
        findings.ShouldAllBe(f => f.Severity == Severity.Warning);
        findings.ShouldContain(f => f.Message.Contains("“培训合格率”"));
    }

    [Fact]
    public void JX804_silent_when_nothing_changed() => Silent(Approved, Evaluated("≥200人", "20", "培训合格率"));

    [Fact]
    public void JX804_silent_when_the_forms_are_of_two_years_or_projects() =>
        Silent(
            Approved with
            {
                FiscalYear = 2022,
            },
            FormOf.Project("教师培训").With(FormOf.Row("数量", "培训人数", "≥90人")),
            Evaluated("≥150人", "20", "培训合格率")
        );

    [Fact]
    public void JX804_silent_when_the_approval_agrees_and_the_request_does_not() =>
        Silent(
            FormOf.Project().With(FormOf.Row("数量", "培训人数", "≥100人", "20")),
            Approved with
            {
                Stage = FormStage.Approval,
            },
            Evaluated("≥200人", "20", "培训合格率")
        );

    [Fact]
    public void JX804_fires_when_the_approval_is_given_as_an_earlier_version() =>
        FiresAgainst(Approved, Evaluated("≥150人", "20", "培训合格率"), "批复的是“≥200人”");

    [Fact]
    public void JX804_silent_when_the_self_evaluation_keeps_to_the_earlier_version() =>
        SilentAgainst(Approved, Evaluated("≥200人", "20", "培训合格率"));

    [Fact]
    public void JX804_is_not_checked_when_the_earlier_version_is_of_another_project() =>
        NotCheckedAgainst(
            FormOf.Project("教师培训"),
            Evaluated("≥200人", "20", "培训合格率"),
            "没有同一单位、项目、年度的表"
        );

    private static Form Evaluated(string cell, string weight, string second) =>
        FormOf
            .SelfEvaluation()
            .With(FormOf.Row("数量", "培训人数", cell, weight), FormOf.Row("质量", second, "≥95%", "10"));
}
