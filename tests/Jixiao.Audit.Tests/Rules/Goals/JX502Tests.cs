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

    [Fact]
    public void JX502_fires_when_one_of_several_goals_is_that_of_another_project()
    {
        const string Shared = "坚持公平优先、质量为重，统筹全县学校布局、师资配置和内涵建设，办好人民满意的教育。";
        var one = FormOf.Project("教研活动") with { Goals = ["目标1：组织清河县教研活动四十次。", "目标2：" + Shared] };
        var two = FormOf.Project("考务工作") with
        {
            Goals = ["目标1：组织中考、学考，做到零差错。", "目标2：" + Shared, "目标3：完善清河县标准化考点。"],
        };
        Fires([one, two], "第 2 条目标", "项目“教研活动”的第 2 条一字不差");
    }

    [Fact]
    public void JX502_silent_when_a_short_goal_is_shared()
    {
        var one = FormOf.Project("教研活动") with
        {
            Goals = ["组织清河县教研活动四十次，覆盖所有乡镇学校和幼儿园。", "提高师生满意度。"],
        };
        var two = FormOf.Project("考务工作") with
        {
            Goals = ["组织中考、学考，做到零差错、零投诉、零违纪事件。", "提高师生满意度。"],
        };
        Silent(one, two);
    }

    [Fact]
    public void JX502_fires_when_one_clause_with_a_number_of_things_is_the_other_projects() =>
        Fires(
            [
                FormOf.Project("大气监测") with
                {
                    Goals = ["完成12个大气自动监测站点运维，空气质量优良天数比率达到88%。"],
                },
                FormOf.Project("执法装备") with
                {
                    Goals = ["开展专项督查六次，完成12个大气自动监测站点运维，提升执法能力。"],
                },
            ],
            "执法装备",
            "大气监测",
            "一字不差"
        );

    [Fact]
    public void JX502_silent_when_the_clauses_in_common_count_nothing() =>
        Silent(
            FormOf.Project("大气监测") with
            {
                Goals = ["运维站点12个，2023年12月31日前全部完成年度任务，资金支付率达到100%以上。"],
            },
            FormOf.Project("执法装备") with
            {
                Goals = ["购置执法记录仪30台，2023年12月31日前全部完成年度任务，资金支付率达到100%以上。"],
            }
        );
}
