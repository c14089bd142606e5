using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX411Tests : RuleTests
{
    [Theory]
    [InlineData("社会效益", "全县森林覆盖率", "≥58%", "生态效益指标")]
    [InlineData("经济效益", "年减排量", "≥200吨", "生态效益指标")]
    [InlineData("社会效益", "新增税收", "≥300万元", "经济效益指标")]
    [InlineData("生态效益", "农户增收", "≥120万元", "经济效益指标")]
    [InlineData("社会效益", "企业新增利润", "≥3%", "经济效益指标")]
    [InlineData("社会效益", "生态环境保护", "显著", "生态效益指标")]
    [InlineData("经济效益", "特困人员集中供养率", "≥35%", "社会效益指标")]
    [InlineData("生态效益", "实训设备综合利用率", "≥90%", "社会效益指标或可持续影响指标")]
    public void JX411_fires_when_the_benefit_is_of_another_kind(
        string level2,
        string name,
        string cell,
        string belongs
    ) => Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), belongs).Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("生态效益", "全县森林覆盖率", "≥58%")]
    [InlineData("经济效益", "新增税收", "≥300万元")]
    [InlineData("社会效益", "增收农户数量", "≥120户")]
    [InlineData("社会效益", "减轻群众负担", "≥120万元")]
    [InlineData("数量", "植被恢复面积", "≥210亩")]
    [InlineData("社会效益", "农村集中供水水质达标率", "≥92%")]
    [InlineData("社会效益", "公众生态环境知识知晓率", "≥85%")]
    public void JX411_silent_when_it_is_of_its_kind(string level2, string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
