using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Disclosure;

public sealed class JX904Tests : RuleTests
{
    private static readonly Indicator Row = FormOf.Row("数量", "培训人数", "≥20人");

    [Fact]
    public void JX904_fires_when_a_cell_was_read_with_doubt() =>
        Fires(FormOf.Project().With(Row with { Confidence = 0.5m }, Row), "1 条指标没有把握读准", "第 1 条“培训人数”");

    [Fact]
    public void JX904_fires_when_a_level_was_repaired() =>
        Fires(FormOf.Project().With(Row, Row with { PrintedLevel2 = "质量指标" }), "1 条指标的级次按错位修正");

    [Fact]
    public void JX904_fires_when_the_reader_proposes_a_repair() =>
        Fires(
            FormOf.Project().With(Row) with
            {
                Suggestions =
                [
                    new(
                        "row-printed-twice",
                        "第 2 条与第 1 条相同，疑似印了两遍。",
                        new(1, "row"),
                        null,
                        null,
                        "合计相差一条"
                    ),
                ],
            },
            "1 处建议修正",
            "疑似印了两遍"
        );

    [Fact]
    public void JX904_silent_when_all_is_as_printed() =>
        Silent(FormOf.Project().With(Row, Row with { Confidence = 0.9m }));
}
