using Jixiao.Core.Values;

namespace Jixiao.Core.Tests.Values;

public sealed class TargetValuesClassifyTests
{
    [Theory]
    [InlineData("", ValueKind.Blank)]
    [InlineData(" / ", ValueKind.Blank)]
    [InlineData("——", ValueKind.Blank)]
    [InlineData("……", ValueKind.Blank)]
    [InlineData("≥", ValueKind.Sign)]
    [InlineData("＝", ValueKind.Sign)]
    [InlineData("＞＝", ValueKind.Sign)]
    [InlineData("大于等于", ValueKind.Sign)]
    [InlineData("不超过", ValueKind.Sign)]
    [InlineData("定性", ValueKind.Sign)]
    [InlineData("95", ValueKind.Number)]
    [InlineData("≥ 8", ValueKind.Number)]
    [InlineData("20，000.00", ValueKind.Number)]
    [InlineData("5-10", ValueKind.Number)]
    [InlineData("95%", ValueKind.Percent)]
    [InlineData("不低于95％", ValueKind.Percent)]
    [InlineData("=100.00(%)", ValueKind.Percent)]
    [InlineData("16 小时", ValueKind.NumberWithUnit)]
    [InlineData("11万人次", ValueKind.NumberWithUnit)]
    [InlineData("≤1000 人/元", ValueKind.NumberWithUnit)]
    [InlineData("20 元", ValueKind.Money)]
    [InlineData("≤1.8万元", ValueKind.Money)]
    [InlineData("5000元/人·次", ValueKind.Money)]
    [InlineData("2023年12月31日", ValueKind.Date)]
    [InlineData("2023-12", ValueKind.Date)]
    [InlineData("12月31日前", ValueKind.Date)]
    [InlineData("效果显著", ValueKind.Words)]
    [InlineData("无", ValueKind.Words)]
    [InlineData("第1名", ValueKind.Words)]
    [InlineData("定期开展", ValueKind.Words)]
    [InlineData("≥上年", ValueKind.Words)]
    public void Classify_tells_what_a_cell_holds(string text, ValueKind kind) =>
        TargetValues.Classify(text).ShouldBe(kind);

    [Theory]
    [InlineData("", true)]
    [InlineData(" \n\u3000", true)]
    [InlineData("/", true)]
    [InlineData("／", true)]
    [InlineData("--", true)]
    [InlineData("—", true)]
    [InlineData("无", true)]
    [InlineData("N/A", true)]
    [InlineData("0", false)]
    [InlineData("无偏差", false)]
    [InlineData("×", false)]
    public void IsBlankMark_knows_the_marks_of_nothing(string text, bool blank) =>
        TargetValues.IsBlankMark(text).ShouldBe(blank);

    [Theory]
    [InlineData("≥", Comparison.AtLeast)]
    [InlineData(" ≧ ", Comparison.AtLeast)]
    [InlineData("大于或等于", Comparison.AtLeast)]
    [InlineData("═", Comparison.Equal)]
    [InlineData("小于等于", Comparison.AtMost)]
    [InlineData("约", Comparison.About)]
    [InlineData("定性", Comparison.Qualitative)]
    [InlineData("定性指标", Comparison.Qualitative)]
    [InlineData("≥95", null)]
    [InlineData("达到", null)]
    [InlineData("定量", null)]
    [InlineData("", null)]
    [InlineData("性质", null)]
    public void ParseSign_reads_a_cell_of_the_sign_column(string text, Comparison? comparison) =>
        TargetValues.ParseSign(text).ShouldBe(comparison);

    [Theory]
    [InlineData("人次", true)]
    [InlineData("万人次", true)]
    [InlineData("元/人·次", true)]
    [InlineData("百万元", true)]
    [InlineData("%", true)]
    [InlineData("m²", true)]
    [InlineData("", false)]
    [InlineData("/", false)]
    [InlineData("元/", false)]
    [InlineData("效果", false)]
    [InlineData("指标值", false)]
    public void IsKnown_tells_units_from_other_words(string unit, bool known) => Units.IsKnown(unit).ShouldBe(known);

    [Fact]
    public void Print_of_a_qualitative_value_leaves_out_the_sign()
    {
        TargetValues.Print(new TargetValue(Comparison.Qualitative, "好", null)).ShouldBe("好");
        TargetValues.Print(new TargetValue(Comparison.Qualitative, null, null)).ShouldBe("定性");
        TargetValues.Print(new TargetValue(null, null, null)).ShouldBe("");
    }
}
