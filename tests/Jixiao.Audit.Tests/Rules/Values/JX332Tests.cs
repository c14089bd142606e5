namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX332Tests : RuleTests
{
    [Theory]
    [InlineData("社会效益", "教师课堂教学能力", "得到进一步提高")]
    [InlineData("社会效益", "困难群众基本生活", "得到有效保障")]
    [InlineData("可持续影响", "学校食品安全管理制度", "长期执行")]
    [InlineData("社会效益", "居民精神文化生活", "丰富")]
    [InlineData("社会效益", "安全生产形势", "持续稳定向好，全面提升全社会安全意识")]
    [InlineData("社会效益", "办学条件", "显著改善学校办学条件")]
    [InlineData("质量", "档案管理水平", "按要求执行")]
    [InlineData("生态效益", "河道水环境", "明显改善，持续向好。")]
    [InlineData("社会效益", "社区治理任务", "较好完成")]
    [InlineData("质量", "巡查任务", "完成良好")]
    public void JX332_fires_when_a_value_tells_only_a_direction(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, "无法衡量");

    [Theory]
    [InlineData("社会效益", "年度考核等次", "良好")]
    [InlineData("社会效益", "办学条件", "显著改善，达标学校增至12所")]
    [InlineData("可持续影响", "校舍管理制度", "出台管理办法并执行")]
    [InlineData("可持续影响", "校舍管理制度", "健全")]
    [InlineData("质量", "巡查任务", "全部完成")]
    [InlineData("质量", "工程质量", "符合国家标准")]
    [InlineData("质量", "资金使用合规性", "合规")]
    [InlineData("时效", "补助发放", "按计划推进")]
    [InlineData("数量", "慰问老党员人数", "若干")]
    [InlineData("社会效益", "重大舆情", "无")]
    public void JX332_silent_when_it_can_be_judged_or_another_rule_says_it(string level2, string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));

    [Fact]
    public void JX332_silent_when_a_standard_is_printed_beside_it() =>
        Silent(
            FormOf
                .Project()
                .With(
                    FormOf.Row("社会效益", "办学条件", "明显改善") with
                    {
                        Explanation = "对照省定办学条件十项标准，新增达标两项以上",
                    }
                )
        );
}
