using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>A self-evaluation with one level of indicators; 无 stands in every empty cell.</summary>
internal static class OneLevelLayout
{
    private static readonly string[] Sources = ["总额", "其中：财政资金"];
    private static readonly string[] Budgets = ["年初预算数", "全年（调整）预算数", "全年执行数"];

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
        var grid = new GridBuilder(26, 10, 12, 10, 9, 14, 10, 20);
        grid.Row("项目名称", Wide(form.Project!.Name, 3), Wide("自评总分（分）", 2), Wide(form.TotalScore, 2));
        grid.Row("主管部门", Wide(form.CompetentDepartment.Coded(), 3), Wide("实施单位", 2), Wide(form.Unit!.Name, 2));
        grid.Row(
            "预算资金（万元）",
            Wide("年初预算数", 2),
            "全年（调整）预算数",
            "全年执行数",
            "执行率（%）",
            "执行率权重",
            "执行率得分（分）"
        );
        foreach (var source in Sources)
        {
            var amounts = Budgets.Select(b => form.Amount($"{source}/{b}")).ToList();
            var (rate, weight, score) =
                source == Sources[0]
                    ? (form.Funds.ExecutionRate, form.Funds.ExecutionWeight, form.Funds.ExecutionScore)
                    : (form.Attribute($"{source}/执行率（%）"), null, null);
            grid.Row(source, Wide(amounts[0], 2), amounts[1], amounts[2], Or(rate), Or(weight), Or(score));
        }
        grid.Row("年初设定目标", Wide(form.Goals(), 7));
        grid.Row("全年目标实际完成情况", Wide(string.Join('\n', form.GoalResults), 7));
        grid.Row(
            "指标名称",
            "指标性质",
            "指标值",
            "计量单位",
            "指标权重",
            "全年完成值",
            "指标得分（分）",
            "偏差原因及改进措施"
        );
        foreach (var i in form.Indicators)
        {
            grid.Row(
                i.Name,
                Or(i.Sign()),
                Or(i.Value),
                Or(i.Unit),
                Or(i.Weight),
                Or(i.Actual),
                Or(i.Score),
                Or(i.Deviation)
            );
        }
        return grid.Row("说明", Wide(Or(form.Notes.Count > 0 ? form.Notes[0] : null), 7)).Build();
    }

    private static string Or(string? text) => string.IsNullOrEmpty(text) ? "无" : text;
}
