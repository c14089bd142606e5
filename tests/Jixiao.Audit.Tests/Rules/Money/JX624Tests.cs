using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX624Tests : RuleTests
{
    [Fact]
    public void JX624_fires_when_price_times_quantity_is_above_the_budget() =>
        Fires(
            FormOf
                .Project("公路养护", 100m)
                .With(FormOf.Row("数量", "养护里程", "≥48公里"), FormOf.Cost("养护单位成本", "≤2.5万元/公里")),
            "48 × 2.5 万元 = 120 万元",
            "多 20 万元"
        )
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX624_fires_when_the_price_is_paid_every_month() =>
        Fires(
            FormOf
                .Project("保安服务", 50m)
                .With(FormOf.Row("数量", "聘用保安人数", "=20人"), FormOf.Cost("保安工资标准", "≤2500元/人·月")),
            "20 × 2500 元 × 12 = 60 万元"
        );

    [Fact]
    public void JX624_fires_when_prices_and_amounts_together_are_above_the_budget() =>
        Fires(
            FormOf
                .Project("教室改造", 100m)
                .With(
                    FormOf.Row("数量", "改造教室", "=8间"),
                    FormOf.Cost("教室改造单价", "≤10万元/间"),
                    FormOf.Cost("网络建设费", "≤30万元")
                ),
            "80+30 = 110 万元"
        );

    [Fact]
    public void JX624_fires_when_the_number_of_the_goal_is_above_the_budget() =>
        Fires(
            FormOf
                .Project("楼道整治", 30m)
                .With(FormOf.Row("数量", "整治楼道数", "≥240个"), FormOf.Cost("楼道整治单价", "≤1200元/个")) with
            {
                Goals = ["整治楼道280个。"],
            },
            "按绩效目标中的280个计算",
            "33.6 万元"
        );

    [Fact]
    public void JX624_fires_as_advice_when_much_of_the_budget_is_not_in_the_calculation() =>
        Fires(
            FormOf
                .Project("护林员补助", 60m)
                .With(FormOf.Row("数量", "聘用护林员", "=50人"), FormOf.Cost("护林员补助标准", "=8000元/人·年")),
            "50 × 8000 元 = 40 万元",
            "少 20 万元"
        )
            .Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData(50, "=20人", "≤2000元/人·月")]
    [InlineData(48, "=20人", "≤2000元/人·月")]
    [InlineData(60, "=20人", "≤2500元/人·次")]
    public void JX624_silent_when_it_comes_out_or_cannot_be_told(int budget, string count, string price) =>
        Silent(
            FormOf
                .Project("保安服务", budget)
                .With(FormOf.Row("数量", "聘用保安人数", count), FormOf.Cost("保安工资标准", price))
        );

    [Fact]
    public void JX624_silent_when_nothing_says_which_quantity_is_meant() =>
        Silent(
            FormOf
                .Project("培训", 10m)
                .With(
                    FormOf.Row("数量", "参训村医", "=200人"),
                    FormOf.Row("数量", "参训教师", "=300人"),
                    FormOf.Cost("伙食标准", "≤800元/人")
                )
        );
}
