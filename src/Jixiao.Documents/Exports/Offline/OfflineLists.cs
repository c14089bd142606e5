using Jixiao.Documents.Exports.Xlsx;

namespace Jixiao.Documents.Exports.Offline;

/// <summary>The hidden sheet: the stamp in its first row, below it a list a column.</summary>
internal sealed class OfflineLists(OfflineFrame frame)
{
    public const string Level1 = "可选一级指标";
    public const string Signs = "可选性质";
    public const string Units = "可选单位";

    private const int FirstRow = 2;

    private readonly List<(string Name, IReadOnlyList<string> Values)> lists =
    [
        (Level1, [.. frame.Levels.Select(l => l.Level1)]),
        (Signs, ["≥", "≤", "=", ">", "<", "定性"]),
        (
            Units,
            [
                "%",
                "个",
                "项",
                "次",
                "人",
                "人次",
                "名",
                "户",
                "家",
                "所",
                "处",
                "件",
                "台（套）",
                "场次",
                "期",
                "天",
                "月",
                "小时",
                "年",
                "元",
                "万元",
                "元/人",
                "公里",
                "米",
                "平方米",
                "亩",
                "吨",
            ]
        ),
        .. frame.Levels,
    ];

    /// <summary>Names of the workbook, each with the range of its list. A level 1 is itself the name of the list of its level 2.</summary>
    public IEnumerable<(string Name, string Range)> Names =>
        lists.Select(
            (list, i) =>
                (
                    list.Name,
                    FormattableString.Invariant(
                        $"{XlsxText.Quoted(OfflineStamp.SheetName)}!${XlsxText.Column(i)}${FirstRow}:${XlsxText.Column(i)}${FirstRow + list.Values.Count - 1}"
                    )
                )
        );

    public (int, int)? Write(SheetWriter sheet, string code)
    {
        sheet.Begin([.. lists.Select(_ => 20m)]);
        string[] stamp = [OfflineStamp.Mark, code, OfflineStamp.Version, frame.Profile];
        var rows = lists.Max(l => l.Values.Count);
        for (var row = -1; row < rows; row++)
        {
            sheet.BeginRow(20m);
            for (var column = 0; column < Math.Max(lists.Count, stamp.Length); column++)
            {
                var text =
                    row < 0 ? (column < stamp.Length ? stamp[column] : "")
                    : row < lists[column].Values.Count ? lists[column].Values[row]
                    : "";
                if (text.Length > 0)
                {
                    sheet.Cell(column, text, XlsxLook.Text);
                }
            }
            sheet.EndRow();
        }
        sheet.End(new());
        return null;
    }
}
