using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX110Tests : RuleTests
{
    [Fact]
    public void JX110_fires_when_one_explanation_is_missing() =>
        Fires(Form("指实际维修的校舍", "验收合格数与维修数之比", "/"), "第3批维修数量", "3 条指标有 2 条已填");

    [Fact]
    public void JX110_fires_when_the_scoring_standard_is_missing()
    {
        var form = Form(null, null, null);
        LabelledText[] standard = [new("评分标准", "每少一所扣 1 分")];
        Fires(
            form with
            {
                Indicators =
                [
                    form.Indicators[0] with
                    {
                        Attributes = standard,
                    },
                    form.Indicators[1] with
                    {
                        Attributes = standard,
                    },
                    form.Indicators[2],
                ],
            },
            "没有指标解释或评分标准"
        );
    }

    [Fact]
    public void JX110_silent_when_all_are_explained() => Silent(Form("指实际维修的校舍", "验收合格数之比", "问卷"));

    [Fact]
    public void JX110_silent_when_the_layout_has_no_such_column() => Silent(Form(null, null, null));

    [Fact]
    public void JX110_silent_when_the_column_holds_a_remark_only() => Silent(Form("含走教点", null, null));

    private static Form Form(params string?[] explanations) =>
        FormOf
            .Project()
            .With([
                .. explanations.Select(
                    (text, i) => FormOf.Row("数量", $"第{i + 1}批维修数量", "12所") with { Explanation = text }
                ),
            ]);
}
