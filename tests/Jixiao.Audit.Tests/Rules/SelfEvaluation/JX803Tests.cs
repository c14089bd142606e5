namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX803Tests : RuleTests
{
    [Theory]
    [InlineData("受疫情影响，未完成全部培训")]
    [InlineData("项目进度滞后")]
    [InlineData("有2处尚未完工")]
    [InlineData("个别乡镇没有完成")]
    public void JX803_fires_when_a_full_score_has_an_excuse(string deviation) =>
        Fires(
            Evaluated.Form().With(Evaluated.Row("≥200人", "20", "200人", "20", deviation)),
            "得满分 20 分",
            deviation
        );

    [Fact]
    public void JX803_fires_when_far_more_is_reached_without_a_word() =>
        Fires(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "400人", "20")), "完成 200%", "超过 130%");

    [Theory]
    [InlineData("≥200人", "260人", null)]
    [InlineData("≥200人", "400人", "上级追加培训任务，下年度提高目标")]
    [InlineData("≥200人", "200人", "无")]
    [InlineData("≥200人", "200人", "已按要求完成")]
    [InlineData("≤200人", "20人", null)]
    [InlineData("≥60%", "95%", null)]
    public void JX803_silent_when_nothing_contradicts(string cell, string actual, string? deviation) =>
        Silent(Evaluated.Form().With(Evaluated.Row(cell, "20", actual, "20", deviation)));
}
