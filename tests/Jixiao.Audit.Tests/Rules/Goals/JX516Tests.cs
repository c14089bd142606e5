using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX516Tests : RuleTests
{
    private static readonly Form Repair = FormOf.Project() with
    {
        Goals = ["维修校舍12所，消除安全隐患，2023年8月底前完工。"],
    };

    [Theory]
    [InlineData("社会效益", "水费收缴率", "≥90%", "水费")]
    [InlineData("数量", "拓展林下种植面积", "≥500亩", "林下")]
    [InlineData("经济效益", "企业新增利润", "≥3%", "新增利润")]
    [InlineData("社会效益", "年接待游客人次", "≥2万人次", "游客")]
    public void JX516_fires_when_an_indicator_is_of_another_field(
        string level2,
        string name,
        string cell,
        string word
    ) => Fires(Repair.With(FormOf.Row("数量", "维修校舍", "12所"), FormOf.Row(level2, name, cell)), name, word);

    [Fact]
    public void JX516_fires_when_a_reason_or_an_activity_is_of_another_field()
    {
        var row = FormOf.Row("数量", "维修校舍", "12所");
        Fires(Repair.With(row with { Deviation = "因降雨较多，部分地块造林成活率偏低" }), "偏差原因", "造林");
        Fires(Repair.With(row with { Activities = "组织施工，开展社区矫正工作" }), "工作活动", "社区矫正");
        Silent(Repair.With(row with { Deviation = "因降雨较多，部分校舍推迟开工" }));
    }

    [Fact]
    public void JX516_fires_when_a_part_of_the_results_is_of_another_field() =>
        Fires(
            Repair with
            {
                Stage = FormStage.SelfEvaluation,
                GoalResults = ["维修校舍12所，按期完工，维护高标准农田设施。"],
            },
            "高标准农田"
        );

    [Theory]
    [InlineData("社会效益", "学生升学率", "≥90%")]
    [InlineData("满意度", "游客满意度", "≥90%")]
    [InlineData("数量", "维修校舍面积", "≥500平方米")]
    public void JX516_silent_when_it_is_of_the_field_or_of_none(string level2, string name, string cell) =>
        Silent(Repair.With(FormOf.Row(level2, name, cell)));

    [Fact]
    public void JX516_silent_when_the_goal_speaks_of_it() =>
        Silent(
            (Repair with { Goals = ["灌区节水改造12公里，带动水费收缴。"] }).With(
                FormOf.Row("社会效益", "水费收缴率", "≥90%")
            )
        );

    [Fact]
    public void JX516_silent_when_the_form_says_too_little_of_itself() =>
        Silent((Repair with { Goals = ["完成年度任务。"] }).With(FormOf.Row("社会效益", "水费收缴率", "≥90%")));
}
