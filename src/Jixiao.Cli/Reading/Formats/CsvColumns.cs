using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Cli.Reading.Formats;

/// <summary>A column of the csv.</summary>
internal sealed record CsvColumn(string Heading, Func<CsvLine, string?> Value);

/// <summary>The columns of the csv, in order; amounts are in yuan.</summary>
internal static class CsvColumns
{
    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new("文件", l => l.File),
        new("表号", l => Number(l.Number)),
        new("支出类型", l => FormWords.Of(l.Form.Subject)),
        new("阶段", l => FormWords.Of(l.Form.Stage)),
        new("表名", l => l.Form.Title),
        new("年度", l => Number(l.Form.FiscalYear ?? 0)),
        new("区划", l => l.Form.Division),
        new("单位编码", l => l.Form.Unit?.Code),
        new("单位", l => l.Form.Unit?.Name),
        new("主管部门", l => l.Form.CompetentDepartment?.Name),
        new("项目编码", l => l.Form.Project?.Code),
        new("项目", l => l.Form.Project?.Name),
        new("状态", l => l.Form.Status),
        new("资金总额（元）", l => Amount(l.Form.Funds.TotalYuan)),
        new("财政拨款（元）", l => Amount(l.Form.Funds.FiscalYuan)),
        new("其他资金（元）", l => Amount(l.Form.Funds.OtherYuan)),
        new("执行数（元）", l => Amount(l.Form.Funds.ExecutedYuan)),
        new("部门职责", l => l.Indicator.Duty),
        new("一级指标", l => l.Indicator.Level1),
        new("二级指标", l => l.Indicator.Level2),
        new("三级指标", l => l.Indicator.Name),
        new("性质", l => l.Indicator.Comparison?.Sign()),
        new("指标值", l => l.Indicator.Value),
        new("计量单位", l => l.Indicator.Unit),
        new("指标值原文", l => l.Indicator.ValueText),
        new("权重", l => l.Indicator.Weight),
        new("实际完成值", l => l.Indicator.Actual),
        new("得分", l => l.Indicator.Score),
        new("偏差原因", l => l.Indicator.Deviation),
        new("指标解释", l => l.Indicator.Explanation),
        new("原印一级指标", l => l.Indicator.PrintedLevel1),
        new("原印二级指标", l => l.Indicator.PrintedLevel2),
        new("把握", l => l.Indicator.Confidence.ToString("0.##", CultureInfo.InvariantCulture)),
        new("位置", l => FormWords.Of(l.Indicator.Source)),
    ];

    private static string? Amount(Money? amount) => amount?.ToString();

    private static string? Number(int number) => number == 0 ? null : number.ToString(CultureInfo.InvariantCulture);
}
