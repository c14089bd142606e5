namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX325Tests : RuleTests
{
    [Theory]
    [InlineData("质量", "安全事故发生率", "≥1%")]
    [InlineData("社会效益", "群众投诉次数", ">3次")]
    [InlineData("社会效益", "城镇失业率", "≥4%")]
    [InlineData("质量", "资金支付差错率（%）", "≥0.5%")]
    [InlineData("质量", "供水管网漏损率", "≥9%")]
    [InlineData("社会效益", "甲乙类传染病发病率", "≥220/10万")]
    [InlineData("生态效益", "PM2.5年均浓度", "≥32微克/立方米")]
    [InlineData("社会效益", "因贫辍学学生人数", "≥1人")]
    [InlineData("生态效益", "林业有害生物成灾率", "≥3‰")]
    [InlineData("社会效益", "登记失业率", "≥4%")]
    [InlineData("质量", "系统宕机次数", ">2次")]
    [InlineData("生态效益", "单位GDP能耗", "≥0.42吨标准煤/万元")]
    [InlineData("质量", "违规使用资金次数", "≥1次")]
    [InlineData("社会效益", "刑事案件发案数同比上升率", "≥5%")]
    [InlineData("社会效益", "责任事故起数增幅", "≥3%")]
    public void JX325_fires_when_more_of_a_bad_thing_is_asked(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("社会效益", "案件查处数增长率", "≥5%")]
    [InlineData("经济效益", "税收收入增长率", "≥5%")]
    [InlineData("质量", "安全事故发生率", "≤1%")]
    [InlineData("质量", "投诉处理率", "≥95%")]
    [InlineData("社会效益", "事故起数下降率", "≥5%")]
    [InlineData("质量", "安全事故发生率", "0")]
    [InlineData("质量", "故障排除率", "≥95%")]
    [InlineData("社会效益", "失业率", "良好")]
    [InlineData("数量", "事故应急演练次数", "≥2次")]
    [InlineData("质量", "违规问题查处件数", "≥20件")]
    [InlineData("质量", "赛事组织零差错率", "≥98%")]
    [InlineData("数量", "救助失业人员人数", "≥60人")]
    [InlineData("数量", "受理群众投诉件数", "≥300件")]
    [InlineData("数量", "辍学学生劝返人数", "≥12人")]
    [InlineData("生态效益", "氨氮减排量", "≥40吨")]
    [InlineData("社会效益", "事故伤员救治人数", "≥20人")]
    [InlineData("生态效益", "PM2.5浓度下降幅度", "≥5%")]
    [InlineData("社会效益", "窗口服务无投诉率", "≥95%")]
    public void JX325_silent_when_less_is_asked_or_the_thing_is_good(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
