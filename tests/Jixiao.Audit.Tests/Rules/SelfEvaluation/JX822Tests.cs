using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX822Tests : RuleTests
{
    [Theory]
    [InlineData("105%")]
    [InlineData("105")]
    public void JX822_fires_when_a_part_is_more_than_the_whole(string actual) =>
        Fires(Form("培训合格率", actual), "大于 100%").Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX822_fires_as_a_warning_when_a_rate_in_no_list_is_more_than_the_whole() =>
        Fires(Form("网格走访率", "162%"), "一般不会超过 100%").Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("床位使用率", "105%")]
    [InlineData("任务完成率", "120%")]
    [InlineData("培训合格率", "100%")]
    [InlineData("产值增长率", "105%")]
    public void JX822_silent_when_it_can_be(string name, string actual) => Silent(Form(name, actual));

    private static Core.Forms.Form Form(string name, string actual) =>
        Evaluated.Form().With(Evaluated.Row("≥95%", "10", actual, "10", name: name));
}
