using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX405Tests : RuleTests
{
    [Fact]
    public void JX405_fires_when_sustainability_has_two_names() =>
        Fires(
            Form("可持续影响指标", "社会效益指标", "可持续发展指标", "可持续影响指标"),
            "可持续影响指标",
            "可持续发展指标",
            "应统一"
        )
            .Severity.ShouldBe(Severity.Info);

    [Fact]
    public void JX405_fires_when_quantity_has_two_names() => Fires(Form("数量指标", "产出数量指标"), "产出数量指标");

    [Theory]
    [InlineData("可持续影响指标", "可持续影响指标")]
    [InlineData("可持续影响", "可持续影响指标")]
    [InlineData("社会效益指标", "可持续影响指标")]
    [InlineData("服务对象满意度指标", "帮扶对象满意度指标")]
    [InlineData("进度指标", "绩效指标")]
    public void JX405_silent_when_each_kind_has_one(string first, string second) => Silent(Form(first, second));

    private static Form Form(params string[] levels) =>
        FormOf
            .Project()
            .With([.. levels.Select((l, i) => FormOf.Row("社会效益", $"第{i}项成效", "明显") with { Level2 = l })]);
}
