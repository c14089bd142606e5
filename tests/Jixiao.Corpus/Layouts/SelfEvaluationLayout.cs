using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>项目支出绩效自评表 as the ministry prints it: a grid of funds with execution, goal expected and reached, scores, a total.</summary>
internal static class SelfEvaluationLayout
{
    public const string Total = "年度资金总额";

    private static readonly string[] Budgets = ["年初预算数", "全年预算数", "全年执行数"];
    private static readonly string[] Sources = [Total, "其中：当年财政拨款", "上年结转资金", "其他资金"];

    public static IEnumerable<Block> Print(IReadOnlyList<Form> forms)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            if (i > 0)
            {
                yield return new PageBreak();
            }
            yield return new Text(forms[i].Title!, TextStyle.Title);
            yield return new Text($"（{forms[i].FiscalYear}年度）", TextStyle.Centre);
            yield return Table(forms[i]);
        }
    }

    private static Grid Table(Form form)
    {
        var grid = new GridBuilder(8, 10, 13, 24, 13, 13, 7, 8, 16);
        grid.Row(Wide("项目名称", 2), Wide(form.Project!.Name, 7));
        grid.Row(Wide("主管部门", 2), Wide(form.CompetentDepartment.Coded(), 2), "实施单位", Wide(form.Unit!.Name, 4));
        grid.Beside([new Cell("项目资金\n（万元）", 2)], g => Funds(g, form));
        grid.Row(Tall("年度总体目标", 2), Wide("预期目标", 3), Wide("实际完成情况", 5));
        grid.Row(Wide(form.Goals(), 3), Wide(string.Join('\n', form.GoalResults), 5));
        grid.Beside(
            "绩效指标",
            g =>
                g.Row(
                        "一级指标",
                        "二级指标",
                        "三级指标",
                        "年度指标值",
                        "实际完成值",
                        "分值",
                        "得分",
                        "偏差原因分析及改进措施"
                    )
                    .Tree(
                        form.Indicators,
                        Shared.Levels,
                        i => [i.Name, i.ValueText, i.Actual, i.Weight, i.Score, i.Deviation]
                    )
        );
        return grid.Row(Wide("总分", 6), "100", form.TotalScore, "").Build();
    }

    private static void Funds(GridBuilder grid, Form form)
    {
        grid.Row("", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        foreach (var source in Sources)
        {
            var amounts = Budgets.Select(b => form.Amount($"{source}/{b}"));
            grid.Row(
                source == Total
                    ?
                    [
                        source,
                        .. amounts,
                        form.Funds.ExecutionWeight,
                        form.Funds.ExecutionRate,
                        form.Funds.ExecutionScore,
                    ]
                    : [source, .. amounts, "—", form.Attribute($"{source}/执行率"), "—"]
            );
        }
    }
}
