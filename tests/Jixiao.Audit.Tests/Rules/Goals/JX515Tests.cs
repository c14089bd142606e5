namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX515Tests : RuleTests
{
    [Theory]
    [InlineData("检查生产经营单位", "检查生产经营单位家次", "≥300家次")]
    [InlineData("安全巡查次数", "水库安全巡查次数", "≥450次")]
    [InlineData("参训教师人数", "参训教师数量", "≥120人")]
    public void JX515_fires_when_two_names_say_the_same(string first, string second, string cell) =>
        Fires(
            FormOf.Project().With(FormOf.Row("数量", first, cell), FormOf.Row("质量", second, cell)),
            second,
            "几乎相同",
            cell
        );

    [Theory]
    [InlineData("参训教师人数", "≥120人", "参训校长人数", "≥120人")]
    [InlineData("安全巡查次数", "≥450次", "水库安全巡查次数", "≥430次")]
    [InlineData("培训期数", "≥4期", "教师培训期数", "≥4期")]
    [InlineData("培训合格率", "≥95%", "教师培训合格率", "≥95%")]
    [InlineData("参训教师人数", "≥120人", "参训教师人数", "≥120人")]
    public void JX515_silent_when_names_or_values_differ_or_are_the_same(
        string first,
        string cell,
        string second,
        string other
    ) => Silent(FormOf.Project().With(FormOf.Row("数量", first, cell), FormOf.Row("数量", second, other)));
}
