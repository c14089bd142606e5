namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX337Tests : RuleTests
{
    [Theory]
    [InlineData("≤30小时", "≤30分钟", "32分钟", "31分钟", "年度值“≤30小时”")]
    [InlineData("4个", "4个", "4个", "400个", "上年值“400个”")]
    [InlineData("2.5万件", "2.5万件", "2.4万件", "2480件", "上年值“2480件”")]
    public void JX337_fires_when_one_value_is_far_from_the_others(
        string cell,
        string standard,
        string average,
        string last,
        string words
    ) => Fires(Form(cell, standard, average, last), words, "相差悬殊");

    [Theory]
    [InlineData("≤30分钟", "≤30分钟", "32分钟", "31分钟")]
    [InlineData("6个", "6个", "3个", "1个")]
    [InlineData("2.5万件", "2.5万件", "24000件", "24800件")]
    [InlineData("400个", null, null, "4个")]
    [InlineData("95%", "95%", "2%", "94%")]
    [InlineData("完善", "完善", "4个", "4个")]
    public void JX337_silent_when_they_are_alike_or_too_few(
        string cell,
        string? standard,
        string? average,
        string? last
    ) => Silent(Form(cell, standard, average, last));

    private static Core.Forms.Form Form(string cell, string? standard, string? average, string? last) =>
        FormOf
            .Department()
            .With(
                FormOf.Row("数量", "站点服务", cell) with
                {
                    StandardValue = standard,
                    ThreeYearAverage = average,
                    LastYear = last,
                }
            );
}
