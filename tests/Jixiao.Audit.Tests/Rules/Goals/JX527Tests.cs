using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX527Tests : RuleTests
{
    [Fact]
    public void JX527_fires_when_sessions_times_size_are_not_all() =>
        Fires(Goal("举办村医培训6期，每期40人，共培训300人次。"), "40 × 6 = 240", "300人次")
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX527_fires_when_the_size_is_an_indicator() =>
        Fires(
            Goal("举办村医培训6期。")
                .With(FormOf.Row("数量", "每期培训人数", "=40人"), FormOf.Row("数量", "培训村医", "≥300人")),
            "“每期培训人数”",
            "40 × 6 = 240",
            "培训村医"
        );

    [Fact]
    public void JX527_fires_when_months_are_forgotten() =>
        Fires(Goal("网格员20名，每人每月走访农户10户次，全年走访农户2000户次。"), "10 × 20 × 12 = 2400");

    [Theory]
    [InlineData("举办村医培训6期，每期50人，共培训300人次。")]
    [InlineData("举办村医培训6期，每期不少于40人，共培训300人次。")]
    [InlineData("每年培训村医300人次，每期40人。")]
    [InlineData("资助学生300人，每人每年2000元。")]
    [InlineData("检查企业300家，每家企业检查2次。")]
    public void JX527_silent_when_it_comes_out_or_cannot_be_told(string goal) => Silent(Goal(goal));

    private static Core.Forms.Form Goal(string goal) => FormOf.Project() with { Goals = [goal] };
}
