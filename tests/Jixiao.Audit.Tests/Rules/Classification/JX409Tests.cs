namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX409Tests : RuleTests
{
    [Theory]
    [InlineData("工作达标率")]
    [InlineData("相关工作完成情况")]
    [InlineData("各项工作落实情况")]
    [InlineData("完成情况")]
    [InlineData("覆盖率（%）")]
    [InlineData("人数")]
    [InlineData("其他")]
    [InlineData("任务完成率")]
    [InlineData("项目完成率")]
    [InlineData("其他指标")]
    public void JX409_fires_when_nothing_is_named(string name) =>
        Fires(FormOf.Project().With(FormOf.Row("质量", name, "=100%")), name, "没有说明考核的对象");

    [Theory]
    [InlineData("校舍维修任务完成情况")]
    [InlineData("日常工作检查完成率")]
    [InlineData("参训人数")]
    [InlineData("课后服务覆盖率")]
    [InlineData("项目完成时间")]
    [InlineData("其他零星费用")]
    [InlineData(null)]
    [InlineData("营造林任务完成率")]
    public void JX409_silent_when_something_is(string? name) =>
        Silent(FormOf.Project().With(FormOf.Row("质量", name, "=100%")));

    [Theory]
    [InlineData("上级下达学校的各项工作任务完成率")]
    [InlineData("上级部门下达的各项工作任务。")]
    [InlineData("工作完成及时率")]
    public void JX409_fires_when_the_name_fits_every_project(string name) =>
        Fires(FormOf.Project().With(FormOf.Row("质量", name, "100%")), name);
}
