using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX824Tests : RuleTests
{
    [Fact]
    public void JX824_fires_when_one_actual_lacks_its_unit() =>
        Fires(Form("96.5", "12次", "20人", "30场"), "“96.5”没有写单位", "“96.5%”").Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("96.5%", "12次", "20人", "30场")]
    [InlineData("96.5", "12", "20", "30")]
    [InlineData("0", "12次", "20人", "30场")]
    public void JX824_silent_when_all_have_it_or_none(string one, string two, string three, string four) =>
        Silent(Form(one, two, three, four));

    private static Core.Forms.Form Form(string one, string two, string three, string four) =>
        Evaluated
            .Form()
            .With(
                Evaluated.Row("≥95%", "10", one, "10"),
                Evaluated.Row("≥12次", "10", two, "10"),
                Evaluated.Row("≥20人", "10", three, "10"),
                Evaluated.Row("≥30场", "10", four, "10")
            );
}
