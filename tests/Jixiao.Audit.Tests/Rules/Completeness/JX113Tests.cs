using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX113Tests : RuleTests
{
    [Fact]
    public void JX113_fires_when_no_year_is_printed() =>
        Fires(FormOf.Project() with { FiscalYear = null }, "预算年度").Severity.ShouldBe(Severity.Info);

    [Fact]
    public void JX113_silent_when_one_is() => Silent(FormOf.Project(), FormOf.Department());
}
