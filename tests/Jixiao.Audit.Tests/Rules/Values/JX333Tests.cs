namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX333Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "反诈宣传活动场次", "若干")]
    [InlineData("数量", "发放高龄津贴", "按要求发放")]
    [InlineData("社会效益", "残疾人就业人数", "新增")]
    [InlineData("社会效益", "群众知晓率", "逐步提高")]
    [InlineData("数量", "整治河道里程", "较大")]
    public void JX333_fires_when_what_is_counted_has_no_number(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell, "没有数字");

    [Theory]
    [InlineData("数量", "慰问困难职工人数", "≥40人")]
    [InlineData("数量", "救助困难群众人数", "应救尽救")]
    [InlineData("数量", "惠及户数", "全部")]
    [InlineData("数量", "巡查次数", "每周两次")]
    [InlineData("数量", "信息系统", "已建成")]
    [InlineData("满意度", "居民满意度", "较高")]
    [InlineData("成本", "劳务成本人数", "严格控制")]
    [InlineData("社会效益", "营商环境", "持续优化")]
    public void JX333_silent_when_it_is_counted_or_cannot_be(string level2, string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
