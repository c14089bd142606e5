using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX621Tests : RuleTests
{
    private static readonly Form Before = Form(100, "≥200人");

    [Fact]
    public void JX621_fires_when_the_budget_grows_and_nothing_else_changes() =>
        FiresAgainst(Before, Form(140, "≥200人"), "由 100 万元增为 140 万元", "增加 40%", "1 条指标的目标值都没有改");

    [Fact]
    public void JX621_fires_when_the_budget_is_cut_and_nothing_else_changes() =>
        FiresAgainst(Before, Form(75, "≥200人"), "减为 75 万元", "减少 25%");

    [Theory]
    [InlineData(110, "≥200人")]
    [InlineData(140, "≥280人")]
    [InlineData(100, "≥200人")]
    public void JX621_silent_when_the_change_is_small_or_the_targets_follow(int budget, string cell) =>
        SilentAgainst(Before, Form(budget, cell));

    [Fact]
    public void JX621_silent_when_the_goals_are_new() =>
        SilentAgainst(Before, Form(140, "≥200人") with { Goals = ["目标1：完成校舍维修，并新建风雨操场一座。"] });

    [Fact]
    public void JX621_is_not_checked_when_the_old_version_has_no_budget() =>
        NotCheckedAgainst(Form(null, "≥200人"), Before, "没有印预算");

    private static Form Form(decimal? budget, string cell) =>
        FormOf.Project(budget: budget).With(FormOf.Row("数量", "培训人数", cell));
}
