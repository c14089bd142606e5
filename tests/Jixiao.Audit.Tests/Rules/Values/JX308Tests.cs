using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX308Tests : RuleTests
{
    [Theory]
    [InlineData("显著提高", "明显改善", "及时", "3 条", "≥20次", "≥95%")]
    [InlineData("显著提高", "明显改善", "及时", "4 条", "良好", "≥95%")]
    public void JX308_fires_when_words_prevail(string a, string b, string c, string words, string d, string e) =>
        Fires(Form(a, b, c, d, e), words, "40%").Severity.ShouldBe(Severity.Info);

    [Fact]
    public void JX308_fires_when_no_output_is_measured() =>
        Fires(
            FormOf
                .Project()
                .With(
                    FormOf.Row("数量", "教研活动", "按计划开展"),
                    FormOf.Row("质量", "教研质量", "良好"),
                    FormOf.Row("满意度", "教师满意度", "≥90%")
                ),
            "2 条产出指标全部是定性的"
        );

    [Theory]
    [InlineData("显著提高", "明显改善", "≥12次", "≥20次", "≥95%")]
    [InlineData("显著提高", "每年两次", "12所（800名学生）", "2023年12月31日", "≥95%")]
    public void JX308_silent_when_figures_prevail(string a, string b, string c, string d, string e) =>
        Silent(Form(a, b, c, d, e), FormOf.Project());

    [Fact]
    public void JX308_silent_when_the_profile_has_nothing_to_count() =>
        Silent(FormOf.Project().With(FormOf.Row("社会效益", "影响", "显著"), FormOf.Row("数量", "学校", "≥2所")));

    private static Core.Forms.Form Form(params string[] cells) =>
        FormOf.Project().With([.. cells.Select((cell, i) => FormOf.Row("数量", $"工作{i}", cell))]);
}
