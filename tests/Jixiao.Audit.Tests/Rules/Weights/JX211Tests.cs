using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX211Tests : RuleTests
{
    [Fact]
    public void JX211_fires_when_words_weigh_more_than_the_profile_allows() =>
        Fires(Form("53", "37"), "1 条定性指标的权重合计 37 分", "41.1%", "不超过 40%");

    [Fact]
    public void JX211_silent_when_they_weigh_just_as_much() => Silent(Form("54", "36"));

    [Fact]
    public void JX211_silent_when_some_weights_are_missing() => Silent(Form("10", "80", "/"));

    private static Form Form(string number, string words, params string?[] rest) =>
        FormOf
            .Project()
            .With([
                FormOf.Row("数量", "维修校舍数量", "12所", number),
                FormOf.Row("社会效益", "校舍安全隐患", "全部消除", words),
                .. rest.Select(w => FormOf.Row("数量", "巡查次数", "≥4次", w)),
            ]);
}
