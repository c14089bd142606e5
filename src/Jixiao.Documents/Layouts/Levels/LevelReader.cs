using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Levels;

/// <summary>The levels of a row as meant and as a plain top-down filling gives them.</summary>
internal readonly record struct RowLevels(string? Level1, string? Level2, string? PrintedLevel1, string? PrintedLevel2)
{
    public bool Moved => PrintedLevel1 != Level1 || PrintedLevel2 != Level2;
}

internal static class LevelReader
{
    /// <summary>Tenths, where merged cells were lost.</summary>
    public const int LooseMove = 12;

    /// <summary>Tenths, where the merged cells are known: only overwhelming evidence moves a label.</summary>
    public const int ExactMove = 30;

    public static RowLevels[] Read(IReadOnlyList<IndicatorRow> rows)
    {
        var blocks = PrintedLabels.Read(rows);
        var levels = new RowLevels[rows.Count];
        if (blocks.Count == 0 || rows.Count == 0)
        {
            return levels;
        }
        var plain = BlockAlignment.Plain(rows.Count, blocks);
        var meant = AreTiled(rows) ? plain : Align(rows, blocks);
        for (var r = 0; r < levels.Length; r++)
        {
            var (m, p) = (blocks[meant[r]], blocks[plain[r]]);
            levels[r] = new RowLevels(m.Level1, m.Level2, p.Level1, p.Level2);
        }
        return levels;
    }

    private static int[] Align(IReadOnlyList<IndicatorRow> rows, IReadOnlyList<LevelBlock> blocks)
    {
        var evidence = new Evidence[rows.Count];
        var exact = 0;
        for (var r = 0; r < evidence.Length; r++)
        {
            evidence[r] = Of(rows[r]);
            exact += rows[r].Row.Exact ? 1 : 0;
        }
        return BlockAlignment.Align(evidence, blocks, 2 * exact > rows.Count ? ExactMove : LooseMove);
    }

    /// <summary>
    /// True where each label of level 2 is a merged cell that reaches to the next one, and no row stands beside an empty cell: the table
    /// itself says which rows a label speaks for. On top of a page the cell above may go on.
    /// </summary>
    private static bool AreTiled(IReadOnlyList<IndicatorRow> rows)
    {
        var end = 0;
        for (var r = 0; r < rows.Count; r++)
        {
            if (!rows[r].Row.Exact || rows[r].Shifted || rows[r].LabelsAbove.Count > 0)
            {
                return false;
            }
            var cell =
                rows[r].Cell(ColumnRole.Level2)
                ?? (rows[r].Map.Has(ColumnRole.Level2) ? null : rows[r].Cell(ColumnRole.Level1));
            if (cell is { } label)
            {
                end = Math.Max(end, r + label.RowSpan);
            }
            else if (r >= end && (r == 0 || rows[r].Row.Place.Page == rows[r - 1].Row.Place.Page))
            {
                return false;
            }
        }
        return true;
    }

    private static Evidence Of(IndicatorRow row)
    {
        var name = row.Text(ColumnRole.Name);
        var value = row.Facts(ColumnRole.Value);
        if (row.Text(ColumnRole.Unit) is { } unit)
        {
            var kind = value?.KindIn(unit) ?? TargetValues.Classify(unit);
            return RowEvidence.Of(name, value?.Text, unit, kind);
        }
        return RowEvidence.Of(name, value?.Text, null, value?.Kind ?? ValueKind.Blank);
    }
}
