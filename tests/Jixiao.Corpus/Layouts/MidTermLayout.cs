using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>项目支出绩效目标申报表 with a three-year goal and value beside the yearly ones.</summary>
internal static class MidTermLayout
{
    private static readonly string[] Sources = ["资金总额", "其中：财政拨款", "其他资金"];

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
        var grid = new GridBuilder(9, 11, 13, 32, 18, 18);
        grid.Row(Wide("项目名称", 2), Wide(form.Project!.Name, 4));
        grid.Row(Wide("主管部门及代码", 2), Wide(form.CompetentDepartment.Coded(), 2), "实施单位", form.Unit!.Name);
        grid.Row(Wide("项目属性", 2), Wide(form.Attribute("项目属性"), 2), "项目期", form.Attribute("项目期"));
        grid.Beside(
            [new Cell("项目资金\n（万元）", 2)],
            g =>
            {
                foreach (var source in Sources)
                {
                    var (whole, year) = ($"中期{source}", $"年度{source}");
                    g.Row(
                        source == Sources[0] ? whole : source,
                        form.Amount(whole),
                        source == Sources[0] ? year : source,
                        form.Amount(year)
                    );
                }
            }
        );
        grid.Row(Tall("总体目标", 2), Wide("中期目标（三年期）", 3), Wide("年度目标", 2));
        grid.Row(Wide(form.Goals[0], 3), Wide(form.Goals[1], 2));
        grid.Beside(
            "绩效指标",
            g =>
                g.Row("一级指标", "二级指标", "三级指标", "中期指标值", "年度指标值")
                    .Tree(form.Indicators, Shared.Levels, i => [i.Name, i.PlannedValue, i.ValueText])
        );
        return grid.Build();
    }
}
