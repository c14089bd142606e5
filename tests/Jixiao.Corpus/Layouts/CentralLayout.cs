using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>项目绩效目标表 of a central unit: 执行率分值（10） beside the amounts, weights that sum to 90.</summary>
internal static class CentralLayout
{
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
        var grid = new GridBuilder(10, 12, 16, 30, 16, 10);
        grid.Row("项目名称", Wide(form.Project!.Name, 5));
        grid.Row(
            "主管部门及代码",
            Wide($"[{form.CompetentDepartment!.Code}]{form.CompetentDepartment.Name}", 2),
            "实施单位",
            Wide(form.Unit!.Name, 2)
        );
        grid.Beside(
            "项目资金\n（万元）",
            g =>
            {
                foreach (var (line, i) in form.Funds.Lines.Select((l, i) => (l, i)))
                {
                    object[] rate =
                        i == 0 ? [Wide($"执行率分值（{form.Funds.ExecutionWeight}）", 2, form.Funds.Lines.Count)] : [];
                    g.Row([Wide(line.Label, 2), line.Printed, .. rate]);
                }
            }
        );
        grid.Row("年度总体目标", Wide(form.Goals(), 5));
        grid.Beside(
            "绩效指标",
            g =>
                g.Row("一级指标", "二级指标", "三级指标", "指标值", "分值权重（90）")
                    .Tree(form.Indicators, Shared.Levels, i => [i.Name, i.ValueText, i.Weight])
        );
        return grid.Build();
    }
}
