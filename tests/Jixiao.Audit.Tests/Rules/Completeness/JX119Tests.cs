namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX119Tests : RuleTests
{
    [Theory]
    [InlineData("其他资金")]
    [InlineData("专项经费")]
    [InlineData("工作经费")]
    public void JX119_fires_when_the_name_is_only_a_kind_of_money(string name) =>
        Fires(FormOf.Project(name), name, "没有说明办什么事");

    [Theory]
    [InlineData("青少年活动中心运行经费")]
    [InlineData("招商引资工作经费")]
    [InlineData("校舍维修")]
    public void JX119_silent_when_the_name_says_what_is_done(string name) => Silent(FormOf.Project(name));

    [Fact]
    public void JX119_silent_when_it_is_a_department() => Silent(FormOf.Department());
}
