using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX620Tests : RuleTests
{
    [Fact]
    public void JX620_fires_when_the_tasks_exceed_the_budget() =>
        Fires(With(60m, 45m), "2 项任务", "60+45 = 105 万元", "大于预算 100 万元", "超出 5 万元");

    [Fact]
    public void JX620_fires_when_one_task_alone_does() => Fires(With(120m), "超出 20 万元");

    [Fact]
    public void JX620_silent_when_the_tasks_keep_within_it() => Silent(With(60m, 40m), With(10m));

    [Fact]
    public void JX620_silent_when_the_tasks_have_no_amounts() =>
        Silent(FormOf.Project() with { Tasks = [new("教研", "开展教研活动")] });

    [Theory]
    [InlineData(66, true)]
    [InlineData(71, false)]
    public void JX620_looks_at_tasks_that_leave_a_source_out(int fiscal, bool isShort)
    {
        var form = FormOf.Department() with
        {
            Tasks = With(30m, fiscal - 30m).Tasks,
            Funds = FormOf.Funds(("预算支出总额", 125m), ("项目支出/财政拨款", 66m)) with
            {
                TotalYuan = Core.Money.FromWan(125m),
                ProjectYuan = Core.Money.FromWan(71m),
            },
        };
        if (isShort)
        {
            Fires(form, "小于项目支出 71 万元", "差 5 万元").Severity.ShouldBe(Core.Sources.Severity.Info);
        }
        else
        {
            Silent(form);
        }
    }

    private static Form With(params decimal[] wan) =>
        FormOf.Project(budget: 100m) with
        {
            Tasks = [.. wan.Select((w, i) => new PlannedTask($"任务{i + 1}", null, Core.Money.FromWan(w)))],
        };
}
