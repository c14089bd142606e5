using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX502Tests : RuleTests
{
    private const string Repair =
        "完成清河县12所中小学校舍的屋面防水和门窗更换，消除安全隐患，让4800名学生在安全的教室里上课。";

    [Fact]
    public void JX502_fires_when_the_goals_are_the_same() =>
        Fires([Form("校舍维修", Repair), Form("教师培训", Repair)], "教师培训", "“校舍维修”", "完全相同");

    [Fact]
    public void JX502_fires_when_the_goals_are_nearly_the_same() =>
        Fires(
            [Form("校舍维修", Repair), Form("教师培训", Repair.Replace("4800", "5200", StringComparison.Ordinal))],
            "% 相同"
        );

    [Fact]
    public void JX502_silent_when_each_has_its_own() =>
        Silent(
            Form("校舍维修", Repair),
            Form("教师培训", "全年培训乡村教师320人次，使每位教师掌握在线授课的基本方法，家长满意。")
        );

    [Fact]
    public void JX502_silent_when_it_is_the_same_project_in_another_year() =>
        Silent(Form("校舍维修", Repair), Form("校舍维修", Repair) with { FiscalYear = 2024 });

    private static Form Form(string project, string goal) => FormOf.Project(project) with { Goals = [goal] };
}
