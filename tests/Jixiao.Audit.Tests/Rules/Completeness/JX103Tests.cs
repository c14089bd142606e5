using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX103Tests : RuleTests
{
    private static readonly Core.Forms.Indicator Good = FormOf.Row("数量", "维修校舍数量", "12所");

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("无")]
    [InlineData("/")]
    public void JX103_fires_when_the_name_is_blank(string? name) =>
        Fires(FormOf.Project().With(Good, FormOf.Row("质量", name, "≥95%")), "指标名称空白", "≥95%", "第 2 条")
            .Severity.ShouldBe(Severity.Error);

    [Theory]
    [InlineData(null)]
    [InlineData("/")]
    [InlineData("≥")]
    [InlineData("定性")]
    public void JX103_fires_when_the_value_is_blank(string? cell) =>
        Fires(
            FormOf.Project().With(Good, FormOf.Row("时效", "校舍维修完成时间", cell)),
            "校舍维修完成时间",
            "没有指标值"
        );

    [Fact]
    public void JX103_fires_as_a_warning_when_the_value_is_none() =>
        Fires(FormOf.Project().With(Good, FormOf.Row("社会效益", "校园环境", "无")))
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX103_fires_with_doubt_when_the_reader_lost_the_name() =>
        FiresWithDoubt(FormOf.Project().With(Good, FormOf.Row("质量", null, "≥95%") with { Confidence = 0.6m }));

    [Theory]
    [InlineData("校园安全事故", "无")]
    [InlineData("补助发放投诉", "无")]
    [InlineData("校园环境", "明显改善")]
    [InlineData("完成时间", "2023年11月30日")]
    [InlineData("责任事故", "0起")]
    public void JX103_silent_when_there_is_a_value(string name, string cell) =>
        Silent(FormOf.Project().With(Good, FormOf.Row("社会效益", name, cell)));

    [Fact]
    public void JX103_is_not_checked_when_the_whole_column_is_lost() =>
        NotChecked(
            FormOf
                .Project()
                .With([.. Enumerable.Range(1, 3).Select(i => FormOf.Row("数量", $"第{i}批维修数量", null))]),
            "未能识别"
        );
}
