using System.Globalization;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX109Tests : RuleTests
{
    [Fact]
    public void JX109_fires_when_much_money_has_few_indicators() =>
        Fires(Form(100, 4), "预算 100 万元", "4 条").Severity.ShouldBe(Severity.Info);

    [Fact]
    public void JX109_fires_when_there_are_too_many() => Fires(Form(20, 61), "61 条", "60 条");

    [Theory]
    [InlineData("99.99", 4)]
    [InlineData("100", 5)]
    [InlineData("20", 60)]
    public void JX109_silent_when_the_number_fits(string budget, int count) =>
        Silent(Form(decimal.Parse(budget, CultureInfo.InvariantCulture), count));

    [Fact]
    public void JX109_silent_when_there_is_no_budget() => Silent(Form(null, 3));

    private static Core.Forms.Form Form(decimal? budget, int count) =>
        FormOf
            .Project(budget: budget)
            .With([.. Enumerable.Range(1, count).Select(i => FormOf.Row("数量", $"第{i}批维修数量", "12所"))]);
}
