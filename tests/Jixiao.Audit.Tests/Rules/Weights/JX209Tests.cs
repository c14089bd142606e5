using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX209Tests : RuleTests
{
    [Fact]
    public void JX209_fires_when_level_1_is_printed_with_other_points() =>
        Fires(Form("一级指标权重", "50", "30", "15"), "“产出指标”印出的权重为 50 分", "2 条指标相加 30+15 = 45 分");

    [Fact]
    public void JX209_fires_when_level_2_is_printed_with_other_points() =>
        Fires(Form("二级指标分值", "40", "30", "15"), "“产出指标/数量指标”印出的权重为 40 分");

    [Fact]
    public void JX209_silent_when_the_points_agree() => Silent(Form("一级指标权重", "45", "30", "15"));

    [Fact]
    public void JX209_silent_when_the_column_is_another() => Silent(Form("一级指标说明", "50", "30", "15"));

    [Fact]
    public void JX209_silent_when_the_rows_print_different_points()
    {
        var form = Form("一级指标权重", "50", "30", "15");
        var second = form.Indicators[1] with { Attributes = [new LabelledText("一级指标权重", "40")] };
        Silent(form with { Indicators = [form.Indicators[0], second, form.Indicators[2]] });
    }

    private static Form Form(string label, string printed, params string[] weights) =>
        FormOf
            .Project()
            .With([
                .. weights.Select(
                    (w, i) =>
                        FormOf.Row("数量", $"第{i}批维修数量", "12所", w) with
                        {
                            Attributes = i == 0 ? [new LabelledText(label, printed)] : [],
                        }
                ),
                FormOf.Row("社会效益", "校舍安全隐患", "全部消除", "45"),
            ]);
}
