using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX625Tests : RuleTests
{
    [Fact]
    public void JX625_fires_when_the_tasks_are_not_their_printed_total() =>
        Fires(Tasks(130m), "印出的金额合计为 130 万元", "80+40 = 120 万元", "差 10 万元")
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX625_silent_when_the_tasks_give_the_total() => Silent(Tasks(120m));

    [Fact]
    public void JX625_silent_when_a_task_has_no_amount() =>
        Silent(
            Tasks(130m) with
            {
                Tasks = [new("校舍", "维修校舍", Core.Money.FromWan(80m)), new("培训", "培训教师")],
            }
        );

    private static Core.Forms.Form Tasks(decimal total) =>
        FormOf.Department() with
        {
            Funds = FormOf.Funds(("支出预算合计", 300m), ("合计/预算金额（万元）", total)),
            Tasks =
            [
                new("校舍", "维修校舍", Core.Money.FromWan(80m)),
                new("培训", "培训教师", Core.Money.FromWan(40m)),
            ],
        };
}
