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
        var evidence = rows.Select(Of).ToArray();
        var exact = rows.Count(r => r.Row.Exact);
        var meant = BlockAlignment.Align(evidence, blocks, 2 * exact > rows.Count ? ExactMove : LooseMove);
        var plain = BlockAlignment.Plain(rows.Count, blocks);
        for (var r = 0; r < levels.Length; r++)
        {
            var (m, p) = (blocks[meant[r]], blocks[plain[r]]);
            levels[r] = new RowLevels(m.Level1, m.Level2, p.Level1, p.Level2);
        }
        return levels;
    }

    private static Evidence Of(IndicatorRow row)
    {
        var name = row.Text(ColumnRole.Name);
        var value = row.Cell(ColumnRole.Value);
        if (row.Text(ColumnRole.Unit) is { } unit)
        {
            var whole = value?.Text + unit;
            return RowEvidence.Of(name, whole, unit, TargetValues.Classify(whole));
        }
        return RowEvidence.Of(name, value?.Text, null, value?.Facts.Kind ?? ValueKind.Blank);
    }
}
