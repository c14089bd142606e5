using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>项目申报表 whose indicators come after pages of description; long-term and yearly goals; three years of values.</summary>
internal static class ApplicationLayout
{
    public const string YearBefore = "前年";

    /// <summary>Labels of the descriptions, printed from the form's attributes.</summary>
    private static readonly string[] Descriptions =
    [
        "项目立项依据",
        "项目实施方案",
        "项目总预算测算依据",
        "与其他项目的关系",
    ];

    public static IEnumerable<Block> Print(IReadOnlyList<Form> forms)
    {
        foreach (var form in forms)
        {
            yield return new Text(form.Title!, TextStyle.Title);
            yield return new Text($"（{form.FiscalYear}年度）", TextStyle.Centre);
            yield return Head(form);
            yield return new PageBreak();
            yield return Targets(form);
        }
    }

    private static Grid Head(Form form)
    {
        var grid = new GridBuilder(16, 30, 16, 30);
        grid.Row("项目名称", form.Project!.Name, "项目编码", form.Project.Code);
        grid.Row("项目主管部门", form.CompetentDepartment!.Name, "项目执行单位", form.Unit!.Name);
        grid.Row("项目负责人", form.Attribute("项目负责人"), "联系电话", form.Attribute("联系电话"));
        grid.Row("项目类型", Wide(form.Attribute("项目类型"), 3));
        foreach (var label in Descriptions)
        {
            grid.Row(label, Wide(form.Attribute(label), 3));
        }
        grid.Row(
            "项目总预算（万元）",
            form.Amount("项目总预算（万元）"),
            "项目当年预算（万元）",
            form.Amount("项目当年预算（万元）")
        );
        return grid.Build();
    }

    private static Grid Targets(Form form)
    {
        var grid = new GridBuilder(10, 11, 11, 26, 10, 10, 12);
        grid.Row(Wide("项目绩效总目标", 7));
        grid.Row(Tall("目标名称", 1), Wide("目标说明", 6));
        foreach (var goal in form.Goals)
        {
            var split = goal.IndexOf('：', StringComparison.Ordinal);
            grid.Row(goal[..split], Wide(goal, 6));
        }
        grid.Row(Tall("目标名称", 2), Tall("一级指标", 2), Tall("二级指标", 2), Tall("指标名称", 2), Wide("指标值", 3));
        grid.Row(YearBefore, "上年", "预计当年实现");
        return grid.Tree(
                form.Indicators,
                i => [i.Attribute("目标名称"), i.Level1, i.Level2],
                i => [i.Name, i.Attribute(YearBefore), i.LastYear, i.ValueText]
            )
            .Build();
    }
}
