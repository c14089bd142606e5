using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX202Tests : RuleTests
{
    [Fact]
    public void JX202_fires_when_the_shares_without_cost_are_left() =>
        Fires(
            Form(("数量", "20"), ("质量", "10"), ("社会效益", "50"), ("满意度", "10")),
            "产出 30、效益 50、满意度 10",
            "应为产出 50、效益 30、满意度 10"
        )
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX202_fires_when_the_shares_with_cost_are_left() =>
        Fires(
            Form(("经济成本", "30"), ("数量", "40"), ("社会效益", "10"), ("满意度", "10")),
            "应为成本 20、产出 40、效益 20、满意度 10"
        );

    [Fact]
    public void JX202_fires_as_a_warning_when_few_points_are_shifted() =>
        Fires(Form(("数量", "40"), ("社会效益", "40"), ("满意度", "10"))).Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX202_fires_as_advice_when_the_form_is_of_a_department() =>
        Fires(FormOf.Department().With([.. Form(("数量", "20"), ("社会效益", "60"), ("满意度", "10")).Indicators]))
            .Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("成本", "10", "40", "30", "10")]
    [InlineData("经济成本", "20", "40", "20", "10")]
    public void JX202_silent_when_the_shares_of_a_frame_are_kept(
        string cost,
        string costs,
        string output,
        string benefit,
        string satisfied
    ) => Silent(Form((cost, costs), ("数量", output), ("社会效益", benefit), ("满意度", satisfied)));

    [Fact]
    public void JX202_silent_when_satisfaction_is_given_to_benefit() =>
        Silent(Form(("数量", "50"), ("社会效益", "40")));

    [Fact]
    public void JX202_silent_when_the_sum_is_wrong_already() => Silent(Form(("数量", "10"), ("社会效益", "40")));

    [Fact]
    public void JX202_silent_when_a_level_is_missing() => Silent(Form(("数量", "80"), ("满意度", "10")));

    [Fact]
    public void JX202_is_not_checked_when_a_level_1_is_local()
    {
        var form = Form(("数量", "60"), ("社会效益", "30"));
        var local = form.Indicators[0] with { Level1 = "管理指标", Level2 = "预算管理" };
        NotChecked(form with { Indicators = [local, form.Indicators[1]] }, "一级指标");
    }

    [Fact]
    public void JX202_fires_when_a_form_of_Hubei_leaves_the_shares_of_80_points() =>
        Fires(
                Form(("数量", "20"), ("社会效益", "50"), ("满意度", "10")) with
                {
                    Division = "湖北省荆门市",
                },
                "应为产出 40、效益 30、满意度 10"
            )
            .ShouldSatisfyAllConditions(f => f.Severity.ShouldBe(Severity.Warning), f => f.Basis.ShouldBe("practice"));

    [Theory]
    [InlineData("40", "30", "10")]
    [InlineData("35", "35", "10")]
    public void JX202_silent_when_a_form_of_Hubei_keeps_to_80_points(string output, string benefit, string satisfied) =>
        Silent(Form(("数量", output), ("社会效益", benefit), ("满意度", satisfied)) with { Division = "湖北省荆门市" });

    [Fact]
    public void JX202_is_not_checked_when_the_place_sets_no_shares_of_the_total()
    {
        var form = Form(("数量", "40"), ("社会效益", "30"), ("满意度", "10"));
        NotChecked(form with { Funds = form.Funds with { ExecutionWeight = "20" } }, "没有指标合计 80 分");
    }

    private static Form Form(params (string Level2, string Weight)[] rows) =>
        FormOf.Project().With([.. rows.Select((r, i) => FormOf.Row(r.Level2, $"第{i}项", "≥12次", r.Weight))]);
}
