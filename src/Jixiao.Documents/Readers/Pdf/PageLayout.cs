using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Readers.Pdf.Drawing;
using Jixiao.Documents.Readers.Scans;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>A page cut into lines of text and ruled tables, top to bottom. <paramref name="Words"/> are those outside the tables.</summary>
internal sealed record PageLayout(
    int Number,
    IReadOnlyList<GridTable> Tables,
    IReadOnlyList<WordBox> Words,
    bool IsForm
)
{
    /// <summary>Null where the text is printed as such, not recognised on a picture.</summary>
    public RecognitionDoubt? Doubt { get; init; }

    private static readonly string[] FormWords = ["绩效", "指标", "目标"];

    /// <summary>A cheap test before anything is drawn: what forms cannot do without.</summary>
    public static bool CanHoldForm(PageWords page)
    {
        if (page.Words.Any(w => FormWords.Any(f => w.Text.Contains(f, StringComparison.Ordinal))))
        {
            return true;
        }

        // Spaced or sideways text comes character by character, the latter also backwards.
        var text = string.Concat(page.Words.Select(w => w.Text));
        return FormWords.Any(f =>
            text.Contains(f, StringComparison.Ordinal) || text.Contains($"{f[1]}{f[0]}", StringComparison.Ordinal)
        );
    }

    /// <summary>The page as nothing but lines of text.</summary>
    public static PageLayout Plain(PageWords page) => new(page.Number, [], page.Words, IsForm: false);

    public static PageLayout Of(PageWords page, PageDrawing drawing, GridTable? above)
    {
        var (words, lines) = (page.Words, drawing.Lines);
        if (drawing.TextTurn != 0)
        {
            words = [.. words.Select(w => PageTurning.Upright(w, drawing.TextTurn))];
            lines = [.. lines.Select(l => PageTurning.Upright(l, drawing.TextTurn))];
        }

        var ruled = GridFinder.Find(lines);
        IReadOnlyList<GridTable> tables = [.. ruled, .. HorizontalTables.Find(lines, ruled, words)];
        var outside = GridWords.Fill(tables, words).ToList();
        foreach (var table in tables)
        {
            OverflowingText.TakeIn(table, outside);
        }

        var kept = new List<GridTable>();
        foreach (var table in tables)
        {
            if (IsTable(table) || (above is not null && TableJoiner.SameFrame(above, table) && HoldsText(table)))
            {
                kept.Add(table);
            }
            else
            {
                outside.AddRange(table.Cells.SelectMany(c => c.Words));
            }
        }

        return new PageLayout(page.Number, [.. kept.OrderBy(t => t.Top).ThenBy(t => t.Left)], outside, IsForm: true);
    }

    /// <summary>A frame around the page or a box around a title is no table.</summary>
    private static bool IsTable(GridTable table) =>
        table.Cells.Count > 1 && table.Cells.Count(c => c.Words.Count > 0) > 1;

    private static bool HoldsText(GridTable table) => table.Cells.Any(c => c.Words.Count > 0);
}
