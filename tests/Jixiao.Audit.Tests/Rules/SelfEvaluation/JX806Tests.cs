using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX806Tests : RuleTests
{
    [Theory]
    [InlineData("≥1200人", "200人", "红灯", Severity.Error)]
    [InlineData("≥1200人", "500人", "黄灯", Severity.Warning)]
    [InlineData("≥95%", "50%", "红灯", Severity.Error)]
    [InlineData("≤3起", "4起", "红灯", Severity.Error)]
    [InlineData("≥4.6万人", "0.2万人", "红灯", Severity.Error)]
    [InlineData("≤2小时", "5小时", "红灯", Severity.Error)]
    public void JX806_fires_when_a_light_has_no_reason(string cell, string actual, string light, Severity severity) =>
        Fires(Evaluated.Monitoring().With(Evaluated.Row(cell, "20", actual, null)), $"亮{light}", "到 7 月")
            .Severity.ShouldBe(severity);

    [Theory]
    [InlineData("≥1200人", "600人", null)]
    [InlineData("≥1200人", "200人", "设备流标，8月重新招标")]
    [InlineData("≥1次", "0次", null)]
    [InlineData("≤12月", "7月", null)]
    [InlineData("≥1200人", "进行中", null)]
    public void JX806_silent_when_on_time_or_explained(string cell, string actual, string? deviation) =>
        Silent(Evaluated.Monitoring().With(Evaluated.Row(cell, "20", actual, null, deviation)));

    [Fact]
    public void JX806_is_not_checked_when_the_month_is_not_printed() =>
        NotChecked(
            Evaluated.Monitoring("年度资金总额/执行数").With(Evaluated.Row("≥1200人", "20", "200人", null)),
            "没有印明监控到几月"
        );
}
