namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX814Tests : RuleTests
{
    [Fact]
    public void JX814_fires_when_no_actual_value_is_filled_in() =>
        Fires(Evaluated.Form().With(Evaluated.Row("≥200人", "20", null, null)), "都没有填实际完成值和得分");

    [Fact]
    public void JX814_fires_when_one_row_lacks_its_actual_value() =>
        Fires(
            Evaluated
                .Form()
                .With(
                    Evaluated.Row("≥200人", "20", "200人", "20"),
                    Evaluated.Row("≥20所", "20", null, "20", name: "学校数")
                ),
            "指标“学校数”",
            "没有填实际完成值"
        );

    [Fact]
    public void JX814_fires_when_a_mark_stands_for_the_actual_value() =>
        Fires(
            Evaluated
                .Form()
                .With(Evaluated.Row("≥200人", "20", "200人", "20"), Evaluated.Row("≥20所", "20", "/", "20")),
            "没有填实际完成值"
        );

    [Fact]
    public void JX814_silent_when_none_was_hoped_for() =>
        Silent(
            Evaluated.Form().With(Evaluated.Row("≥200人", "20", "200人", "20"), Evaluated.Row("=0起", "20", "无", "20"))
        );

    [Fact]
    public void JX814_silent_when_all_are_filled_in() =>
        Silent(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "200人", "20")));

    [Fact]
    public void JX814_silent_when_the_form_is_a_target() =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "人数", "20人")));
}
