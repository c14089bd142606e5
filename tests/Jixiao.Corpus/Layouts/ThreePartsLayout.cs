using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>A form in three numbered parts, each a table of its own; indicators with explanation and scoring standard.</summary>
internal static class ThreePartsLayout
{
    public const string Standard = "评分标准";

    public static IEnumerable<Block> Print(IReadOnlyList<Form> forms)
    {
        foreach (var form in forms)
        {
            yield return new Text(form.Title!, TextStyle.Title);
            yield return new Text("一、项目基本情况");
            yield return Basics(form);
            yield return new Text("二、项目绩效目标");
            yield return new GridBuilder(14, 80).Row("年度绩效目标", form.Goals()).Build();
            yield return new Text("三、项目绩效指标");
            yield return Indicators(form);
            foreach (var note in form.Notes)
            {
                yield return new Text(note);
            }
            yield return new Text($"填报人：{form.Attribute("填报人")}    联系电话：{form.Attribute("联系电话")}");
        }
    }

    private static Grid Basics(Form form)
    {
        var grid = new GridBuilder(16, 32, 16, 32);
        grid.Row("项目名称", form.Project!.Name, "预算年度", $"{form.FiscalYear}年");
        grid.Row("预算单位", form.Unit.Coded(), "主管部门", form.CompetentDepartment!.Name);
        grid.Row("预算金额（万元）", form.Amount("预算金额（万元）"), "其中：财政拨款", form.Amount("其中：财政拨款"));
        return grid.Build();
    }

    private static Grid Indicators(Form form) =>
        new GridBuilder(9, 10, 16, 22, 26, 11, 6)
            .Row("一级指标", "二级指标", "三级指标", "指标解释", Standard, "指标值", "分值")
            .Tree(
                form.Indicators,
                Shared.Levels,
                i => [i.Name, i.Explanation, i.Attribute(Standard), i.ValueText, i.Weight]
            )
            .Row(Wide("合计", 6), "100")
            .Build(1);
}
