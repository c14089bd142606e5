using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX529Tests : RuleTests
{
    [Theory]
    [InlineData("新建智慧安防小区60个。", "新建智慧安防小区", "≥60平方米")]
    [InlineData("农民人均收入增长6.5%以上。", "农民人均收入增长", "≥6.5万元")]
    [InlineData("林区火灾受害率控制在0.8‰以内。", "林区火灾受害率", "≤0.8%")]
    [InlineData("发放防溺水宣传单3万份。", "发放防溺水宣传单", "≥3份")]
    [InlineData("培训护林员12期、600人次。", "培训护林员人次", "≥600期")]
    [InlineData("签订技术合同12亿元。", "签订技术合同金额", "≥12万元")]
    public void JX529_fires_when_only_the_unit_differs(string goal, string name, string cell) =>
        Fires(Form(goal, name, cell), name, cell, "数字相同而单位不同");

    [Theory]
    [InlineData("新建智慧安防小区60个。", "新建智慧安防小区", "≥60处")]
    [InlineData("发放防溺水宣传单3万份。", "发放防溺水宣传单", "≥30000份")]
    [InlineData("林区火灾受害率控制在0.8‰以内。", "林区火灾受害率", "≤0.08%")]
    [InlineData("对全县120处隐患点落实群测群防员。", "隐患点群测群防员人数", "120人")]
    [InlineData("按每人每月120元发放护理补贴。", "护理补贴标准", "120元/人·月")]
    [InlineData("培训护林员600人次。", "培训护林员人数", "≥600人")]
    [InlineData("现有渠道60公里，年内清淤。", "渠道清淤", "≥60平方米")]
    public void JX529_silent_when_the_units_go_together_or_other_things_are_meant(
        string goal,
        string name,
        string cell
    ) => Silent(Form(goal, name, cell));

    private static Form Form(string goal, string name, string cell) =>
        FormOf.Project().With(FormOf.Row("数量", name, cell)) with
        {
            Goals = [goal],
        };
}
