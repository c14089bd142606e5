using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Disclosure;

public sealed class JX903Tests : RuleTests
{
    [Fact]
    public void JX903_fires_when_the_codes_of_one_unit_differ() =>
        Fires(
            [With("101001"), With("101001"), With("101010"), With("101010")],
            "编码印为 101010",
            "第 1 张表印为 101001"
        )
            .Form.ShouldBe(2);

    [Fact]
    public void JX903_fires_for_each_other_code() =>
        Findings([With("101001"), With("101010"), With("101011")]).Count.ShouldBe(2);

    [Fact]
    public void JX903_silent_when_codes_agree_or_are_missing() => Silent(With("101001"), With("101001"), With(null));

    [Fact]
    public void JX903_silent_when_the_units_are_two() =>
        Silent(With("101001"), With("102001") with { Unit = new("102001", "清河县水务局") });

    private static Form With(string? code) => FormOf.Project() with { Unit = new(code, "清河县教育局") };
}
