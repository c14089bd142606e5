using Jixiao.Audit.Judging;
using Jixiao.Core.Findings;

namespace Jixiao.Audit.Tests.Rules.Disclosure;

public sealed class JX990Tests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Fact]
    public void JX990_fires_when_a_suppression_is_over()
    {
        var finding = Judge(until: "2026-05-31").Where(f => f.Rule == "JX990").ShouldHaveSingleItem();
        finding.Message.ShouldContain("2026-05-31");
        finding.Message.ShouldContain("已向财政局说明");
        RuleTests.Show(finding);
    }

    [Fact]
    public void JX990_silent_when_it_is_the_last_day() =>
        Judge(until: "2026-06-01").ShouldNotContain(f => f.Rule == "JX990");

    private static IReadOnlyList<Finding> Judge(string until)
    {
        var text =
            $"suppressions:\n  - {{ fingerprint: 00112233445566aa, rule: JX604, reason: 已向财政局说明, until: {until} }}\n";
        return Judgement.Apply(new Auditor().Audit([]), Suppressions.Read("豁免.yaml", text), Today).Findings;
    }
}
