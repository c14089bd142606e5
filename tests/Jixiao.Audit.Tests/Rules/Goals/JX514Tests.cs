using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX514Tests : RuleTests
{
    private static readonly Form Before = Form(100, ("数量", "培训人数", "≥200人"), ("质量", "培训合格率", "≥95%"));

    [Fact]
    public void JX514_fires_when_an_indicator_is_gone_and_the_budget_stays() =>
        FiresAgainst(Before, Form(100, ("数量", "培训人数", "≥200人")), "“培训合格率”（≥95%）没有了", "仍为 100 万元");

    [Fact]
    public void JX514_fires_when_another_indicator_takes_its_place() =>
        FiresAgainst(
            Before,
            Form(100, ("数量", "培训人数", "≥200人"), ("质量", "教材印制册数", "≥300册")),
            "“培训合格率”"
        );

    [Fact]
    public void JX514_silent_when_the_budget_is_cut() =>
        SilentAgainst(Before, Form(60, ("数量", "培训人数", "≥200人")));

    [Fact]
    public void JX514_silent_when_only_the_name_is_written_otherwise() =>
        SilentAgainst(Before, Form(100, ("数量", "培训 人数", "≥200人"), ("质量", "参训教师合格率", "≥95%")));

    [Fact]
    public void JX514_silent_when_nothing_is_missing() => SilentAgainst(Before, Before);

    [Fact]
    public void JX514_is_not_checked_when_a_version_has_no_budget() =>
        NotCheckedAgainst(Before, Form(null, ("数量", "培训人数", "≥200人")), "没有印预算");

    private static Form Form(decimal? budget, params (string Level2, string Name, string Cell)[] rows) =>
        FormOf.Project(budget: budget).With([.. rows.Select(r => FormOf.Row(r.Level2, r.Name, r.Cell))]);
}
