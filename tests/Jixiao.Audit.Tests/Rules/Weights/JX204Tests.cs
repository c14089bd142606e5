using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX204Tests : RuleTests
{
    [Fact]
    public void JX204_fires_when_one_indicator_has_nearly_half() =>
        Fires(Form("40", "10", "15", "15", "10"), "权重 40 分", "44.4%", "不超过 27 分");

    [Fact]
    public void JX204_fires_when_it_is_just_above() => Fires(Form("27.5", "22.5", "15", "15", "10"), "27.5 分");

    [Fact]
    public void JX204_silent_when_it_is_just_the_bound() => Silent(Form("27", "23", "15", "15", "10"));

    [Fact]
    public void JX204_silent_when_it_is_the_only_one_of_its_level() => Silent(Form("25", "25", "30", "10"));

    [Fact]
    public void JX204_silent_when_value_and_weight_changed_places() => Silent(Form("47", "30", "20", "18", "10"));

    [Fact]
    public void JX204_silent_when_there_are_few_indicators() => Silent(Form("50", "40"));

    /// <summary>Two outputs, then benefits, the last one satisfaction.</summary>
    private static Form Form(params string[] weights) =>
        FormOf
            .Project()
            .With([
                .. weights.Select(
                    (w, i) =>
                        FormOf.Row(
                            i < 2 ? "数量"
                                : i < weights.Length - 1 ? "社会效益"
                                : "满意度",
                            $"第{i}项指标",
                            "≥12次",
                            w
                        )
                ),
            ]);
}
