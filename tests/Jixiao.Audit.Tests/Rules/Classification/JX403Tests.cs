namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX403Tests : RuleTests
{
    [Theory]
    [InlineData("标准化辅导室投入资金", "190万元", "成本指标")]
    [InlineData("设备购置预算金额", "≤30万元", "成本指标")]
    [InlineData("考务工作人员", "≥253人", "投入的人员")]
    [InlineData("中心在编人数", "31人", "投入的人员")]
    [InlineData("单位在职职工人数", "31人", "投入的人员")]
    [InlineData("编制数", "31个", "投入的人员")]
    [InlineData("资金投入总量", "≥190万元", "成本指标")]
    public void JX403_fires_when_an_input_is_offered(string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row("数量", name, cell)), cell, words);

    [Theory]
    [InlineData("数量", "培训考务工作人员", "≥253人")]
    [InlineData("数量", "慰问在职人员", "31人")]
    [InlineData("数量", "招商引进项目投资额", "≥5亿元")]
    [InlineData("数量", "受训教师人数", "≥90人")]
    [InlineData("成本", "标准化辅导室投入资金", "≤190万元")]
    [InlineData("经济成本", "标准化辅导室投入资金", "≤190万元")]
    [InlineData("经济效益", "拉动社会资金投入", "≥2亿元")]
    [InlineData("数量", "考务工作人员", "足额配备")]
    public void JX403_silent_when_it_is_an_output_or_a_cost(string level2, string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
