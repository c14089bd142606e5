namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX830Tests : RuleTests
{
    private const string Results = "全年救助困难妇女60人，按时足额发放救助金，宣传普及健康知识。";

    [Fact]
    public void JX830_fires_when_two_projects_report_the_same() =>
        Fires([Form("妇女救助", Results), Form("儿童之家建设", Results)], "儿童之家建设", "项目“妇女救助”的完全相同");

    [Fact]
    public void JX830_silent_when_the_projects_report_their_own() =>
        Silent(Form("妇女救助", Results), Form("儿童之家建设", "建成儿童之家15个，全部投入使用，开展活动180场。"));

    [Fact]
    public void JX830_silent_when_the_project_is_the_same_or_the_text_is_short() =>
        Silent(Form("妇女救助", Results), Form("妇女救助", Results), Form("甲", "已完成。"), Form("乙", "已完成。"));

    private static Core.Forms.Form Form(string name, string results) =>
        FormOf.SelfEvaluation(name) with
        {
            GoalResults = [results],
        };
}
