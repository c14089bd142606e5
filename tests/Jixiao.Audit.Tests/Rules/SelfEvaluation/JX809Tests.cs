using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX809Tests : RuleTests
{
    [Theory]
    [InlineData("98%", "95")]
    [InlineData("59.5", "95")]
    [InlineData("100%", "33.33")]
    [InlineData("96.2%", "95")]
    [InlineData("91%", "90.1")]
    public void JX809_fires_when_the_rate_is_wrong(string rate, string executed) =>
        Fires(Rate(rate, Wan(executed)), "执行率印为", $"÷ 100 = {executed}%");

    [Fact]
    public void JX809_fires_and_names_the_first_budget_as_the_divisor()
    {
        var form = Rate("95%", 76m);
        Fires(form with { Funds = form.Funds with { InitialYuan = Core.Money.FromWan(80m) } }, "按年初预算数");
    }

    [Theory]
    [InlineData("95%", "95")]
    [InlineData("95.00", "95")]
    [InlineData("33.3%", "33.33")]
    [InlineData("33%", "33.9")]
    [InlineData("0.95", "95")]
    [InlineData("—", "95")]
    [InlineData("34%", "33.6")]
    public void JX809_silent_when_the_rate_is_right_or_rounded(string rate, string executed) =>
        Silent(Rate(rate, Wan(executed)));

    [Theory]
    [InlineData("96.65%", false)]
    [InlineData("95.65%", true)]
    [InlineData("95.6%", true)]
    public void JX809_looks_at_the_rate_of_each_source(string rate, bool isRight)
    {
        var form = Evaluated.Form(95m);
        form = form with
        {
            Funds = form.Funds with
            {
                Lines = FormOf.Funds(("财政拨款/全年预算数", 920m), ("财政拨款/全年执行数", 880m)).Lines,
            },
            Attributes = [new("财政拨款/执行率", rate)],
        };
        if (isRight)
        {
            Silent(form);
        }
        else
        {
            Fires(form, "“财政拨款”的执行率印为 96.65%", "880 ÷ 920 = 95.65%");
        }
    }

    [Fact]
    public void JX809_silent_when_no_rate_is_printed() => Silent(Evaluated.Form());

    private static decimal Wan(string wan) => decimal.Parse(wan, System.Globalization.CultureInfo.InvariantCulture);

    private static Form Rate(string rate, decimal executed)
    {
        var form = Evaluated.Form(executed);
        return form with { Funds = form.Funds with { ExecutionRate = rate } };
    }
}
