using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>项目支出绩效目标公开表: a table a project; unit, amount and goals beside the indicators; the sum on the first.</summary>
internal static class DisclosureLayout
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
            yield return Table(forms[i]);
        }
    }

    private static Grid Table(Form form)
    {
        var grid = new GridBuilder(7, 14, 8, 30, 8, 9, 22, 14);
        grid.Row("单位编码", "单位及项目名称", "金额\n（万元）", "绩效目标", Wide("绩效指标", 4));
        grid.Row(
            "",
            form.Unit!.Name,
            "",
            "",
            Tall("一级指标", 2),
            Tall("二级指标", 2),
            Tall("三级指标", 2),
            Tall("指标值", 2)
        );
        grid.Row("", "合计", form.Attribute("合计"), "");
        grid.Beside(
            [
                new Cell(form.Unit.Code ?? ""),
                new Cell(form.Project!.Name),
                new Cell(form.Amount("金额")),
                new Cell(form.Goals()),
            ],
            g => g.Tree(form.Indicators, Shared.Levels, i => [i.Name, i.ValueText])
        );
        foreach (var note in form.Notes)
        {
            grid.Row(Wide(note, 8));
        }
        return grid.Build(3);
    }
}
