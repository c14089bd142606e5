using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX402Tests : RuleTests
{
    [Theory]
    [InlineData("效益指标", "数量指标", "产出指标")]
    [InlineData("产出指标", "社会效益指标", "效益指标")]
    [InlineData("满意度指标", "时效指标", "产出指标")]
    [InlineData("产出指标", "经济成本指标", "成本指标")]
    [InlineData("效益指标", "成本指标", "产出指标或成本指标")]
    [InlineData("产出指标", "服务对象满意度指标", "满意度指标")]
    [InlineData("成本指标", "可持续影响指标", "效益指标")]
    public void JX402_fires_when_no_frame_puts_them_together(string one, string two, string belongs) =>
        Fires(Form(one, two), $"“{two}”列在一级指标“{one}”下", $"应属于{belongs}").Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX402_fires_as_a_warning_when_satisfaction_is_a_benefit() =>
        Fires(Form("效益指标", "服务对象满意度指标")).Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX402_fires_with_doubt_when_the_reader_moved_the_label()
    {
        var form = Form("效益指标", "数量指标");
        FiresWithDoubt(form with { Indicators = [form.Indicators[0] with { PrintedLevel2 = "社会效益指标" }] });
    }

    [Theory]
    [InlineData("产出指标", "成本指标")]
    [InlineData("成本指标", "成本指标")]
    [InlineData("成本指标", "社会成本指标")]
    [InlineData("效益指标", "可持续发展指标")]
    [InlineData("满意度指标", "帮扶对象满意度指标")]
    [InlineData("预算管理", "质量指标")]
    [InlineData("产出指标", "进度指标")]
    [InlineData(null, "数量指标")]
    [InlineData("产出指标", null)]
    public void JX402_silent_when_a_frame_does_or_a_name_is_local(string? one, string? two) => Silent(Form(one, two));

    private static Form Form(string? one, string? two) =>
        FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所") with { Level1 = one, Level2 = two });
}
