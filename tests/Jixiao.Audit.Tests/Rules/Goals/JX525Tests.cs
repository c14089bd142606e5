using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX525Tests : RuleTests
{
    [Fact]
    public void JX525_fires_when_the_parts_are_not_the_total() =>
        Fires(
            Goal("铺设人行道2600平方米，其中南街900平方米、北街800平方米、河滨路750平方米。"),
            "铺设人行道2600平方米",
            "900+800+750 = 2450 平方米",
            "差 150 平方米"
        )
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX525_fires_at_the_indicator_of_the_total() =>
        Fires(
            Goal("配备巡护员14人、饲养员9人，共计25人。").With(FormOf.Row("数量", "聘用人员数", "=25人")),
            "聘用人员数",
            "14+9 = 23 人"
        );

    [Fact]
    public void JX525_fires_when_two_parts_are_more_than_the_total() =>
        Fires(Goal("走访企业90家次，其中规上企业60家次、小微企业40家次。"), "60+40 = 100 家次");

    [Theory]
    [InlineData("铺设人行道2450平方米，其中南街900平方米、北街800平方米、河滨路750平方米。")]
    [InlineData("走访企业90家次，其中规上企业30家次、小微企业40家次。")]
    [InlineData("配备巡护员14人、饲养员9人，共计23人。")]
    [InlineData("约有2600平方米，其中900平方米已经完成。")]
    [InlineData("培训教师200人，维修校舍5所；资助学生300人。")]
    public void JX525_silent_when_the_parts_give_the_total_or_are_examples(string goal) => Silent(Goal(goal));

    private static Core.Forms.Form Goal(string goal) => FormOf.Project() with { Goals = [goal] };
}
