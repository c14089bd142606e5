using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX407Tests : RuleTests
{
    [Theory]
    [InlineData("产出指标", "进度指标", "数量指标、质量指标、时效指标")]
    [InlineData("效益指标", "影响力指标", "社会效益指标")]
    public void JX407_fires_when_the_frame_has_no_such_level_2(string one, string two, string expected) =>
        Fires(
            FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所") with { Level1 = one, Level2 = two }),
            two,
            expected
        )
            .Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("产出指标", "数量指标")]
    [InlineData("效益指标", "可持续发展指标")]
    [InlineData("满意度指标", "帮扶对象满意度指标")]
    [InlineData("预算管理", "执行管理")]
    [InlineData("产出指标", null)]
    public void JX407_silent_when_it_has_or_tolerates_it(string one, string? two) =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所") with { Level1 = one, Level2 = two }));
}
