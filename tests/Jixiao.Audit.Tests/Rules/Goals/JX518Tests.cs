using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX518Tests : RuleTests
{
    private static readonly Form School = FormOf.Project() with { Unit = new CodedName(null, "清河县第三中学") };

    [Fact]
    public void JX518_fires_when_one_school_answers_for_the_county() =>
        Fires(School.With(FormOf.Row("社会效益", "全县教育信息化水平", "显著提升")), "全县", "清河县第三中学");

    [Theory]
    [InlineData("本校教师应用考核合格率")]
    [InlineData("全县统考平均分名次")]
    public void JX518_silent_when_it_is_the_schools_own_or_a_rank(string name) =>
        Silent(School.With(FormOf.Row("社会效益", name, "≥90%")));

    [Fact]
    public void JX518_silent_when_the_unit_is_the_bureau() =>
        Silent(FormOf.Project().With(FormOf.Row("社会效益", "全县教育信息化水平", "显著提升")));
}
