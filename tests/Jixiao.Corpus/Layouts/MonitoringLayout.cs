using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>绩效目标运行监控表 as the ministry prints it: execution and completion up to July, reasons by kind, likelihood by tick.</summary>
internal static class MonitoringLayout
{
    private static readonly string[] Sources = ["年度资金总额", "其中：本年财政拨款", "上年结转资金", "其他资金"];
    private static readonly string[] Reasons = ["经费保障", "制度保障", "人员保障", "硬件条件保障", "其他"];
    private static readonly string[] Likelihoods = ["确定能", "有可能", "完全不可能"];

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
        var grid = new GridBuilder(6, 8, 10, 16, 11, 11, 11, 5, 5, 5, 5, 5, 13, 5, 5, 5, 7);
        grid.Row(Wide("项目名称", 2), Wide(form.Project!.Name, 15));
        grid.Row(
            Wide("主管部门及代码", 2),
            Wide(form.CompetentDepartment.Coded(), 4),
            Wide("实施单位", 2),
            Wide(form.Unit!.Name, 9)
        );
        grid.Beside([new Cell("项目资金\n（万元）", 2)], g => Funds(g, form));
        grid.Row(Wide("年度总体目标", 2), Wide(form.Goals(), 15));
        grid.Beside(
            "绩效指标",
            g =>
                Header(g)
                    .Tree(
                        form.Indicators,
                        Shared.Levels,
                        i =>
                            [
                                i.Name,
                                i.ValueText,
                                i.Actual,
                                i.Forecast,
                                .. Reasons.Select(i.Attribute),
                                i.Deviation,
                                .. Likelihoods.Select(l => l == i.Likelihood ? "√" : ""),
                                i.Attribute("备注"),
                            ]
                    )
        );
        return grid.Build();
    }

    private static void Funds(GridBuilder grid, Form form)
    {
        grid.Row(Wide("", 2), "年初预算数", Wide("1-7月执行数", 2), Wide("1-7月执行率", 5), Wide("全年预计执行数", 5));
        foreach (var source in Sources)
        {
            grid.Row(
                Wide(source, 2),
                form.Amount($"{source}/年初预算数"),
                Wide(form.Amount($"{source}/1-7月执行数"), 2),
                Wide(source == Sources[0] ? form.Funds.ExecutionRate : form.Attribute($"{source}/1-7月执行率"), 5),
                Wide(form.Amount($"{source}/全年预计执行数"), 5)
            );
        }
    }

    private static GridBuilder Header(GridBuilder grid) =>
        grid.Row(
                Tall("一级指标", 2),
                Tall("二级指标", 2),
                Tall("三级指标", 2),
                Tall("年度指标值", 2),
                Tall("1-7月执行情况", 2),
                Tall("全年预计完成情况", 2),
                Wide("偏差原因分析", 6),
                Wide("完成目标可能性", 3),
                Tall("备注", 2)
            )
            .Row([.. Reasons, "原因说明", .. Likelihoods]);
}
