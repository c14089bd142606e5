namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX326Tests : RuleTests
{
    [Theory]
    [InlineData("质量", "验收合格率", "≤95%")]
    [InlineData("时效", "资金拨付及时率", "<90%")]
    [InlineData("满意度", "学生满意度", "≤95%")]
    [InlineData("社会效益", "内涝积水点消除率", "≤90%")]
    [InlineData("社会效益", "受益群众人数", "≤1200人")]
    [InlineData("经济效益", "保障灌溉面积", "≤2.6万亩")]
    public void JX326_fires_when_less_of_a_good_thing_is_asked(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("质量", "验收合格率", "≥95%")]
    [InlineData("社会效益", "服务投诉件数", "≤3件")]
    [InlineData("经济效益", "新增政府债务", "≤500万元")]
    [InlineData("数量", "补助人数", "≤200人")]
    [InlineData("质量", "验收合格率", "95%")]
    [InlineData("质量", "不合格率", "≤5%")]
    [InlineData("满意度", "不满意度", "≤5%")]
    [InlineData("质量", "未及时率", "≤5%")]
    [InlineData("成本", "公用经费占比", "≤30%")]
    [InlineData("成本", "预算执行率", "≤100%")]
    [InlineData("质量", "验收合格率", "良好")]
    public void JX326_silent_when_more_is_asked_or_the_thing_is_bad(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
