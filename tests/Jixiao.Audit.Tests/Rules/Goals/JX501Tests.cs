using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX501Tests : RuleTests
{
    [Theory]
    [InlineData("培训教师人数")]
    [InlineData(" 培训教师人数。")]
    public void JX501_fires_when_two_indicators_are_the_same(string second) =>
        Fires(
            FormOf.Project().With(FormOf.Row("数量", "培训教师人数", "≥20人"), FormOf.Row("数量", second, "≥20人")),
            "与第 1 条名称相同",
            "“≥20人”"
        )
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX501_silent_when_only_a_numeral_differs() =>
        Silent(
            FormOf
                .Project()
                .With(FormOf.Row("数量", "二〇片区改造户数", "≥20户"), FormOf.Row("数量", "二片区改造户数", "≥20户"))
        );

    [Theory]
    [InlineData("反映食品抽检开展情况", true)]
    [InlineData("反映药品抽检开展情况", false)]
    public void JX501_looks_at_two_duties_when_the_explanation_is_the_same(string explanation, bool isSame)
    {
        var first = FormOf.Row("数量", "抽检批次", "≥4000批次") with
        {
            Explanation = "反映食品抽检开展情况",
            Duty = "食品安全",
        };
        var second = FormOf.Row("数量", "抽检批次", "≥3000批次") with { Explanation = explanation, Duty = "质量监管" };
        var form = FormOf.Department().With(first, second);
        if (isSame)
        {
            Fires(form, "名称、解释都相同而目标值不同").Severity.ShouldBe(Severity.Warning);
        }
        else
        {
            Silent(form);
        }
    }

    [Fact]
    public void JX501_fires_as_a_warning_when_only_the_names_are_the_same() =>
        Fires(
            FormOf.Project().With(FormOf.Cost("奖励经费", "≤54万元"), FormOf.Cost("奖励经费", "≤74万元")),
            "一条“≤54万元”，一条“≤74万元”"
        )
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX501_silent_when_quantity_and_cost_share_a_name() =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "教师培训", "≥20人"), FormOf.Cost("教师培训", "≤74万元")));

    [Fact]
    public void JX501_silent_when_names_differ_or_are_missing() =>
        Silent(
            FormOf
                .Project()
                .With(
                    FormOf.Row("数量", "小学教师人数", "≥20人"),
                    FormOf.Row("数量", "初中教师人数", "≥20人"),
                    FormOf.Row("数量", null, "≥20人"),
                    FormOf.Row("数量", null, "≥20人")
                )
        );

    [Fact]
    public void JX501_silent_when_they_stand_under_two_duties() =>
        Silent(
            FormOf
                .Department()
                .With(
                    FormOf.Row("数量", "检查次数", "≥2次") with
                    {
                        Duty = "教研",
                    },
                    FormOf.Row("数量", "检查次数", "≥2次") with
                    {
                        Duty = "督导",
                    }
                )
        );

    [Fact]
    public void JX501_silent_when_one_is_of_the_term_and_one_of_the_year() =>
        Silent(FormOf.Project().With(Of("长期绩效目标1", "≥630亩"), Of("年度绩效目标1", "≥210亩")));

    private static Core.Forms.Indicator Of(string goal, string cell) =>
        FormOf.Row("数量", "恢复湿地面积", cell) with
        {
            Attributes = [new("目标名称", goal)],
        };
}
