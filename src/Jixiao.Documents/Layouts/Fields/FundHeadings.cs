using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>Headings over amounts that a conversion cut where no column ends: "全年执" | "行数", "1-7月执行数 1-7月执行" | "率".</summary>
internal static class FundHeadings
{
    private const int ShortestRow = 3;
    private const int LongestRow = 16;
    private const int LongestCell = 40;

    /// <summary>The row with whole headings, each in a cell of its own; the row itself where that gives none.</summary>
    public static GridRow Mended(GridRow row)
    {
        if (
            row.Exact
            || row.Cells.Length is < ShortestRow or > LongestRow
            || Array.Exists(row.Cells, c => c.Facts.IsNumber || c.Text.Length > LongestCell)
            || !Array.Exists(row.Cells, c => IsWhole(c.Facts))
            || Array.TrueForAll(row.Cells, c => IsWhole(c.Facts))
        )
        {
            return row;
        }
        var pieces = row
            .Cells.SelectMany(c =>
                c.Text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries)
                    .Select(t => c with { Facts = t == c.Text ? c.Facts : new CellFacts(t) })
            )
            .ToList();
        for (var at = 0; at + 1 < pieces.Count; at++)
        {
            var (left, right) = (pieces[at], pieces[at + 1]);
            var joined = new CellFacts(left.Text + right.Text);
            var cut = !IsWhole(right.Facts) && (!IsWhole(left.Facts) || IsRate(joined));
            if (cut && IsWhole(joined))
            {
                pieces[at] = right with { Facts = joined, Column = IsAlone(pieces, at) ? left.Column : right.Column };
                pieces.RemoveAt(at + 1);
            }
        }
        return pieces.TrueForAll(p => IsWhole(p.Facts)) ? row with { Cells = [.. pieces] } : row;
    }

    /// <summary>No other piece stands in its column.</summary>
    private static bool IsAlone(List<GridCell> pieces, int at) => at == 0 || pieces[at - 1].Column != pieces[at].Column;

    private static bool IsRate(CellFacts facts) => facts.Label.EndsWith("执行率", StringComparison.Ordinal);

    private static bool IsWhole(CellFacts facts) =>
        facts.Field == FieldRole.Heading
        || FundFields.Period(facts.Label) != FundField.None
        || IsRate(facts)
        || facts.Label is "分值" or "得分" or "权重"
        || FundWords.IsWhole(facts.Label);
}
