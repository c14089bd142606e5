namespace Jixiao.Documents.Readers.Pdf;

/// <summary>Joins cells that a page break cut in two.</summary>
internal static class PageBreak
{
    /// <summary>Headings of which two name the columns of a form: a row that holds them may be printed again on each page.</summary>
    private static readonly string[] Headings =
    [
        "一级指标",
        "二级指标",
        "三级指标",
        "指标值",
        "绩效指标",
        "指标名称",
        "绩效目标",
        "职责目标",
        "部门职责",
        "单位编码",
        "项目名称",
        "权重",
        "分值",
        "得分",
    ];

    /// <summary>
    /// Grows the cells above the break and removes from <paramref name="below"/> what they take over, and headings that are printed again.
    /// Returns how many rows below vanished.
    /// </summary>
    public static int Rejoin(List<DraftCell> above, List<DraftCell> below, int breakRow)
    {
        var repeated = RepeatedHeadings(above, below, breakRow);
        var lines = LinesTell(above, breakRow);
        if (repeated == 0 && !lines && RepeatsRow(above, below, breakRow))
        {
            return 0;
        }

        below.RemoveAll(c => c.Row < breakRow + repeated);
        Raise(below, repeated);
        var pairs = Pairs(above, below, breakRow);
        if (lines)
        {
            foreach (var (upper, lower) in pairs.Where(p => p.Upper.IsOpenBelow))
            {
                upper.GoOn(lower);
                below.Remove(lower);
            }
            return repeated;
        }

        if (IsCutRow(pairs, below, breakRow))
        {
            JoinRow(pairs, below);
            return repeated + 1;
        }

        var begun = false;
        foreach (var (upper, lower) in pairs.OrderBy(p => p.Upper.Column))
        {
            var merged = upper.RowSpan > 1 || lower.RowSpan > 1;
            // The text of a merged cell may stand in its part below, unless a cell left of it shows that another one begins there.
            var late = repeated > 0 && upper.IsEmpty && !begun;
            if (merged && (lower.IsEmpty || late || IsCutLabel(upper.Text, lower.Text)))
            {
                upper.GoOn(lower);
                below.Remove(lower);
            }
            else
            {
                begun |= !upper.IsEmpty && !lower.IsEmpty;
            }
        }

        return repeated;
    }

    /// <summary>
    /// Some of the cells above end with a line and others do not: those without go on below. Where all are closed, or none, the lines
    /// were drawn page by page and say nothing.
    /// </summary>
    private static bool LinesTell(List<DraftCell> above, int breakRow)
    {
        var last = above.FindAll(c => c.End == breakRow);
        return last.Exists(c => c.IsOpenBelow) && last.Exists(c => !c.IsOpenBelow);
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

    /// <summary>The first row below stands word for word among the rows above.</summary>
    private static bool RepeatsRow(List<DraftCell> above, List<DraftCell> below, int breakRow)
    {
        var first = RowText(below, breakRow);
        return first.Length > 0 && above.Select(c => c.Row).Distinct().Any(r => RowText(above, r) == first);
    }

    /// <summary>How many rows at the top of the page below are the headings of the table again, word for word.</summary>
    private static int RepeatedHeadings(List<DraftCell> above, List<DraftCell> below, int breakRow)
    {
        var first = RowText(below, breakRow);
        var start = first.Length == 0 ? null : above.Where(c => IsPrintedAgain(c.Row, breakRow)).Min(c => (int?)c.Row);
        var count = 0;
        var named = 0;
        for (var r = 0; start is not null && start + r < breakRow; r++)
        {
            var text = RowText(below, breakRow + r);
            if (!IsPrintedAgain(start.Value + r, breakRow + r))
            {
                break;
            }
            count = text.Length > 0 ? r + 1 : count;
            named += text.Split('|').Count(c => Array.Exists(Headings, h => c.EndsWith(h, StringComparison.Ordinal)));
        }

        return named >= 2 ? count : 0;

        // A label that stands beside more than the headings is printed once: below, its cell goes on without it.
        bool IsPrintedAgain(int row, int again) =>
            RowText(above, row) is var text
            && RowText(below, again) is var lower
            && (
                text == lower
                || RowText(above.FindAll(c => c.RowSpan == 1 || !IsEmptyIn(c.Column, again)), row) == lower
            );

        bool IsEmptyIn(int column, int row) => below.Exists(c => c.Row == row && c.Column == column && c.IsEmpty);
    }

    private static void Raise(List<DraftCell> cells, int rows)
    {
        foreach (var cell in cells)
        {
            cell.Row -= rows;
        }
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
        return !own.Exists(p => IsNumber(p.Upper.Text) && IsNumber(p.Lower.Text))
            && own.Exists(p => p.Lower.IsEmpty && !p.Upper.IsEmpty && p.Upper.RowSpan == 1)
            && own.Exists(p => !p.Lower.IsEmpty)
            && own.TrueForAll(p => p.Lower.IsEmpty || (!p.Upper.IsEmpty && p.Upper.BreaksOff(p.Lower.Text)));
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static void JoinRow(List<(DraftCell Upper, DraftCell Lower)> pairs, List<DraftCell> below)
    {
        foreach (var (upper, lower) in pairs)
        {
            upper.GoOn(lower);
            upper.RowSpan--;
            below.Remove(lower);
        }

        Raise(below, 1);
    }

    private static bool IsCutLabel(string upper, string lower) =>
        upper.Length is > 0 and <= 6
        && lower.Length is > 0 and <= 6
        && !upper.EndsWith("指标", StringComparison.Ordinal)
        && (upper + lower).EndsWith("指标", StringComparison.Ordinal);
}
