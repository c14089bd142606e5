using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX819Tests : RuleTests
{
    [Theory]
    [InlineData(45, "120人", "60%", "平均完成 60%", "相差 15 个百分点")]
    [InlineData(81, "120人", "80%", "平均完成 70%", "相差 11 个百分点")]
    [InlineData(20, "400人", "100%", "平均完成 100%", "相差 80 个百分点")]
    public void JX819_fires_when_goals_and_execution_are_apart(
        int executed,
        string trained,
        string passed,
        string progress,
        string gap
    ) => Fires(Form(executed, trained, passed, "四川省"), progress, gap, "超过四川省规定的 10 个");

    [Fact]
    public void JX819_fires_when_the_weighted_progress_is_ahead()
    {
        var form = Form(60, "200人", "50%", "四川省");
        var rows = form.Indicators.Select((r, i) => r with { Weight = i == 0 ? "30" : "10" });
        Fires(form with { Indicators = [.. rows] }, "平均完成 87.5%");
    }

    [Theory]
    [InlineData(50, "120人", "60%", "四川省")]
    [InlineData(70, "120人", "60%", "四川省")]
    [InlineData(20, "200人", "100%", "清河县")]
    public void JX819_silent_when_they_go_together_or_the_place_has_no_bound(
        int executed,
        string trained,
        string passed,
        string division
    ) => Silent(Form(executed, trained, passed, division));

    [Fact]
    public void JX819_is_not_checked_when_too_little_can_be_counted() =>
        NotChecked(Form(20, "进行中", "进行中", "四川省"), "2 条指标中只有 0 条能算出完成进度");

    private static Form Form(decimal executed, string trained, string passed, string division) =>
        (
            FormOf.Project() with
            {
                Stage = FormStage.Monitoring,
                Division = division,
                Title = "项目支出绩效目标运行监控表",
                Funds = FormOf.Funds(("全年预算数", 100m), ("1-7月执行数", executed)) with
                {
                    TotalYuan = Core.Money.FromWan(100m),
                    ExecutedYuan = Core.Money.FromWan(executed),
                },
            }
        ).With(
            FormOf.Row("数量", "培训人数", "≥200人").Reached(trained),
            FormOf.Row("质量", "培训合格率", "≥100%").Reached(passed)
        );
}
