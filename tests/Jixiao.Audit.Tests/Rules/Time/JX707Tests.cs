namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX707Tests : RuleTests
{
    [Theory]
    [InlineData("2023年12月31日", "2023-12-31", "2023年12月底")]
    [InlineData("12月31日前", "12月31日前", "2023年12月31日")]
    public void JX707_fires_when_every_deadline_is_the_last_day(params string[] cells) =>
        Fires(Form(cells), "3 个完成日期");

    [Theory]
    [InlineData("2023年12月31日", "2023年12月31日")]
    [InlineData("2023年12月31日", "2023年12月31日", "2023年6月30日")]
    [InlineData("及时", "按时", "12月31日")]
    [InlineData("12月31日前", "12月31日前", "6月30日前")]
    public void JX707_silent_when_deadlines_differ_or_are_few(params string[] cells) => Silent(Form(cells));

    private static Core.Forms.Form Form(string[] cells) =>
        FormOf.Project().With([.. cells.Select((cell, i) => FormOf.Row("时效", $"第{i}批完成时间", cell))]);
}
