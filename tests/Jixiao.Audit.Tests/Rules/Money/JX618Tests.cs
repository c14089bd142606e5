using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX618Tests : RuleTests
{
    [Fact]
    public void JX618_fires_when_the_year_is_above_the_whole() =>
        Fires(Whole(80m), "年度资金总额 100 万元大于项目总额 80 万元");

    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    public void JX618_silent_when_the_year_is_part_of_the_whole(int wan) => Silent(Whole(wan));

    [Fact]
    public void JX618_silent_when_only_the_year_is_printed() => Silent(FormOf.Project());

    private static Form Whole(decimal wan)
    {
        var form = FormOf.Project(budget: 100m);
        return form with { Funds = form.Funds with { LifetimeYuan = Core.Money.FromWan(wan) } };
    }
}
