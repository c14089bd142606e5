namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX335Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "储备救灾帐篷", "≥500床", "一般用“顶”")]
    [InlineData("数量", "校园安防摄像头", "≥90%", "“%”")]
    [InlineData("数量", "采购图书数量", "≥3万盏", "一般用“册”")]
    [InlineData("数量", "更换路灯数", "≥300辆", "一般用“盏”")]
    public void JX335_fires_when_the_unit_counts_other_things(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("数量", "储备救灾帐篷", "≥500顶")]
    [InlineData("数量", "采购图书数量", "≥3万册")]
    [InlineData("数量", "维修房屋", "≥180套")]
    [InlineData("数量", "更换路灯", "≥300个")]
    [InlineData("数量", "摄像头完好率", "≥90%")]
    [InlineData("数量", "发放宣传手册", "若干")]
    [InlineData("社会效益", "档案", "≥90%")]
    public void JX335_silent_when_the_unit_fits_or_nothing_is_known(string level2, string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
