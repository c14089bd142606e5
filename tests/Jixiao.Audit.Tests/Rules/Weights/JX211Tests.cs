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

    [Fact]
    public void JX211_fires_when_one_row_of_words_weighs_a_quarter() =>
        Fires(Many("25"), "校舍安全隐患", "一条就占 25 分", "四分之一");

    [Fact]
    public void JX211_silent_when_one_row_of_words_weighs_less() => Silent(Many("20"));

    private static Form Many(string words) =>
        FormOf
            .Project()
            .With([
                FormOf.Row("社会效益", "校舍安全隐患", "全部消除", words),
                .. Enumerable
                    .Range(1, 6)
                    .Select(i => FormOf.Row("数量", $"维修第{i}批校舍", $"{i + 1}所", i == 6 ? "15" : "10")),
            ]);

    private static Form Form(string number, string words, params string?[] rest) =>
        FormOf
            .Project()
            .With([
                FormOf.Row("数量", "维修校舍数量", "12所", number),
                FormOf.Row("社会效益", "校舍安全隐患", "全部消除", words),
                .. rest.Select(w => FormOf.Row("数量", "巡查次数", "≥4次", w)),
            ]);
}
