namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX203Tests : RuleTests
{
    [Theory]
    [InlineData("0", "不大于 0")]
    [InlineData("-5", "不大于 0")]
    [InlineData("3.335", "小数多于两位")]
    [InlineData("120", "大于 100")]
    public void JX203_fires_when_it_can_be_no_weight(string weight, string words) =>
        Fires(FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所", weight)), $"“{weight}”", words);

    [Theory]
    [InlineData("10")]
    [InlineData("2.5")]
    [InlineData("3.330")]
    [InlineData("0.01")]
    [InlineData("100")]
    [InlineData("/")]
    [InlineData(null)]
    public void JX203_silent_when_it_can(string? weight) =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所", weight)));
}
