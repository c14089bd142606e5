using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX714Tests : RuleTests
{
    [Fact]
    public void JX714_fires_when_the_span_is_upside_down() =>
        Fires(Form(("项目起止时间", "2023年1月1日至2022年12月31日")), "2023年1月1日至2022年12月31日", "结束早于开始");

    [Fact]
    public void JX714_fires_when_two_cells_are_upside_down() =>
        Fires(Form(("计划开始日期", "2023-03-01"), ("计划完成日期", "2022-11-30")), "2023-03-01 至 2022-11-30");

    [Fact]
    public void JX714_silent_when_the_end_is_later()
    {
        Silent(Form(("项目起止时间", "2023年1月1日至2023年12月31日")));
        Silent(Form(("计划开始日期", "2023-03-01"), ("计划完成日期", "2023-11-30")));
        Silent(Form(("计划完成日期", "2022-11-30")));
        Silent(Form(("填报日期", "2023年3月1日"), ("联系电话", "2022-11-30")));
    }

    private static Form Form(params (string Label, string Value)[] cells) =>
        FormOf.Project() with
        {
            Attributes = [.. cells.Select(c => new LabelledText(c.Label, c.Value))],
        };
}
