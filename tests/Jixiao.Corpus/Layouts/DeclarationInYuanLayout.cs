using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>财政项目支出绩效目标申报表 in yuan: dates, whole-life total and this year's in one row, values like "≥13459.00(平方米)".</summary>
internal static class DeclarationInYuanLayout
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
            yield return new Text($"申报单位名称：{forms[i].Unit!.Name}");
            yield return Table(forms[i]);
        }
    }

    private static Grid Table(Form form)
    {
        var grid = new GridBuilder(18, 20, 32, 24);
        grid.Row("项目名称", form.Project!.Name, "项目类别", form.Attribute("项目类别"));
        grid.Row("计划开始日期", form.Attribute("计划开始日期"), "计划完成日期", form.Attribute("计划完成日期"));
        grid.Row(
            "项目总预算（元）",
            form.Amount("项目总预算（元）"),
            "项目当年预算（元）",
            form.Amount("项目当年预算（元）")
        );
        grid.Row(
            "同名项目上年预算额（元）",
            form.Amount("同名项目上年预算额（元）"),
            "同名项目上年预算执行数（元）",
            form.Amount("同名项目上年预算执行数（元）")
        );
        grid.Row(Wide("项目年度总目标", 4));
        grid.Row(Wide(form.Goals(), 4));
        grid.Row("一级指标", "二级指标", "三级指标", "指标目标值");
        return grid.Tree(form.Indicators, Shared.Levels, i => [i.Name, i.ValueText]).Build();
    }
}
