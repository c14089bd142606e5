using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX603Tests : RuleTests
{
    [Fact]
    public void JX603_fires_when_the_printed_total_is_not_the_sum() =>
        Fires([First(total: 60m), FormOf.Project("教师培训", 30m)], "“合计”为 60 万元", "20+30 = 50 万元", "差 10 万元")
            .Related.Count.ShouldBe(2);

    [Fact]
    public void JX603_silent_when_the_printed_total_is_the_sum() =>
        Silent(First(total: 50m), FormOf.Project("教师培训", 30m));

    [Fact]
    public void JX603_silent_when_each_part_of_the_file_has_its_own_total() =>
        Silent(First(total: 50m), FormOf.Project("教师培训", 30m), First(total: 90m), FormOf.Project("设备购置", 70m));

    [Fact]
    public void JX603_silent_when_no_total_is_printed() =>
        Silent(FormOf.Project("校舍维修", 20m), FormOf.Project("教师培训", 30m));

    private static Form First(decimal total)
    {
        var form = FormOf.Project("校舍维修", 20m);
        return form with { Funds = form.Funds with { Lines = FormOf.Funds(("金额", 20m), ("合计", total)).Lines } };
    }
}
