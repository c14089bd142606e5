using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX712Tests : RuleTests
{
    [Fact]
    public void JX712_fires_when_the_goal_names_another_day() =>
        Fires(Form("5月31日前完成渠道清淤，保障灌溉。", "渠道清淤完成时间", "2023年6月30日前"), "5月31日前完成渠道清淤")
            .Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("6月30日前完成渠道清淤。", "渠道清淤完成时间", "2023年6月30日前")]
    [InlineData("6月底前完成渠道清淤。", "渠道清淤完成时间", "2023年6月30日前")]
    [InlineData("5月31日前完成招标。", "渠道清淤完成时间", "2023年6月30日前")]
    [InlineData("5月31日召开渠道清淤会议。", "渠道清淤完成时间", "2023年6月30日前")]
    public void JX712_silent_when_the_days_agree_or_are_of_other_things(string goal, string name, string cell) =>
        Silent(Form(goal, name, cell));

    private static Core.Forms.Form Form(string goal, string name, string cell) =>
        FormOf.Project().With(FormOf.Row("时效", name, cell)) with
        {
            Goals = [goal],
        };
}
