using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX117Tests : RuleTests
{
    private static readonly Indicator Placed = FormOf.Row("数量", "维修校舍数量", "12所");
    private static readonly Indicator Unplaced = Placed with { Name = "巡查次数", Level1 = null, Level2 = null };

    [Fact]
    public void JX117_fires_when_one_row_has_no_level() =>
        Fires(FormOf.Project().With(Placed, Placed, Unplaced), "巡查次数", "没有一级指标和二级指标");

    [Fact]
    public void JX117_silent_when_the_form_has_none() => Silent(FormOf.Project().With(Unplaced, Unplaced));

    [Fact]
    public void JX117_silent_when_half_the_rows_have_none() => Silent(FormOf.Project().With(Placed, Unplaced));

    [Fact]
    public void JX117_silent_when_one_of_the_two_levels_is_there() =>
        Silent(FormOf.Project().With(Placed, Placed, Placed with { Level2 = null }, Placed with { Level1 = null }));
}
