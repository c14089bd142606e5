namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX408Tests : RuleTests
{
    [Fact]
    public void JX408_fires_when_one_name_stands_under_two_levels() =>
        Fires(
            FormOf
                .Project()
                .With(
                    FormOf.Row("数量", "县级教研工作任务", "≥30项"),
                    FormOf.Row("质量", "验收合格率", "=100%"),
                    FormOf.Row("经济成本", "县级教研工作任务", "≤100元/人")
                ),
            "第 1 条（数量指标）",
            "第 3 条（经济成本指标）"
        )
            .Related.ShouldHaveSingleItem()
            .Indicator.ShouldBe(0);

    [Fact]
    public void JX408_silent_when_the_value_is_the_same_too() =>
        Silent(
            FormOf
                .Project()
                .With(
                    FormOf.Row("社会效益", "义务教育均衡发展", "明显"),
                    FormOf.Row("可持续影响", "义务教育均衡发展", "明显")
                )
        );

    [Theory]
    [InlineData("数量", "县级教研工作任务", "数量", "县级教研工作任务")]
    [InlineData("数量", "县级教研工作任务", "成本", "县级教研工作经费")]
    [InlineData("数量", "教研任务", "成本", "教研任务")]
    public void JX408_silent_when_names_or_levels_do_not_clash(
        string level,
        string name,
        string other,
        string second
    ) => Silent(FormOf.Project().With(FormOf.Row(level, name, "30项"), FormOf.Row(other, second, "30项")));
}
