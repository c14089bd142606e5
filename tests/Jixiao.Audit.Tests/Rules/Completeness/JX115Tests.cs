using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX115Tests : RuleTests
{
    [Fact]
    public void JX115_fires_when_no_indicator_names_the_task() =>
        Fires(Form("动物疫病防控工作", "春秋两季集中免疫"), "动物疫病防控工作").Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("撂荒地治理", "开展治理")]
    [InlineData("稳粮保供专项行动", "落实粮食播种任务")]
    [InlineData("其他", "完成交办事项")]
    public void JX115_silent_when_one_does(string task, string content) => Silent(Form(task, content));

    [Fact]
    public void JX115_silent_when_no_indicator_was_read() =>
        Silent(FormOf.Department() with { Tasks = [new("动物疫病防控", null)] });

    private static Form Form(string task, string content) =>
        (FormOf.Department() with { Tasks = [new(task, content)] }).With(
            FormOf.Row("数量", "粮食播种面积", "≥32.6万亩"),
            FormOf.Row("数量", "整治面积", "≥4200亩") with
            {
                Explanation = "指完成整治的撂荒地",
            },
            FormOf.Row("质量", "工作完成率", "≥95%")
        );
}
