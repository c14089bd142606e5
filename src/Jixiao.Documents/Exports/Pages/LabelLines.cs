using System.Collections.Frozen;

namespace Jixiao.Documents.Exports.Pages;

/// <summary>
/// Breaks a label that its column is too narrow for between its words, as people write it ("满意度" over "指标"); left to itself a line
/// of Chinese ends anywhere ("满意度指" over "标").
/// </summary>
internal static class LabelLines
{
    private const decimal FontSize = 10.5m;

    /// <summary>Left and right of the text in a cell, both together, in millimetres: the most that any format takes.</summary>
    private const decimal Padding = 2.2m;

    /// <summary>A longer text is no label, and is broken like any other.</summary>
    private const int Longest = 14;

    /// <summary>Words of headings and levels that are not cut. Whatever is none of them is a word for each character.</summary>
    private static readonly FrozenSet<string> Words = (
        "绩效 指标 性质 度量 计量 单位 方向 年度 全年 年初 当年 上年 前三年 总体 整体 目标 预期 实际 预计 完成 执行 情况 时间 数量 质量 时效 成本 "
        + "效益 经济 社会 生态 环境 可持续 影响 发展 满意度 服务 对象 帮扶 群众 产出 偏差 原因 分析 说明 改进 措施 确定 完全 可能 不可能 可能性 标准 来源 历史 规划 均值 解释 "
        + "评分 部门 职责 序号 工作 活动 项目 名称 编码 金额 预算 资金 拨款 财政 专户 硬件 条件 保障 制度 人员 经费"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestWord = Words.Max(w => w.Length);

    /// <summary>The headings and levels of a table, broken where they need it; all else as it is.</summary>
    /// <param name="textWidth">Of the whole table, in millimetres.</param>
    public static Table Broken(Table table, decimal textWidth)
    {
        var edges = ColumnEdges.Of(table, textWidth);
        var broken = new Dictionary<Cell, Cell>(ReferenceEqualityComparer.Instance);
        foreach (var (_, column, cell) in table.Place())
        {
            if (IsBroken(cell) && Of(cell.Text, edges[column + cell.Columns] - edges[column]) is { } text)
            {
                broken[cell] = cell with { Text = text };
            }
        }
        return broken.Count == 0
            ? table
            : table with
            {
                Rows =
                [
                    .. table.Rows.Select(r =>
                        r with
                        {
                            Cells = [.. r.Cells.Select(c => broken.GetValueOrDefault(c, c))],
                        }
                    ),
                ],
            };
    }

    /// <returns>Null where one line will do, or no line can hold one of the words.</returns>
    public static string? Of(string label, decimal width)
    {
        var room = (int)((Lengths.Points(width - Padding)) / FontSize);
        if (label.Length <= room || label.Length > Longest || !label.All(IsChinese))
        {
            return null;
        }
        var words = Cut(label);
        return words.Exists(w => w.Length > room) ? null : Lines(words, room);
    }

    private static bool IsBroken(Cell cell) =>
        cell.Role == CellRole.ColumnHeading
        || (
            cell is { Role: CellRole.Label, Field: { } field }
            && (
                field.EndsWith("/level1", StringComparison.Ordinal)
                || field.EndsWith("/level2", StringComparison.Ordinal)
            )
        );

    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The longest known word at each place.</summary>
    private static List<string> Cut(string label)
    {
        var words = new List<string>();
        for (var at = 0; at < label.Length; at += words[^1].Length)
        {
            var length = Math.Min(LongestWord, label.Length - at);
            while (length > 1 && !Words.Contains(label.Substring(at, length)))
            {
                length--;
            }
            words.Add(label.Substring(at, length));
        }
        return words;
    }

    /// <summary>As few lines as can be, of those the most even ones, and of those the ones that are longest at the top.</summary>
    private static string Lines(List<string> words, int room)
    {
        // From each word to the end: how many lines, the sum of the squares of what they leave free, and where the first of them ends.
        var best = new (int Lines, int Free, int End)[words.Count + 1];
        for (var first = words.Count - 1; first >= 0; first--)
        {
            best[first] = (int.MaxValue, 0, 0);
            var length = 0;
            for (var end = first; end < words.Count && (length += words[end].Length) <= room; end++)
            {
                var rest = best[end + 1];
                var free = room - length;
                var (count, left) = (rest.Lines + 1, rest.Free + (free * free));
                if ((count, left).CompareTo((best[first].Lines, best[first].Free)) <= 0)
                {
                    best[first] = (count, left, end + 1);
                }
            }
        }
        var lines = new List<string>();
        for (var at = 0; at < words.Count; at = best[at].End)
        {
            lines.Add(string.Concat(words[at..best[at].End]));
        }
        return string.Join('\n', lines);
    }
}
