namespace Jixiao.Documents.Readers.Pdf;

/// <summary>Joins cells that a page break cut in two.</summary>
internal static class PageBreak
{
    /// <summary>
    /// Grows the cells above the break and removes from <paramref name="below"/> what they take over.
    /// Returns how many rows below vanished: 1 when a row was cut in the middle, else 0.
    /// </summary>
    public static int Rejoin(List<DraftCell> above, List<DraftCell> below, int breakRow)
    {
        var pairs = Pairs(above, below, breakRow);
        if (pairs.Count == 0 || RepeatsHeader(above, below, breakRow))
        {
            return 0;
        }

        if (IsCutRow(pairs, below, breakRow))
        {
            JoinRow(pairs, below);
            return 1;
        }

        foreach (var (upper, lower) in pairs)
        {
            var merged = upper.RowSpan > 1 || lower.RowSpan > 1;
            if (merged && (lower.IsEmpty || IsCutLabel(upper.Text, lower.Text)))
            {
                upper.RowSpan += lower.RowSpan;
                upper.Append(lower);
                below.Remove(lower);
            }
        }

        return 0;
    }

    private static List<(DraftCell Upper, DraftCell Lower)> Pairs(
        List<DraftCell> above,
        List<DraftCell> below,
        int breakRow
    )
    {
        var last = above.Where(c => c.End == breakRow).ToList();
        var pairs = new List<(DraftCell, DraftCell)>();
        foreach (var lower in below.Where(c => c.Row == breakRow))
        {
            var upper = last.Find(c => c.Column == lower.Column && c.ColumnSpan == lower.ColumnSpan);
            if (upper is not null)
            {
                pairs.Add((upper, lower));
            }
        }

        return pairs;
    }

    /// <summary>The first row below stands word for word among the first rows above.</summary>
    private static bool RepeatsHeader(List<DraftCell> above, List<DraftCell> below, int breakRow)
    {
        var first = RowText(below, breakRow);
        return first.Length > 0 && above.Select(c => c.Row).Distinct().Any(r => RowText(above, r) == first);
    }

    private static string RowText(List<DraftCell> cells, int row) =>
        string.Join('|', cells.Where(c => c.Row == row && !c.IsEmpty).Select(c => c.Text));

    /// <summary>
    /// A row cut in the middle: whatever it holds below goes on with a text that broke off above, and at least one
    /// of its cells has nothing left to say.
    /// </summary>
    private static bool IsCutRow(List<(DraftCell Upper, DraftCell Lower)> pairs, List<DraftCell> below, int breakRow)
    {
        var all = below.Where(c => c.Row == breakRow).ToList();
        if (pairs.Count != all.Count)
        {
            return false;
        }

        var own = pairs.Where(p => p.Lower.RowSpan == 1).ToList();
        return own.Exists(p => p.Lower.IsEmpty && !p.Upper.IsEmpty && p.Upper.RowSpan == 1)
            && own.Exists(p => !p.Lower.IsEmpty)
            && own.TrueForAll(p => p.Lower.IsEmpty || (!p.Upper.IsEmpty && p.Upper.BreaksOff(p.Lower.Text)));
    }

    private static void JoinRow(List<(DraftCell Upper, DraftCell Lower)> pairs, List<DraftCell> below)
    {
        foreach (var (upper, lower) in pairs)
        {
            upper.Append(lower);
            upper.RowSpan += lower.RowSpan - 1;
            below.Remove(lower);
        }

        foreach (var cell in below)
        {
            cell.Row--;
        }
    }

    private static bool IsCutLabel(string upper, string lower) =>
        upper.Length is > 0 and <= 6
        && lower.Length is > 0 and <= 6
        && !upper.EndsWith("指标", StringComparison.Ordinal)
        && (upper + lower).EndsWith("指标", StringComparison.Ordinal);
}
