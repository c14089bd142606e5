namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX627Tests : RuleTests
{
    [Theory]
    [InlineData("轮椅购置费（900元/辆）", "≤15万元", "轮椅", "200辆", "200 × 900 元 = 18 万元")]
    [InlineData("机器人购置费（20万元/台）", "≤180万元", "机器人购置台数", "8台", "8 × 20 万元 = 160 万元")]
    public void JX627_fires_when_the_price_in_the_name_gives_another_amount(
        string cost,
        string cell,
        string counted,
        string count,
        string words
    ) => Fires(Form(cost, cell, FormOf.Row("数量", counted, count)), words);

    [Fact]
    public void JX627_fires_when_the_price_beside_gives_another_amount() =>
        Fires(
            Form(
                "护理人员工资",
                "≤144万元",
                FormOf.Row("数量", "护理人员人数", "60人"),
                FormOf.Cost("护理人员工资标准", "≤2500元/人/月")
            ),
            "60 × 2500 元 × 12 = 180 万元"
        );

    [Theory]
    [InlineData("轮椅购置费（900元/辆）", "≤18万元", "200辆")]
    [InlineData("轮椅购置费（900元/辆）", "≤18.5万元", "200辆")]
    [InlineData("轮椅购置费（含运费）", "≤15万元", "200辆")]
    [InlineData("轮椅购置费（900元/辆）", "≤15万元", "3批")]
    [InlineData("全部器具购置费", "≤60万元", "200辆")]
    public void JX627_silent_when_it_fits_or_cannot_be_told(string cost, string cell, string count) =>
        Silent(Form(cost, cell, FormOf.Row("数量", "轮椅", count)));

    private static Core.Forms.Form Form(string cost, string cell, params Core.Forms.Indicator[] rows) =>
        FormOf.Project(budget: 300m).With([.. rows, FormOf.Cost(cost, cell)]);
}
