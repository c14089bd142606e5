using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Doubts;

/// <summary>Says which indicators were read with doubt: shifted, under a moved label, without name or value. At most one of a kind a row.</summary>
internal static class RowDoubts
{
    /// <summary>Of one kind in one form; what is beyond is counted in one line.</summary>
    private const int MostOfAKind = 5;

    private const int LongestShown = 120;

    public static IEnumerable<Diagnostic> Find(IReadOnlyList<IndicatorRow> rows, IReadOnlyList<Indicator> indicators)
    {
        List<Diagnostic> found =
        [
            .. Shifted(rows, indicators),
            .. Moved(indicators),
            .. Nameless(rows, indicators),
            .. Valueless(rows, indicators),
        ];
        return found.Count > 0 ? Counted(found) : found;
    }

    private static IEnumerable<Diagnostic> Counted(List<Diagnostic> found)
    {
        foreach (var kind in found.GroupBy(d => d.Code, StringComparer.Ordinal))
        {
            var (count, last) = (0, default(Diagnostic)!);
            foreach (var doubt in kind)
            {
                last = doubt;
                if (++count <= MostOfAKind)
                {
                    yield return doubt;
                }
            }
            if (count > MostOfAKind)
            {
                yield return last with
                {
                    Message =
                        $"另有 {count - MostOfAKind} 处与上述相同的疑点（{kind.Key}），未逐条列出；请对照原表核对。",
                };
            }
        }
    }

    private static IEnumerable<Diagnostic> Shifted(
        IReadOnlyList<IndicatorRow> rows,
        IReadOnlyList<Indicator> indicators
    )
    {
        for (var r = 0; r < rows.Count; r++)
        {
            if (rows[r].Shifted)
            {
                yield return new Diagnostic(
                    "row-shifted",
                    Severity.Info,
                    $"第 {r + 1} 行{Named(indicators[r])}的单元格与表头列不对齐，已按内容归入各列；请核对名称、指标值等是否对应。",
                    indicators[r].Source
                );
            }
        }
    }

    /// <summary>One for each run of rows whose label moved alike.</summary>
    private static IEnumerable<Diagnostic> Moved(IReadOnlyList<Indicator> indicators)
    {
        for (var r = 0; r < indicators.Count; r++)
        {
            if (
                !IsMoved(indicators[r])
                || (r > 0 && IsMoved(indicators[r - 1]) && Alike(indicators[r - 1], indicators[r]))
            )
            {
                continue;
            }
            var end = r;
            while (
                end + 1 < indicators.Count && IsMoved(indicators[end + 1]) && Alike(indicators[r], indicators[end + 1])
            )
            {
                end++;
            }
            var row = indicators[r];
            var rows = end > r ? $"第 {r + 1}—{end + 1} 行" : $"第 {r + 1} 行";
            yield return new Diagnostic(
                "label-moved",
                Severity.Info,
                $"{rows}{Named(row)}印在“{Label(row.PrintedLevel1, row.PrintedLevel2)}”下，按内容（{Shown(row.ValueText ?? row.Name)}）读作“{Label(row.Level1, row.Level2)}”：合并单元格的标签可能错行；请核对级别。",
                row.Source
            );
        }
    }

    private static IEnumerable<Diagnostic> Nameless(
        IReadOnlyList<IndicatorRow> rows,
        IReadOnlyList<Indicator> indicators
    )
    {
        for (var r = 0; r < rows.Count; r++)
        {
            if (indicators[r].Name is null && rows[r].Map.Has(ColumnRole.Name))
            {
                yield return new Diagnostic(
                    "name-lost",
                    Severity.Warning,
                    $"第 {r + 1} 行有指标值“{Shown(indicators[r].ValueText)}”而没有指标名称，应有三级指标名称；请对照原表补上。",
                    indicators[r].Source
                );
            }
        }
    }

    private static IEnumerable<Diagnostic> Valueless(
        IReadOnlyList<IndicatorRow> rows,
        IReadOnlyList<Indicator> indicators
    )
    {
        for (var r = 0; r < rows.Count; r++)
        {
            if (indicators[r].Value is null && indicators[r].Name is not null && rows[r].Map.Has(ColumnRole.Value))
            {
                yield return new Diagnostic(
                    "value-lost",
                    Severity.Warning,
                    $"第 {r + 1} 行{Named(indicators[r])}没有指标值，应有数值或可评判的文字；请对照原表补上。",
                    indicators[r].Source
                );
            }
        }
    }

    private static bool IsMoved(Indicator row) => row.PrintedLevel1 is not null || row.PrintedLevel2 is not null;

    private static bool Alike(Indicator a, Indicator b) =>
        (a.Level1, a.Level2, a.PrintedLevel1, a.PrintedLevel2)
        == (b.Level1, b.Level2, b.PrintedLevel1, b.PrintedLevel2);

    private static string Named(Indicator row) => row.Name is null ? "" : $"“{Shown(row.Name)}”";

    /// <summary>The whole text stands in the form.</summary>
    private static string Shown(string? text) =>
        text is { Length: > LongestShown } ? text[..LongestShown] + "…" : text ?? "";

    private static string Label(string? level1, string? level2) =>
        string.Join('/', new[] { level1, level2 }.Where(l => l is not null)) is { Length: > 0 } label
            ? label
            : "无标签";
}
