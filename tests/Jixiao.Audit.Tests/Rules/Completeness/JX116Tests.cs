namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX116Tests : RuleTests
{
    private static readonly Core.Forms.Form Rest = FormOf
        .Project()
        .With(FormOf.Row("数量", "绿化面积", "≥12亩"), FormOf.Row("社会效益", "市容环境", "改善"));

    [Theory]
    [InlineData("促进经济效益和社会效益双提升。", "没有经济效益指标")]
    [InlineData("提高生态效益。", "没有生态效益指标")]
    public void JX116_fires_when_a_promised_benefit_is_not_measured(string goal, string words) =>
        Fires(Rest with { Goals = [goal] }, words);

    [Theory]
    [InlineData("提高社会效益。")]
    [InlineData("改善城市面貌。")]
    public void JX116_silent_when_it_is(string goal) => Silent(Rest with { Goals = [goal] });

    [Fact]
    public void JX116_silent_when_there_is_no_benefit_at_all() =>
        Silent((FormOf.Project() with { Goals = ["提高经济效益。"] }).With(FormOf.Row("数量", "绿化面积", "≥12亩")));
}
