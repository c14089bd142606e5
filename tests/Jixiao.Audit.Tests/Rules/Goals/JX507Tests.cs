using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX507Tests : RuleTests
{
    [Fact]
    public void JX507_fires_when_one_goal_has_no_indicator() =>
        Fires(
            With("目标1：维修校舍屋面，消除漏雨隐患；", "目标2：举办青少年足球联赛和夏令营。"),
            "第 2 条目标",
            "没有一条指标衡量"
        );

    [Fact]
    public void JX507_fires_for_each_goal_without_one() =>
        Findings([With("目标1：举办青少年足球联赛和夏令营；", "目标2：编印乡土教材并免费发放。")]).Count.ShouldBe(2);

    [Fact]
    public void JX507_silent_when_every_goal_has_one() =>
        Silent(With("目标1：维修校舍屋面，消除漏雨隐患；", "目标2：更换暖气片，改善取暖条件。"));

    [Fact]
    public void JX507_silent_when_the_goal_is_one_text() => Silent(With("举办青少年足球联赛和夏令营。"));

    private static Form With(params string[] goals) =>
        FormOf
            .Project()
            .With(
                FormOf.Row("数量", "校舍屋面维修面积", "≥5000平方米"),
                FormOf.Row("数量", "更换暖气片", "200片"),
                FormOf.Row("质量", "验收合格率", "=100%")
            ) with
        {
            Goals = goals,
        };
}
