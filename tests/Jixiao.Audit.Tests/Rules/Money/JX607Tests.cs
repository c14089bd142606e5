namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX607Tests : RuleTests
{
    [Theory]
    [InlineData("补助30人×4000元/人=15万元", "12 万元")]
    [InlineData("供餐：5元×200天×1.675万人=1775万元", "1675 万元")]
    [InlineData("标准 300 元 * 12 月 = 3500 元", "0.36 万元")]
    public void JX607_fires_when_a_written_product_is_wrong(string explanation, string product) =>
        Fires(
            FormOf.Project(budget: 5000m).With(FormOf.Cost("补助金额", "≤15万元") with { Explanation = explanation }),
            "不成立",
            product
        );

    [Fact]
    public void JX607_fires_when_the_calculation_stands_in_a_goal() =>
        Fires(FormOf.Project() with { Goals = ["资助学生20人×1000元=3万元。"] }, "20人×1000元=3万元", "应为 2 万元");

    [Fact]
    public void JX607_fires_when_people_times_price_exceed_the_budget() =>
        Fires(
            FormOf.Project(budget: 10m).With(FormOf.Row("数量", "农村学生（30人）", "4000元/人")),
            "30 × 4000 元 = 12 万元",
            "超过全部预算 10 万元"
        );

    [Theory]
    [InlineData("补助30人×4000元/人=12万元")]
    [InlineData("供餐：5元×200天×1.675万人=1675万元")]
    [InlineData("123人×77元=9471元，约合0.95万元")]
    [InlineData("规格为30×40厘米，每块15元")]
    [InlineData("3×5=15所")]
    [InlineData("按4000元/人×30人发放")]
    public void JX607_silent_when_the_product_holds_or_none_is_written(string explanation) =>
        Silent(FormOf.Project().With(FormOf.Cost("补助金额", "≤12万元") with { Explanation = explanation }));

    [Theory]
    [InlineData("农村学生（30人）", "4000元/人")]
    [InlineData("农村学生（第300人起）", "4000元/人")]
    [InlineData("农村学生补助标准", "4000元/人")]
    public void JX607_silent_when_people_times_price_keep_within_the_budget(string name, string cell) =>
        Silent(FormOf.Project(budget: 12m).With(FormOf.Row("数量", name, cell)));

    [Theory]
    [InlineData("=6000元/学年")]
    [InlineData("6000元/人")]
    public void JX607_fires_when_the_people_of_one_row_at_the_price_of_another_cost_more_than_the_budget(
        string price
    ) =>
        Fires(
            FormOf
                .Project("高中学生资助", 6.3m)
                .With(
                    FormOf.Row("数量", "高中困难学生受益人数", "≥100人"),
                    FormOf.Cost("高中困难学生人均补助标准", price)
                ),
            "≥100人",
            "60 万元，超过全部预算 6.3 万元"
        );

    [Theory]
    [InlineData("高中困难学生人均补助标准", "≤6000元/人")]
    [InlineData("高中困难学生人均补助标准", "=600元/人")]
    [InlineData("村干部人均补贴", "=6000元/人")]
    public void JX607_silent_when_the_price_is_a_limit_or_low_or_of_others(string name, string price) =>
        Silent(
            FormOf
                .Project("高中学生资助", 6.3m)
                .With(FormOf.Row("数量", "高中困难学生受益人数", "≥100人"), FormOf.Cost(name, price))
        );
}
