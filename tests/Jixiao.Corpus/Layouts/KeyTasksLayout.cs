using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>部门整体支出绩效目标申报表 with key tasks and their amounts; basic and project spending, no grand total.</summary>
internal static class KeyTasksLayout
{
    public static IEnumerable<Block> Print(IReadOnlyList<Form> forms)
    {
        foreach (var form in forms)
        {
            yield return new Text(form.Title!, TextStyle.Title);
            yield return Table(form);
        }
    }

    private static Grid Table(Form form)
    {
        var grid = new GridBuilder(12, 14, 16, 34, 20);
        grid.Row("部门名称", Wide(form.Unit!.Name, 4));
        grid.Row(Tall("预算整体情况\n（万元）", 2), Wide("基本支出", 2), Wide("项目支出", 2));
        grid.Row(Wide(form.Amount("基本支出"), 2), Wide(form.Amount("项目支出"), 2));
        grid.Row("总体绩效目标", Wide(form.Goals(), 4));
        grid.Beside(
            "年度重点工作任务",
            g =>
            {
                g.Row("任务名称", Wide("主要实施内容", 2), "拟投入的资金（万元）");
                foreach (var task in form.Tasks)
                {
                    g.Row(task.Name, Wide(task.Content, 2), form.Amount(task.Name!));
                }
            }
        );
        grid.Beside(
            "绩效指标",
            g =>
                g.Row("一级指标", "二级指标", "三级指标", "预期指标值")
                    .Tree(form.Indicators, Shared.Levels, i => [i.Name, i.ValueText])
        );
        return grid.Build();
    }
}
