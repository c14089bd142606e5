namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX302Tests : RuleTests
{
    [Theory]
    [InlineData("维修验收合格率", "≥100%", "应写“=100%”")]
    [InlineData("家长满意度", "≥105%", "大于 100%")]
    [InlineData("补助发放及时率（%）", "＞100%", "应写“=100%”")]
    [InlineData("任务按时完成率", "≥100%", "应写“=100%”")]
    public void JX302_fires_when_a_part_is_above_the_whole(string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row("质量", name, cell)), name, words);

    [Theory]
    [InlineData("维修验收合格率", "=100%")]
    [InlineData("维修验收合格率", "100%")]
    [InlineData("家长满意度", "≥95%")]
    [InlineData("招生人数增长率", "≥120%")]
    [InlineData("年度任务完成率", "≥100%")]
    [InlineData("收入任务完成率", "≥105%")]
    [InlineData("维修校舍数量", "≥100所")]
    public void JX302_silent_when_the_target_can_be_reached(string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row("质量", name, cell)));
}
