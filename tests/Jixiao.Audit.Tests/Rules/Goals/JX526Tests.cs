using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX526Tests : RuleTests
{
    [Fact]
    public void JX526_fires_when_the_parts_below_are_not_the_row_above() =>
        Fires(Rows("=210人", "=90人", "=130人"), "资助学生人数", "90+130 = 220", "差 10 人")
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX526_fires_when_a_total_is_not_the_sum_of_its_like() =>
        Fires(
            FormOf
                .Project()
                .With(
                    FormOf.Row("数量", "新造林面积", "≥300亩"),
                    FormOf.Row("数量", "抚育面积", "≥500亩"),
                    FormOf.Row("数量", "营林总面积", "≥850亩")
                ),
            "300+500 = 800",
            "差 50 亩"
        );

    [Fact]
    public void JX526_silent_when_the_parts_give_the_total() => Silent(Rows("=220人", "=90人", "=130人"));

    [Fact]
    public void JX526_silent_when_the_rows_are_no_parts_of_the_total() =>
        Silent(
            FormOf
                .Project()
                .With(
                    FormOf.Row("数量", "新造林面积", "≥300亩"),
                    FormOf.Row("数量", "抚育面积", "≥500亩"),
                    FormOf.Row("数量", "林区总面积", "≥9000亩")
                )
        );

    private static Core.Forms.Form Rows(string total, string one, string two) =>
        FormOf
            .Project()
            .With(
                FormOf.Row("数量", "资助学生人数", total),
                FormOf.Row("数量", "其中：小学生人数", one),
                FormOf.Row("数量", "其中：初中生人数", two)
            );
}
