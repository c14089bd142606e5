using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX118Tests : RuleTests
{
    [Theory]
    [InlineData("目标1：维修校舍；", "目标3：消除隐患。", "“目标1”之后是“目标3”")]
    [InlineData("目标1：维修校舍；", "目标1：消除隐患。", "应为“目标2”")]
    [InlineData("目标2：维修校舍；", "目标3：消除隐患。", "应从“目标1”开始")]
    public void JX118_fires_when_a_number_is_missing_or_twice(string first, string second, string words) =>
        Fires(FormOf.Project() with { Goals = [first, second] }, words).Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("目标1：维修校舍；", "目标2、消除隐患。")]
    [InlineData("维修校舍；", "目标3：消除隐患。")]
    [InlineData("目标1：维修校舍；", "消除隐患。")]
    [InlineData("目标2000人以上；", "目标1：消除隐患。")]
    public void JX118_silent_when_the_numbers_run_or_there_are_none(string first, string second) =>
        Silent(FormOf.Project() with { Goals = [first, second] });

    [Fact]
    public void JX118_silent_when_a_second_list_begins() =>
        Silent(FormOf.Project() with { Goals = ["目标1：甲。", "目标2：乙。", "目标1：丙。", "目标2：丁。"] });
}
