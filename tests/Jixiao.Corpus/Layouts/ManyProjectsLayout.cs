using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;

namespace Jixiao.Corpus.Layouts;

/// <summary>One table for all projects of a budget: unit, project, amount and goal merged beside their indicators, one header.</summary>
internal static class ManyProjectsLayout
{
    public const string Direction = "指标方向性";

    public static IEnumerable<Block> Print(IReadOnlyList<Form> forms)
    {
        yield return new Text(forms[0].Title!, TextStyle.Title);
        yield return new Text("金额单位：万元", TextStyle.Right);
        var grid = new GridBuilder(12, 13, 8, 24, 8, 9, 18, 6, 8, 7, 5, 7);
        grid.Row(
            "单位名称",
            "项目名称",
            "预算数",
            "绩效目标",
            "一级指标",
            "二级指标",
            "三级指标",
            "指标性质",
            "指标值",
            "度量单位",
            "权重",
            Direction
        );
        foreach (var form in forms)
        {
            grid.Beside(
                [
                    new Cell(form.Unit.Coded()),
                    new Cell(form.Project!.Name),
                    new Cell(form.Amount("预算数")),
                    new Cell(form.Goals()),
                ],
                g =>
                    g.Tree(
                        form.Indicators,
                        Shared.Levels,
                        i => [i.Name, i.Sign(), i.Value, i.Unit, i.Weight, i.Attribute(Direction)]
                    )
            );
        }
        yield return grid.Build(1);
    }
}
