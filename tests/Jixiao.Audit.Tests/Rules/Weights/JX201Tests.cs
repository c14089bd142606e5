using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX201Tests : RuleTests
{
    [Fact]
    public void JX201_fires_when_the_weights_are_short_of_90() =>
        Fires(Form("50", "30", "5"), "50+30+5 = 85 分", "应为 90 分", "少 5 分").Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX201_counts_equal_weights_of_a_long_table() =>
        Fires(Form(["30", "20", .. Enumerable.Repeat("1", 20)]), "30+20+1×20 = 70 分", "少 20 分");

    [Fact]
    public void JX201_fires_as_a_warning_when_the_total_is_used_elsewhere() =>
        Fires(Form("50", "30", "20"), "本地口径").Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX201_silent_when_the_weights_give_90() => Silent(Form("50", "30", "10"));

    [Fact]
    public void JX201_silent_when_the_execution_rate_has_the_rest()
    {
        var form = Form("50", "20", "10");
        Silent(form with { Funds = form.Funds with { ExecutionWeight = "20" } });
    }

    [Fact]
    public void JX201_silent_when_what_was_read_as_the_weight_of_execution_cannot_be_one()
    {
        var form = Form("50", "30", "10");
        Silent(form with { Funds = form.Funds with { ExecutionWeight = "94.9" } });
    }

    [Fact]
    public void JX201_silent_when_no_weight_is_printed() =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所")));

    [Fact]
    public void JX201_is_not_checked_when_some_weights_are_missing() =>
        NotChecked(Form("50", "30").With(FormOf.Row("时效", "完成时间", "2023年12月31日")), "只有 2 条印有权重");

    private static Core.Forms.Form Form(params string[] weights) =>
        FormOf.Project().With([.. weights.Select((w, i) => FormOf.Row("数量", $"第{i}批校舍维修数量", "12所", w))]);
}
