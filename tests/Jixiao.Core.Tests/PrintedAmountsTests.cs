namespace Jixiao.Core.Tests;

public sealed class PrintedAmountsTests
{
    [Theory]
    [InlineData("23,253.24", AmountUnit.Wan, "232532400.00")]
    [InlineData("2，630，574.00", AmountUnit.Yuan, "2630574.00")]
    [InlineData("14", AmountUnit.Wan, "140000.00")]
    [InlineData("294.65", AmountUnit.Wan, "2946500.00")]
    [InlineData("1940.412", AmountUnit.Wan, "19404120.00")]
    [InlineData("￥1,200", AmountUnit.Yuan, "1200.00")]
    [InlineData("¥ 1,200.5", AmountUnit.Yuan, "1200.50")]
    [InlineData("人民币1200元整", AmountUnit.Wan, "1200.00")]
    [InlineData("120万元", AmountUnit.Yuan, "1200000.00")]
    [InlineData("120 万", AmountUnit.Yuan, "1200000.00")]
    [InlineData("120（万元）", AmountUnit.Yuan, "1200000.00")]
    [InlineData("1.5亿元", AmountUnit.Wan, "150000000.00")]
    [InlineData("30千元", AmountUnit.Wan, "30000.00")]
    [InlineData("52元", AmountUnit.Wan, "52.00")]
    [InlineData("0", AmountUnit.Wan, "0.00")]
    [InlineData("0.00", AmountUnit.Yuan, "0.00")]
    [InlineData("-0.00", AmountUnit.Yuan, "0.00")]
    [InlineData("(5.00)", AmountUnit.Yuan, "-5.00")]
    [InlineData("（5.00）", AmountUnit.Wan, "-50000.00")]
    [InlineData("-5.00", AmountUnit.Yuan, "-5.00")]
    [InlineData("－5.00", AmountUnit.Yuan, "-5.00")]
    [InlineData("１２.５", AmountUnit.Wan, "125000.00")]
    [InlineData("\u00A082.00\n", AmountUnit.Wan, "820000.00")]
    [InlineData("0.005", AmountUnit.Yuan, "0.01")]
    public void TryParse_reads_a_printed_amount(string text, AmountUnit unit, string yuan)
    {
        PrintedAmounts.TryParse(text, unit, out var money).ShouldBeTrue();

        money.ToString().ShouldBe(yuan);
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("无")]
    [InlineData("其中：财政拨款")]
    [InlineData("年初预算数")]
    [InlineData("120 350")]
    [InlineData("14 14")]
    [InlineData("1,23,456")]
    [InlineData("23,25.24")]
    [InlineData("5000元/人")]
    [InlineData("≤120万元")]
    [InlineData("95%")]
    [InlineData("12人")]
    [InlineData("2023-12-31")]
    [InlineData("1.2.3")]
    [InlineData("1e5")]
    [InlineData("--5")]
    [InlineData("(-5)")]
    [InlineData("()")]
    [InlineData("((5))")]
    [InlineData("￥")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("1000000000000001")]
    [InlineData("13800000000000000000亿元")]
    public void TryParse_refuses_what_is_no_amount(string text) =>
        PrintedAmounts.TryParse(text, AmountUnit.Yuan, out _).ShouldBeFalse();

    [Theory]
    [InlineData("(万元)", AmountUnit.Wan)]
    [InlineData("（单位：元）", AmountUnit.Yuan)]
    [InlineData("单位：万元", AmountUnit.Wan)]
    [InlineData("单位:元", AmountUnit.Yuan)]
    [InlineData("单 位：万 元", AmountUnit.Wan)]
    [InlineData("金额 (万元)", AmountUnit.Wan)]
    [InlineData("金额单位：元", AmountUnit.Yuan)]
    [InlineData("年度资金总额\n（万元）", AmountUnit.Wan)]
    [InlineData("预算数【元】", AmountUnit.Yuan)]
    [InlineData("资金总额/万元", AmountUnit.Wan)]
    [InlineData("年度资金总额万元", AmountUnit.Wan)]
    [InlineData("（人民币元）", AmountUnit.Yuan)]
    [InlineData("单位：亿元", AmountUnit.Yi)]
    [InlineData("（千元）", AmountUnit.Thousand)]
    [InlineData("万元", AmountUnit.Wan)]
    [InlineData("元", AmountUnit.Yuan)]
    [InlineData("单位：万元、%", AmountUnit.Wan)]
    public void InLabel_finds_the_unit_of_a_heading(string label, AmountUnit unit) =>
        AmountUnits.InLabel(label).ShouldBe(unit);

    [Theory]
    [InlineData("")]
    [InlineData("年度资金总额")]
    [InlineData("单元")]
    [InlineData("元旦活动（次）")]
    [InlineData("第一单元(上)")]
    [InlineData("多元文化")]
    [InlineData("2万元以下项目")]
    [InlineData("≤20万元")]
    [InlineData("50元")]
    [InlineData("5000元/人·次")]
    [InlineData("开元镇")]
    public void InLabel_is_silent_where_no_unit_is_named(string label) => AmountUnits.InLabel(label).ShouldBeNull();

    [Fact]
    public void TryParse_gives_back_every_name()
    {
        foreach (var unit in Enum.GetValues<AmountUnit>())
        {
            AmountUnits.FromName(unit.Name()).ShouldBe(unit);
            PrintedAmounts.TryParse($"3{unit.Name()}", AmountUnit.Yuan, out var money).ShouldBeTrue();
            money.Yuan.ShouldBe(3 * unit.Yuan());
        }
    }
}
