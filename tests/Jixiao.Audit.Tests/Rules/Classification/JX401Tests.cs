namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX401Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "困难学生慰问金", "≥12万元", "成本指标")]
    [InlineData("数量", "走读生补助", "1000元/人", "成本指标")]
    [InlineData("质量", "校舍维修经费", "≤30万元", "成本指标")]
    [InlineData("质量", "异地办班时间", "2023年12月31日", "时效指标")]
    [InlineData("社会效益", "工程完工时间", "2023年12月31日", "时效指标")]
    [InlineData("数量", "维修验收合格率", "=100%", "质量指标")]
    [InlineData("数量", "执法人员培训率", "100%", "质量指标")]
    [InlineData("质量", "水库安全巡查次数", "≥450次", "数量指标")]
    [InlineData("社会效益", "校园环境满意", "良好", "满意度")]
    [InlineData("时效", "接待标准执行准确率", "100%", "质量指标")]
    [InlineData("质量", "补助政策享受及时性", "100%", "时效指标")]
    [InlineData("数量", "按期完工率", "≥95%", "时效指标")]
    [InlineData("时效", "参加培训人数", "≥90人", "数量指标")]
    [InlineData("成本", "疗养时间", "≤5天", "时效指标")]
    [InlineData("质量", "查档申请办结时限", "≤3个工作日", "时效指标")]
    [InlineData("数量", "感染者首次随访时间", "≤10天", "时效指标")]
    [InlineData("经济成本", "培训乡村教师", "≥640人", "数量指标")]
    [InlineData("经济成本", "受助学生人数", "≥200人", "数量指标")]
    [InlineData("成本", "配套资金到位率", "100%", "质量指标")]
    [InlineData("社会效益", "学生家长满意度", "≥95%", "服务对象满意度指标")]
    [InlineData("社会效益", "校长职级津贴", "≈15万元", "成本指标")]
    [InlineData("满意度", "参训教师", "≥90人", "数量指标")]
    public void JX401_fires_when_name_unit_and_value_belong_elsewhere(
        string level2,
        string name,
        string cell,
        string belongs
    ) => Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell, "应列在", belongs);

    [Theory]
    [InlineData("数量", "招商引资到位资金", "≥5亿元")]
    [InlineData("数量", "技术合同登记成交额", "≥8.6亿元")]
    [InlineData("数量", "发放创业担保贷款", "≥300万元")]
    [InlineData("数量", "适龄儿童疫苗接种率", "≥90%")]
    [InlineData("数量", "全年供餐天数", "≥200天")]
    [InlineData("质量", "创建省级示范学校", "≥4所")]
    [InlineData("质量", "补助资金及时足额发放率", "100%")]
    [InlineData("质量", "任务完成率", "≥95%")]
    [InlineData("时效", "水毁抢通时间", "≤48小时")]
    [InlineData("时效", "每月津贴发放时间", "≤15日")]
    [InlineData("成本", "单批次抽检成本", "≤650元")]
    [InlineData("成本", "数据库采购单价涨幅", "≤5%")]
    [InlineData("成本", "预算控制率", "≤100%")]
    [InlineData("社会成本", "交通管制天数", "≤5天")]
    [InlineData("生态环境成本", "样地扰动面积", "≤0.5公顷")]
    [InlineData("经济效益", "为消费者挽回经济损失", "≥120万元")]
    [InlineData("经济效益", "农户增收补助", "≥120万元")]
    [InlineData("社会效益", "受益学生人数", "≥800人")]
    [InlineData("社会效益", "学业水平考试合格率", "≥95%")]
    [InlineData("满意度", "家长投诉次数", "≤3次")]
    [InlineData("满意度", "参训教师满意度", "≥90%")]
    public void JX401_silent_when_the_place_is_right_or_arguable(string level2, string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));

    [Fact]
    public void JX401_silent_when_the_level_2_is_local() =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "走读生补助", "1000元/人") with { Level2 = "帮扶指标" }));
}
