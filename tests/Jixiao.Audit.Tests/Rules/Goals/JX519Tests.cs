using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX519Tests : RuleTests
{
    private static readonly Form Control = FormOf.Project("慢性病防控") with
    {
        Unit = new CodedName(null, "清河县卫生健康局"),
        Goals = ["开展高血压、糖尿病监测，完成样本采集4800份，重点人群筛查2万人次。"],
    };

    [Theory]
    [InlineData("学生家长满意度", "家长")]
    [InlineData("游客满意度", "游客")]
    [InlineData("乘客满意度", "乘客")]
    [InlineData("求职人员满意度", "求职")]
    public void JX519_fires_when_others_are_asked(string name, string who) =>
        Fires(Control.With(FormOf.Row("满意度", name, "≥90%")), name, $"“{who}”");

    [Theory]
    [InlineData("患者满意度")]
    [InlineData("受检群众满意度")]
    public void JX519_silent_when_those_served_are_asked(string name) =>
        Silent(Control.With(FormOf.Row("满意度", name, "≥90%")));

    [Fact]
    public void JX519_silent_when_the_goal_says_too_little() =>
        Silent((Control with { Goals = ["做好防控。"] }).With(FormOf.Row("满意度", "学生家长满意度", "≥90%")));
}
