namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX107Tests : RuleTests
{
    [Theory]
    [InlineData("校舍维修涉及学校数量、", "顿号")]
    [InlineData("受助学生和", "“和”")]
    [InlineData("教师培训以及", "“及”")]
    [InlineData("县级教研活动与", "“与”")]
    [InlineData("课后服务覆盖面或", "“或”")]
    [InlineData("校外活动中心承担的各类工", "工作")]
    [InlineData("举办培训班（含送教下乡", "括号没有收尾")]
    [InlineData("落实《校舍安全管理办法", "括号没有收尾")]
    [InlineData("新建管网24公里，并", "“并”")]
    public void JX107_fires_when_the_name_ends_in_the_middle(string name, string words) =>
        Fires(FormOf.Project().With(FormOf.Row("数量", name, "12所")), words);

    [Theory]
    [InlineData("市场供需总体饱和")]
    [InlineData("家长参与")]
    [InlineData("科学知识普及")]
    [InlineData("慰问困难职工")]
    [InlineData("年内竣工")]
    [InlineData("举办培训班（含送教下乡）")]
    [InlineData("1）维修校舍数量")]
    [InlineData("增加职工收入，提升教学质量。")]
    [InlineData("两校合并")]
    public void JX107_silent_when_the_name_is_whole(string name) =>
        Silent(FormOf.Project().With(FormOf.Row("数量", name, "12所")));

    [Fact]
    public void JX107_fires_when_a_goal_ends_in_the_middle() =>
        Fires(FormOf.Project() with { Goals = ["目标1：维修校舍12所，覆盖幼儿园、小学、"] }, "绩效目标", "请补全");

    [Fact]
    public void JX107_fires_when_a_task_ends_in_the_middle() =>
        Fires(FormOf.Department() with { Tasks = [new("校舍安全", "排查隐患、整改、")] }, "年度任务", "顿号");
}
