using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>部门预算整体绩效目标表 by duty: thirteen columns under four header rows, with standards and history.</summary>
internal static class DutyLayout
{
    public static IEnumerable<Block> Print(IReadOnlyList<Form> forms)
    {
        foreach (var form in forms)
        {
            yield return new Text(form.Title!, TextStyle.Title);
            yield return Table(form);
        }
    }

    private static Grid Table(Form form)
    {
        var grid = new GridBuilder(4, 8, 16, 9, 13, 7, 6, 7, 7, 7, 7, 7, 14);
        grid.Row(
            Tall("职责序号", 4),
            Tall("部门职责", 4),
            Tall("职责目标", 4),
            Tall("绩效指标", 4),
            Tall("指标解释", 4),
            Tall("年度指标值", 4),
            Wide("参考值", 6),
            Tall("工作活动", 4)
        );
        grid.Row(
            Wide("标准值（规划目标、行业标准或其他明确标准）", 3),
            Wide("历史值（统计年鉴/统计公报/内部统计/其他来源）", 3)
        );
        grid.Row(Tall("规划值", 2), Wide("当年标准值", 2), Tall("前三年均值", 2), Tall("上年值", 2), Tall("来源", 2));
        grid.Row("标准值", "来源");
        var duties = form.Duties.ToDictionary(d => d.Name!, StringComparer.Ordinal);
        grid.Tree(
            form.Indicators,
            i => [duties[i.Duty!].Number, i.Duty, duties[i.Duty!].Goal],
            i =>
                [
                    i.Name,
                    i.Explanation,
                    i.ValueText,
                    i.PlannedValue ?? "/",
                    i.StandardValue,
                    i.StandardSource,
                    i.ThreeYearAverage,
                    i.LastYear,
                    i.HistorySource,
                    i.Activities,
                ]
        );
        return grid.Build(4);
    }
}
