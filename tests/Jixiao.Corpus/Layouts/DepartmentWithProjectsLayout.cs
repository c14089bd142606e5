using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>部门整体支出绩效目标表 with income and expenditure, then a 项目支出绩效目标表 for each project.</summary>
internal static class DepartmentWithProjectsLayout
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
            yield return forms[i].Subject == FormSubject.Department ? Department(forms[i]) : Project(forms[i]);
        }
    }

    private static Grid Department(Form form)
    {
        var grid = new GridBuilder(14, 18, 40, 20);
        grid.Row("部门名称", Wide(form.Unit!.Name, 3));
        grid.Row(Wide("当年预算情况（万元）", 4));
        grid.Row("收入预算合计", Wide(form.Amount("收入预算合计"), 3));
        grid.Row("其中：财政拨款", form.Amount("其中：财政拨款"), "其他经费", form.Amount("其他经费"));
        grid.Row("支出预算合计", Wide(form.Amount("支出预算合计"), 3));
        grid.Row("其中：基本支出", form.Amount("其中：基本支出"), "项目支出", form.Amount("项目支出"));
        grid.Row("年度总体目标", Wide(form.Goals(), 3));
        grid.Row(Wide("年度绩效指标", 4));
        grid.Row("一级指标", "二级指标", "三级指标", "目标值");
        return grid.Tree(form.Indicators, Shared.Levels, i => [i.Name, i.ValueText]).Build();
    }

    private static Grid Project(Form form)
    {
        var grid = new GridBuilder(14, 18, 40, 20);
        grid.Row(Wide("项目名称", 2), Wide(form.Project!.Name, 2));
        grid.Row("主管部门及代码", form.CompetentDepartment.Coded(), "实施单位", form.Unit!.Name);
        grid.Beside(
            [new Cell("项目资金\n（万元）", 2)],
            g =>
            {
                foreach (var line in form.Funds.Lines)
                {
                    g.Row(line.Label, line.Printed);
                }
            }
        );
        grid.Row(Wide("年度绩效目标", 4));
        grid.Row(Wide(form.Goals(), 4));
        grid.Row("一级指标", "二级指标", "三级指标", "指标值");
        return grid.Tree(form.Indicators, Shared.Levels, i => [i.Name, i.ValueText]).Build();
    }
}
