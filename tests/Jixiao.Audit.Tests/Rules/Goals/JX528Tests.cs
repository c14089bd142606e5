using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX528Tests : RuleTests
{
    [Theory]
    [InlineData("每季度开展一次水质检测。", "≥3次", "每季度一年应为 4 次")]
    [InlineData("水质检测每月两次。", "≥12次", "每月一年应为 24 次")]
    [InlineData("开展春秋两季水质检测。", "=1次", "春秋两季一年应为 2 次")]
    public void JX528_fires_when_the_count_is_less_than_the_rhythm(string goal, string cell, string words) =>
        Fires(Form(goal, "水质检测次数", cell), words).Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX528_fires_when_two_rhythms_are_named() =>
        Fires(Form("每月开展水质监测。", "水质监测频次", "每季度1次"), "每季度1次", "每月开展水质监测");

    [Theory]
    [InlineData("每季度开展一次水质检测。", "水质检测次数", "≥4次")]
    [InlineData("每季度开展一次水质检测。", "水质检测次数", "≥12次")]
    [InlineData("每季度召开一次例会。", "水质检测次数", "≥3次")]
    [InlineData("每月开展水质监测。", "水质监测频次", "每月1次")]
    [InlineData("每季度开展一次水质检测。", "水质检测合格率", "≥3%")]
    public void JX528_silent_when_the_count_suffices_or_is_of_other_things(string goal, string name, string cell) =>
        Silent(Form(goal, name, cell));

    private static Core.Forms.Form Form(string goal, string name, string cell) =>
        FormOf.Project().With(FormOf.Row("数量", name, cell)) with
        {
            Goals = [goal],
        };
}
