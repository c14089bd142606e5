using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX517Tests : RuleTests
{
    [Theory]
    [InlineData("举办活动20场，由岭溪县民政局组织实施。", "岭溪县民政局")]
    [InlineData("落实岭溪县人民政府工作部署。", "岭溪县人民政府")]
    public void JX517_fires_when_the_goal_names_an_office_of_another_county(string goal, string words) =>
        Fires(FormOf.Project() with { Goals = [goal] }, words, "清河县");

    [Fact]
    public void JX517_fires_when_an_indicator_does() =>
        Fires(FormOf.Project().With(FormOf.Row("数量", "岭溪县教育局培训场次", "≥4场")), "岭溪县教育局");

    [Theory]
    [InlineData("由清河县民政局组织实施。")]
    [InlineData("与岭溪县教育局开展对口支援。")]
    [InlineData("服务全县教育局直属学校。")]
    [InlineData("完成岭溪县方向道路抢通。")]
    [InlineData("各县教育局上报数据。")]
    [InlineData("加快推进县中小学建设。")]
    [InlineData("改善幼儿园及县城学校条件。")]
    [InlineData("物业公司为区政务服务中心提供服务。")]
    [InlineData("由城东社区卫生服务中心承办。")]
    [InlineData("支持高新技术开发区管理委员会建设。")]
    public void JX517_silent_when_it_is_its_own_or_they_work_together(string goal) =>
        Silent(FormOf.Project() with { Goals = [goal] });

    [Fact]
    public void JX517_silent_when_the_unit_is_of_a_city() =>
        Silent(
            FormOf.Project() with
            {
                Unit = new CodedName(null, "云岭市教育局"),
                Goals = ["支持岭溪县教育局建设录播教室。"],
            }
        );
}
