using System.Collections.Frozen;

namespace Jixiao.Documents.Layouts.Vocabulary;

/// <summary>Headings of columns, also where a year or months stand before the word ("2024年目标值", "1-7月执行情况").</summary>
internal static class Headings
{
    public static ColumnRole Column(string label)
    {
        var role = Lexicon.Column(label);
        if (role != ColumnRole.None || label.Length < 3)
        {
            return role;
        }
        if (label.EndsWith("项目名称", StringComparison.Ordinal) && label.Contains("单位", StringComparison.Ordinal))
        {
            return ColumnRole.ProjectName;
        }
        if (SaysWhyNot(label))
        {
            return ColumnRole.Deviation;
        }
        var span = label.AsSpan().TrimStart("0123456789-—–~～至到");
        foreach (var prefix in Prefixes)
        {
            if (span.Length > prefix.Length + 1 && span.StartsWith(prefix))
            {
                span = span[prefix.Length..];
            }
        }
        if (span.Length == label.Length || span.Length < 2)
        {
            return ColumnRole.None;
        }
        role = Lexicon.Column(span.ToString());
        return role is ColumnRole.Name or ColumnRole.Goal ? ColumnRole.None : role;
    }

    private const int ShortestStart = 2;

    private static readonly FrozenSet<string> Starts = Lexicon
        .ColumnLabels.SelectMany(l => Enumerable.Range(ShortestStart, Math.Max(0, l.Length - 1)).Select(n => l[..n]))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A heading, or the first two and more characters of one.</summary>
    public static bool StartsColumn(string label) => Starts.Contains(label) || Column(label) != ColumnRole.None;

    /// <summary>What the column holds whose heading starts with these characters; none where it may hold this or that.</summary>
    public static ColumnRole Starting(string label) =>
        Column(label) is not ColumnRole.None and var whole ? whole : ByStart.GetValueOrDefault(label);

    private static readonly FrozenDictionary<string, ColumnRole> ByStart = Lexicon
        .ColumnWords.SelectMany(w =>
            Enumerable.Range(ShortestStart, Math.Max(0, w.Word.Length - 1)).Select(n => (Start: w.Word[..n], w.Role))
        )
        .GroupBy(s => s.Start, s => s.Role, StringComparer.Ordinal)
        .Where(g => g.Distinct().Count() == 1)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>未完成绩效目标或偏离较多的原因及改进措施 and all its wordings.</summary>
    private static bool SaysWhyNot(string label) =>
        label.Contains("原因", StringComparison.Ordinal)
        && (
            label.Contains("未完成", StringComparison.Ordinal)
            || label.Contains("偏差", StringComparison.Ordinal)
            || label.Contains("偏离", StringComparison.Ordinal)
            || label.Contains("改进", StringComparison.Ordinal)
        );

    private static readonly string[] Prefixes = ["年度", "年", "截至", "自评", "项目"];
}
