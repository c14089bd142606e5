using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Levels;

/// <summary>Collects the level labels of a table in print order and makes blocks of them.</summary>
internal sealed class PrintedLabels
{
    private readonly List<LevelBlock> blocks = [];
    private readonly bool costIsLevel1;
    private string lastOfLevel1 = "";
    private (int Block, int End) merged;

    private PrintedLabels(IReadOnlyList<IndicatorRow> rows) => costIsLevel1 = CostIsLevel1(rows);

    /// <param name="rows">Rows of one form; the labels of a row without an indicator of its own stand with the row below it.</param>
    public static IReadOnlyList<LevelBlock> Read(IReadOnlyList<IndicatorRow> rows)
    {
        var labels = new PrintedLabels(rows);
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (var above in rows[r].LabelsAbove)
            {
                labels.Add(above, r);
            }
            labels.Add(rows[r], r);
        }
        return labels.blocks;
    }

    private void Add(IndicatorRow row, int at)
    {
        var first = row.Facts(ColumnRole.Level1);
        var second = row.Facts(ColumnRole.Level2);
        if (first is { } printed)
        {
            if (GoesOn(printed))
            {
                first = null;
            }
            lastOfLevel1 = first is null ? "" : printed.Label;
        }
        if (first is { Field: FieldRole.Heading, Level: null })
        {
            first = null; // 绩效指标 beside all of them.
        }
        if (first is null && second is null)
        {
            return;
        }
        var exact = row.Row.Exact && !row.Shifted;
        if (exact && first is not null && row.Cell(ColumnRole.Level1) is { } start)
        {
            merged = (row.Row.Block, at + start.RowSpan);
        }
        if (first is { } one && second is { } two)
        {
            Add(OfOwnFrame(one, two) ? one.Text : Level1Of(one), Level2Of(two), at);
        }
        else if (
            exact
            && first is null
            && merged.Block == row.Row.Block
            && at < merged.End
            && blocks.Count > 0
            && second is { } under
        )
        {
            // The merged cell of level 1 reaches over this row, whatever its level 2 usually belongs to.
            Add(blocks[^1].Level1, Level2Of(under), at);
        }
        else
        {
            AddSingle((first ?? second)!, first is not null && !row.Shifted, at, row.Map.Has(ColumnRole.Level2));
        }
    }

    /// <summary>The end of a label that a page break cut in two (效益 | 指标): what stands above it is the rest of the word.</summary>
    private bool GoesOn(CellFacts label)
    {
        if (label.Level is not null || label.Label.Length > 3 || lastOfLevel1.Length == 0 || blocks.Count == 0)
        {
            return false;
        }
        if (Lexicon.LevelInColumn(lastOfLevel1 + label.Label) is not { } whole)
        {
            return false;
        }
        for (var b = blocks.Count - 1; b >= 0 && blocks[b].Level1 == lastOfLevel1; b--)
        {
            blocks[b] = blocks[b] with { Level1 = whole.Level1 };
        }
        return true;
    }

    private void AddSingle(CellFacts label, bool standsInLevel1, int at, bool hasLevel2)
    {
        var known = Known(label);
        if (known is null)
        {
            Add(standsInLevel1 ? label.Text : null, standsInLevel1 ? null : label.Text, at);
        }
        else if (known.Ambiguous && !standsInLevel1 && blocks.Count > 0 && IsOfOtherFrame(blocks[^1].Level1))
        {
            Add(blocks[^1].Level1, label.Text, at);
        }
        else if (known.Ambiguous)
        {
            var asLevel1 =
                !hasLevel2
                || (known.Level1 == "成本指标" ? costIsLevel1 : blocks.Count == 0 || blocks[^1].Level1 != known.Level1);
            Add(asLevel1 ? known.Level1 : null, asLevel1 ? null : known.Level2, at);
        }
        else
        {
            Add(known.Level2 is null ? known.Level1 : null, known.Level2, at);
        }
    }

    /// <summary>可持续性 over a level 2 that no list knows, in a form with levels of its own (履职效能, 管理效率).</summary>
    private bool OfOwnFrame(CellFacts level1, CellFacts level2) =>
        Known(level1) is { Level2: not null, Ambiguous: false }
        && Known(level2) is null
        && blocks.Exists(b => IsOfOtherFrame(b.Level1));

    private static bool IsOfOtherFrame(string? level1) =>
        level1 is not (null or "产出指标" or "效益指标" or "成本指标" or "满意度指标");

    /// <summary>A label of level 2 alone belongs to the level 1 its word belongs to, or to the one above it.</summary>
    private void Add(string? level1, string? level2, int at)
    {
        var above = blocks.Count > 0 ? blocks[^1] : null;
        level1 ??= Parent(level2!) ?? above?.Level1;
        if (above is null || above.Level1 != level1)
        {
            blocks.Add(new LevelBlock(level1, level2, at, at));
        }
        else if (above.Level2 is null && level2 is not null && at - above.Last <= 1)
        {
            blocks[^1] = above with { Level2 = level2, Last = at };
        }
        else if (above.Level2 == level2 || level2 is null)
        {
            blocks[^1] = above with { Last = at - above.Last <= 1 ? at : above.Last };
        }
        else
        {
            blocks.Add(new LevelBlock(level1, level2, at, at));
        }
    }

    private string? Parent(string level2)
    {
        if (level2 == "成本指标")
        {
            return costIsLevel1 ? "成本指标" : "产出指标";
        }
        return Lexicon.LevelInColumn(level2)?.Level1;
    }

    private static LevelLabel? Known(CellFacts label) => label.Level ?? Lexicon.LevelInColumn(label.Label);

    private static string Level1Of(CellFacts label) => Known(label)?.Level1 ?? label.Text;

    private static string Level2Of(CellFacts label)
    {
        var known = Known(label);
        return known?.Level2 ?? (known is not null && known.Level1 != label.Label ? known.Level1! : label.Text);
    }

    /// <summary>成本指标 is a level 1 where a level 2 of the 2021 frame stands under it or it stands in the first level column.</summary>
    private static bool CostIsLevel1(IReadOnlyList<IndicatorRow> rows)
    {
        foreach (var row in rows)
        {
            if (SaysCostIsLevel1(row) || row.LabelsAbove.Any(SaysCostIsLevel1))
            {
                return true;
            }
        }
        return false;
    }

    private static bool SaysCostIsLevel1(IndicatorRow row) =>
        row.Facts(ColumnRole.Level2) is { Level: { Level1: "成本指标", Ambiguous: false } }
        || (
            row.Facts(ColumnRole.Level1) is { Level: { Level1: "成本指标" } }
            && (row.Row.Exact || row.Facts(ColumnRole.Level2) is not null)
            && !row.Shifted
        );
}
