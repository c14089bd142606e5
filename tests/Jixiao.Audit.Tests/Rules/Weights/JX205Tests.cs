using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX205Tests : RuleTests
{
    [Theory]
    [InlineData("预算执行率")]
    [InlineData("项目资金执行率（%）")]
    [InlineData("全年预算执行进度")]
    public void JX205_fires_when_execution_is_an_indicator(string name) =>
        Fires(FormOf.Project().With(FormOf.Row("时效", name, "≥95%", "10")), "重复计分")
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX205_fires_as_a_warning_when_the_form_is_of_a_department() =>
        Fires(FormOf.Department().With(FormOf.Row("时效", "预算执行率", "≥95%"))).Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("维修计划执行率")]
    [InlineData("政策执行率")]
    [InlineData("维修工程进度")]
    [InlineData("预算公开及时率")]
    public void JX205_silent_when_something_else_is_executed(string name) =>
        Silent(FormOf.Project().With(FormOf.Row("时效", name, "≥95%", "10")));

    [Fact]
    public void JX205_silent_when_the_weights_with_it_give_100() =>
        Silent(
            FormOf
                .Project()
                .With(FormOf.Row("数量", "维修数量", "12所", "90"), FormOf.Row("时效", "预算执行率", "100%", "10"))
        );

    [Fact]
    public void JX205_silent_when_the_level_is_one_of_management() =>
        Silent(FormOf.Department().With(FormOf.Row("时效", "预算执行率", "100%") with { Level1 = "预算管理" }));
}
