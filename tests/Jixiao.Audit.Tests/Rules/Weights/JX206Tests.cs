using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX206Tests : RuleTests
{
    [Fact]
    public void JX206_fires_when_swapping_one_row_gives_the_total() =>
        Fires(
            FormOf
                .Project()
                .With(
                    FormOf.Row("数量", "维修校舍数量", "≥12所", "50"),
                    FormOf.Row("质量", "巡查次数", "≥5次", "40"),
                    FormOf.Row("社会效益", "受益学生人数", "≥800人", "35")
                ),
            "权重合计 125 分",
            "第 2 条的值 5 与权重 40 互换后合计 90"
        )
            .Fix.ShouldNotBeNull()
            .Safe.ShouldBeFalse();

    [Fact]
    public void JX206_fires_as_a_warning_when_the_weight_is_of_a_usual_size() =>
        Fires(
            FormOf
                .Project()
                .With(
                    FormOf.Row("数量", "维修校舍数量", "≥14所", "40"),
                    FormOf.Row("质量", "巡查次数", "≥18次", "12"),
                    FormOf.Row("社会效益", "受益学生人数", "≥800人", "32")
                )
        )
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX206_silent_when_no_swap_helps() =>
        Silent(
            FormOf
                .Project()
                .With(FormOf.Row("数量", "维修校舍数量", "≥12所", "50"), FormOf.Row("质量", "巡查次数", "≥7次", "45"))
        );

    [Fact]
    public void JX206_silent_when_the_weights_are_right() =>
        Silent(
            FormOf
                .Project()
                .With(FormOf.Row("数量", "维修校舍数量", "≥12所", "50"), FormOf.Row("质量", "巡查次数", "≥40次", "40"))
        );
}
