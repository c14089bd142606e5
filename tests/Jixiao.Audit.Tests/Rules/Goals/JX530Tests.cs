namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX530Tests : RuleTests
{
    [Theory]
    [InlineData("参训人员实现就业人数", "≥260人", "培训残疾人数", "≥200人", "全部人数 200")]
    [InlineData("培训后取证人数", "≥900人", "职业培训人次", "≥800人次", "全部人数 800")]
    [InlineData("患者治愈人数", "≥120人", "救治人数", "≥100人", "全部人数 100")]
    public void JX530_fires_when_a_part_is_more_than_all(
        string part,
        string cell,
        string whole,
        string all,
        string words
    ) => Fires(Form(part, cell, whole, all, "开展培训。"), part, words);

    [Theory]
    [InlineData("参训人员实现就业人数", "≥160人", "培训残疾人数", "≥200人", "开展培训。")]
    [InlineData("新增城镇就业人数", "≥3000人", "培训残疾人数", "≥200人", "开展培训。")]
    [InlineData("参训人员实现就业人数", "≥260人", "培训残疾人数", "≥200人", "全年培训400人次。")]
    [InlineData("参训人员实现就业人数", "≥60人", "每期培训人数", "≥50人", "开展培训。")]
    public void JX530_silent_when_it_is_less_or_others_are_meant(
        string part,
        string cell,
        string whole,
        string all,
        string goal
    ) => Silent(Form(part, cell, whole, all, goal));

    private static Core.Forms.Form Form(string part, string cell, string whole, string all, string goal) =>
        FormOf.Project().With(FormOf.Row("数量", whole, all), FormOf.Row("社会效益", part, cell)) with
        {
            Goals = [goal],
        };
}
