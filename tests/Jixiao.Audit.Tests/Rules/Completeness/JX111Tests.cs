namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX111Tests : RuleTests
{
    [Fact]
    public void JX111_fires_when_outputs_count_nothing() =>
        Fires(
            FormOf
                .Project()
                .With(FormOf.Row("质量", "维修验收合格率", "=100%"), FormOf.Row("时效", "完成时间", "2023年11月30日")),
            "没有数量指标"
        );

    [Fact]
    public void JX111_silent_when_one_is_a_quantity() =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所")));

    [Fact]
    public void JX111_silent_when_there_is_no_output_at_all() =>
        Silent(FormOf.Project().With(FormOf.Row("社会效益", "校舍安全隐患", "全部消除")));

    [Fact]
    public void JX111_silent_when_a_level_2_is_local() =>
        Silent(FormOf.Project().With(FormOf.Row("质量", "维修面积", "≥300平方米") with { Level2 = "工程量指标" }));
}
