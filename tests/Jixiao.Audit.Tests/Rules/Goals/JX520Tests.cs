using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX520Tests : RuleTests
{
    private static readonly Form Fire = (
        FormOf.Project("森林防火体系建设") with
        {
            Goals = ["聘用护林员150名，新建防火隔离带60公里。"],
        }
    ).With(FormOf.Row("数量", "聘用护林员", "150名"));

    private static readonly Form Pests = FormOf.Project("有害生物防治") with
    {
        Goals = ["开展松材线虫病春秋两季普查，清理枯死松木。"],
    };

    [Fact]
    public void JX520_fires_when_the_indicator_is_of_the_other_project() =>
        Fires(
            [Fire, Pests.With(FormOf.Row("社会效益", "护林防火宣传覆盖率", "≥95%"))],
            "护林防火宣传覆盖率",
            "森林防火体系建设"
        );

    [Fact]
    public void JX520_silent_when_the_project_speaks_of_it() =>
        Silent(
            Fire,
            (Pests with { Goals = ["清理枯死松木，兼顾防火巡查。"] }).With(
                FormOf.Row("社会效益", "护林防火宣传覆盖率", "≥95%")
            )
        );

    [Fact]
    public void JX520_silent_when_the_name_is_common_to_all() =>
        Silent(Fire, Pests.With(FormOf.Row("社会效益", "群众宣传知晓率", "≥95%")));

    [Fact]
    public void JX520_silent_when_the_other_project_is_of_another_unit() =>
        Silent(
            Fire with
            {
                Unit = new CodedName(null, "清河县林业局"),
            },
            Pests.With(FormOf.Row("社会效益", "护林防火宣传覆盖率", "≥95%"))
        );
}
