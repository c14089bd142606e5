using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX301Tests : RuleTests
{
    [Theory]
    [InlineData("校园环境改善程度", "≥显著提高", "不是数字")]
    [InlineData("资料归档", "=及时", "“定性”")]
    [InlineData("群众获得感", "≥进一步增强", "≥")]
    public void JX301_fires_when_words_stand_under_a_sign(string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row("社会效益", name, cell)), name, words).Severity.ShouldBe(Severity.Error);

    [Theory]
    [InlineData("95%")]
    [InlineData("12所")]
    [InlineData("20")]
    public void JX301_fires_when_a_number_is_called_qualitative(string cell) =>
        Fires(
            FormOf.Project().With(FormOf.Row("质量", "验收情况", cell) with { Comparison = Comparison.Qualitative }),
            "性质为“定性”",
            cell
        );

    [Fact]
    public void JX301_fires_when_a_signed_number_stands_beside_the_word_qualitative() =>
        Fires(
            FormOf
                .Project()
                .With(
                    FormOf.Row("社会效益", "出行便利程度", "≥95") with
                    {
                        Comparison = Comparison.Qualitative,
                        Value = "≥95",
                    }
                ),
            "性质为“定性”",
            "≥95"
        );

    [Fact]
    public void JX301_fires_as_a_warning_when_the_words_name_a_figure_kept_elsewhere() =>
        Fires(FormOf.Project().With(FormOf.Cost("维修费用", "≤年初预算数")), "年初预算数")
            .Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("≥95%")]
    [InlineData("显著提高")]
    [InlineData("≥每年两次")]
    [InlineData("≥12所（800名学生）")]
    [InlineData("≤2023年12月31日")]
    [InlineData("≥")]
    [InlineData(null)]
    public void JX301_silent_when_sign_and_value_agree(string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row("社会效益", "校园环境", cell)));

    [Theory]
    [InlineData("良好")]
    [InlineData("2023年12月31日")]
    public void JX301_silent_when_words_or_a_day_are_qualitative(string cell) =>
        Silent(FormOf.Project().With(FormOf.Row("质量", "情况", cell) with { Comparison = Comparison.Qualitative }));
}
