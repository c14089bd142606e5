using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX605Tests : RuleTests
{
    [Fact]
    public void JX605_fires_when_a_row_of_the_same_name_is_too_many() =>
        Fires(
            FormOf
                .Project(budget: 60m)
                .With(
                    FormOf.Cost("奖励经费", "≤54万元"),
                    FormOf.Cost("设备费", "≤40万元"),
                    FormOf.Cost("奖励经费", "≤20万元")
                ),
            "合计 114 万元",
            "去掉第 1 条“奖励经费” 54 万元后正好等于预算",
            "第 3 条“奖励经费”同名"
        )
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX605_fires_when_the_same_amount_stands_twice() =>
        Fires(
            FormOf
                .Project(budget: 50m)
                .With(
                    FormOf.Cost("印刷费", "≤20万元"),
                    FormOf.Cost("场地费", "≤30万元"),
                    FormOf.Cost("资料费", "≤20万元")
                ),
            "同额"
        );

    [Fact]
    public void JX605_fires_as_advice_when_the_row_has_no_twin() =>
        Fires(
            FormOf
                .Project(budget: 40m)
                .With(
                    FormOf.Cost("网络费", "≤40.5万元"),
                    FormOf.Cost("办公费", "≤5万元"),
                    FormOf.Cost("差旅费", "-0.5万元")
                ),
            "去掉第 2 条"
        )
            .Severity.ShouldBe(Severity.Info);

    [Fact]
    public void JX605_fires_when_an_amount_under_benefits_fills_the_gap() =>
        Fires(
            FormOf
                .Project(budget: 82m)
                .With(FormOf.Cost("奖学金", "≤67万元"), FormOf.Row("社会效益", "职级津贴", "15万元")),
            "列在“社会效益指标”下",
            "正好等于预算 82 万元"
        );

    [Theory]
    [InlineData("≤25万元", "≤15万元")]
    [InlineData("≤25万元", "≤18万元")]
    [InlineData("≤25万元", "≤10万元")]
    public void JX605_silent_when_no_single_row_repairs_the_sum(string one, string two) =>
        Silent(FormOf.Project(budget: 40m).With(FormOf.Cost("材料费", one), FormOf.Cost("人工费", two)));

    [Fact]
    public void JX605_silent_when_the_amount_elsewhere_is_a_standard() =>
        Silent(
            FormOf
                .Project(budget: 82m)
                .With(FormOf.Cost("奖学金", "≤67万元"), FormOf.Row("数量", "每校补助标准", "15万元"))
        );
}
