using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>部门整体支出绩效目标完成情况自评表: funds, goals, tasks, then sign, value, unit and weight in columns of their own.</summary>
internal static class DepartmentEvaluationLayout
{
    public static IEnumerable<Block> Print(IReadOnlyList<Form> forms)
    {
        foreach (var form in forms)
        {
            yield return new Text(form.Title!, TextStyle.Title);
            yield return new Text($"（{form.FiscalYear}年度）", TextStyle.Centre);
            yield return Table(form);
        }
    }

    private static Grid Table(Form form)
    {
        var grid = new GridBuilder(9, 10, 12, 32, 9, 9, 9, 7);
        grid.Row("部门名称", Wide(form.Unit!.Name, 7));
        grid.Row(
            Tall("年度部门整体支出预算（万元）", 2),
            Wide("资金总额", 2),
            Wide("财政拨款", 2),
            Wide("其他资金", 3)
        );
        grid.Row(Wide(form.Amount("资金总额"), 2), Wide(form.Amount("财政拨款"), 2), Wide(form.Amount("其他资金"), 3));
        grid.Row("年度总体目标", Wide(form.Goals(" "), 7));
        grid.Beside(
            "年度主要任务",
            g =>
            {
                g.Row(Wide("任务名称", 2), Wide("主要内容", 5));
                foreach (var task in form.Tasks)
                {
                    g.Row(Wide(task.Name, 2), Wide(task.Content, 5));
                }
            }
        );
        grid.Beside(
            "年度绩效指标",
            g =>
                g.Row("一级指标", "二级指标", "三级指标", "绩效指标性质", "绩效指标值", "绩效度量单位", "权重")
                    .Tree(form.Indicators, Shared.Levels, i => [i.Name, i.Sign(), i.Value, i.Unit, i.Weight])
        );
        return grid.Build();
    }
}
