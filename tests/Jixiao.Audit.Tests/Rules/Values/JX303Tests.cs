using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX303Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "参训教师人数", "≥95%", "名称是数量")]
    [InlineData("数量", "维修面积", "100%", "名称是数量")]
    [InlineData("质量", "验收合格率", "≥20个", "名称是比率")]
    [InlineData("质量", "课程覆盖率", "≥20人次", "人次")]
    [InlineData("满意度", "家长满意度", "≥3次", "“次”")]
    [InlineData("成本", "设备采购金额", "≤20台", "名称是金额")]
    [InlineData("成本", "培训费用", "≤20人", "元或万元")]
    [InlineData("数量", "改造面积", "≥3人", "平方米、亩")]
    [InlineData("质量", "抗病毒治疗有效率", "≥94个", "名称是比率")]
    [InlineData("数量", "订阅报刊种数", "≥800万元", "名称是数量")]
    [InlineData("社会效益", "困难家庭受益人数", "≥3000户", "应用“人”")]
    [InlineData("数量", "发放补贴户数", "≥120人", "应用“户”")]
    [InlineData("数量", "场馆改造面积", "≥1800个", "平方米、亩")]
    [InlineData("经济效益", "村民人均收入增速", "≥6.5万元", "应用“%”")]
    [InlineData("时效", "每期培训天数", "≥10小时", "应用“天”")]
    [InlineData("数量", "培训学员人次", "≥800期", "应用“人次”")]
    [InlineData("数量", "购置电脑台数", "≥80人", "应用“台”")]
    [InlineData("可持续影响", "设备使用年限", "≥300天", "应用“年”")]
    public void JX303_fires_when_the_unit_contradicts_the_name(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words).Severity.ShouldBe(Severity.Error);

    [Theory]
    [InlineData("质量", "纠纷调解结案率", "≥95‰", "多半应为“%”")]
    [InlineData("数量", "购置扫地机器人", "8名", "台、套等")]
    [InlineData("可持续影响", "设备使用年限", "≥8个月", "应用“年”")]
    public void JX303_fires_as_a_warning_when_the_unit_is_odd(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words).Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("数量", "参训教师人数", "≥95人")]
    [InlineData("经济效益", "产值增速", "≥6%")]
    [InlineData("数量", "每期培训天数", "≥5天")]
    [InlineData("数量", "培训人次", "≥300次")]
    [InlineData("数量", "购置保洁服务", "≥12人")]
    [InlineData("可持续影响", "设备质保年限", "≥36个月")]
    [InlineData("生态效益", "林业有害生物成灾率", "≤3‰")]
    [InlineData("数量", "游客人数增长", "≥5%")]
    [InlineData("数量", "服务人次提升比例", "≥5%")]
    [InlineData("质量", "验收合格率", "≥95%")]
    [InlineData("质量", "贷款利率", "≤4个百分点")]
    [InlineData("质量", "孕产妇死亡率", "≤12/10万")]
    [InlineData("数量", "巡查频率", "≥2次")]
    [InlineData("数量", "床位周转率", "≥30次")]
    [InlineData("成本", "设备采购金额", "≤20万元")]
    [InlineData("成本", "培训费用", "≤500元/人")]
    [InlineData("数量", "拨付资金", "≥4次")]
    [InlineData("满意度", "家长满意度", "≥90分")]
    [InlineData("质量", "产值增长率", "≥2倍")]
    [InlineData("数量", "改造面积", "≥300亩")]
    [InlineData("数量", "受益户数", "≥300户")]
    [InlineData("数量", "户均就业人数", "≥1户")]
    [InlineData("质量", "资金使用效率", "≥3次")]
    public void JX303_silent_when_the_unit_can_measure_the_name(string level2, string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
