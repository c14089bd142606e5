using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX503Tests : RuleTests
{
    [Fact]
    public void JX503_fires_when_the_whole_set_is_copied() =>
        Fires([Set("校舍维修"), Set("设备购置")], "5 条指标与项目“校舍维修”", "完全相同").Form.ShouldBe(1);

    [Fact]
    public void JX503_fires_when_one_value_alone_differs() =>
        Fires([Set("校舍维修"), Set("设备购置", "≥25次")], "% 相同");

    [Fact]
    public void JX503_silent_when_the_project_is_the_same_in_another_year() =>
        Silent(Set("校舍维修"), Set("校舍维修") with { FiscalYear = 2022 });

    [Fact]
    public void JX503_silent_when_the_sets_differ() =>
        Silent(
            Set("校舍维修"),
            FormOf
                .Project("教师培训")
                .With(
                    FormOf.Row("数量", "培训骨干教师人数", "≥90人"),
                    FormOf.Row("质量", "结业考核合格率", "≥95%"),
                    FormOf.Row("时效", "培训班结束时间", "2023年9月30日"),
                    FormOf.Row("社会效益", "教师课堂教学水平", "明显提高"),
                    FormOf.Row("满意度", "参训教师满意度", "≥92%")
                )
        );

    [Fact]
    public void JX503_silent_when_there_are_few_indicators() =>
        Silent(
            FormOf.Project("校舍维修").With(FormOf.Row("数量", "检查学校次数", "≥9次")),
            FormOf.Project("设备购置").With(FormOf.Row("数量", "检查学校次数", "≥9次"))
        );

    private static Form Set(string project, string times = "≥9次") =>
        FormOf
            .Project(project)
            .With(
                FormOf.Row("数量", "各督导工作站检查学校次数", times),
                FormOf.Row("质量", "各项督导检查工作完成比率", "≥95%"),
                FormOf.Row("时效", "检查结果反馈学校的平均时间", "≤15天"),
                FormOf.Row("社会效益", "被检查学校问题整改到位情况", "明显改善"),
                FormOf.Row("满意度", "被检查学校师生满意度", "≥90%")
            );
}
