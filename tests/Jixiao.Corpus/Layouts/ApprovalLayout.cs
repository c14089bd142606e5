using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>部门整体支出绩效目标批复表: a grid of funds by source under two header rows, tasks, goal, indicators, a status.</summary>
internal static class ApprovalLayout
{
    private static readonly string[] Sources = ["合计", "财政拨款", "专户资金", "单位资金"];

    public static IEnumerable<Block> Print(IReadOnlyList<Form> forms)
    {
        foreach (var form in forms)
        {
            yield return new Text(form.Attribute("取数时"), TextStyle.Right);
            yield return new Text(form.Title!, TextStyle.Title);
            yield return new Text($"预算年度：{form.FiscalYear}");
            yield return new Text($"预算（单位）名称：{form.Unit.Coded()}");
            yield return new Text($"状态：{form.Status}");
            yield return Table(form);
        }
    }

    private static Grid Table(Form form)
    {
        var grid = new GridBuilder(9, 12, 10, 10, 10, 10, 10, 10, 9, 9);
        grid.Row(Tall("总体资金情况\n（元）", 3), Tall("预算支出总额", 2), Wide("基本支出", 4), Wide("项目支出", 4));
        grid.Row([.. Sources, .. Sources]);
        grid.Row([
            form.Amount("预算支出总额"),
            .. Sources.Select(s => form.Amount($"基本支出/{s}")),
            .. Sources.Select(s => form.Amount($"项目支出/{s}")),
        ]);
        grid.Beside(
            "年度\n主要\n任务",
            g =>
            {
                g.Row(Wide("任务名称", 3), Wide("主要内容", 6));
                foreach (var task in form.Tasks)
                {
                    g.Row(Wide(task.Name, 3), Wide(task.Content, 6));
                }
            }
        );
        grid.Beside(
            "部门\n整体\n绩效",
            g =>
                g.Row("整体绩效目标", Wide(form.Goals(), 8))
                    .Row(Wide("年度绩效指标", 9))
                    .Row(
                        "一级指标",
                        "二级指标",
                        Wide("三级指标", 3),
                        "绩效指标性质",
                        "绩效指标值",
                        "绩效度量单位",
                        "权重"
                    )
                    .Tree(form.Indicators, Shared.Levels, i => [Wide(i.Name, 3), i.Sign(), i.Value, i.Unit, i.Weight])
        );
        return grid.Build();
    }
}
