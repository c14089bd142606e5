using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Doubts;

/// <summary>
/// Holds a segment's printed cells against the forms made of it: what stands in none of them, and is neither a known heading nor
/// a page number, is said to be unplaced. Cells of indicator rows are placed by their columns and are not looked up here.
/// </summary>
internal static class UnplacedText
{
    private const string Code = "unplaced-text";
    private const int MostCells = 3_000;
    private const int MostReported = 60;
    private const int LongestShown = 2_000;

    public static IEnumerable<Diagnostic> Find(IndicatorTable table, IReadOnlyList<Form> forms)
    {
        var cells = Cells(table);
        if (cells.Count == 0)
        {
            yield break;
        }
        var placed = new PlacedText();
        foreach (var form in forms)
        {
            placed.Add(form);
        }
        foreach (var heading in table.Guessed.Keys)
        {
            placed.Add(heading.Split('/'));
        }
        cells.RemoveAll(c => placed.Holds(c.Facts.Raw));
        var unplaced = cells.Count > 1 ? cells.DistinctBy(c => (c.Text, c.Place.Line, c.Place.Row)).ToList() : cells;
        foreach (var cell in unplaced.Take(MostReported))
        {
            yield return Of(cell.Text, cell.Place);
        }
        if (unplaced.Count > MostReported)
        {
            yield return new Diagnostic(
                Code,
                Severity.Warning,
                $"另有 {unplaced.Count - MostReported} 处文字不属于任何已知栏目，未放入表中；请核对原文。",
                unplaced[MostReported].Place
            );
        }
    }

    private static Diagnostic Of(string text, SourceRef place) =>
        new(
            Code,
            Severity.Info,
            $"文字“{(text.Length > LongestShown ? text[..LongestShown] + "…" : text)}”不属于任何已知栏目，未放入表中；请核对原文。",
            place
        );

    /// <summary>Of the first cells that stand in no indicator row, those that say something.</summary>
    private static List<GridCell> Cells(IndicatorTable table)
    {
        var (cells, seen) = (new List<GridCell>(), 0);
        foreach (var rows in new[] { table.Above, table.Headings, table.Between, table.Below })
        {
            foreach (var row in rows)
            {
                if (!RowKinds.IsPageMark(row) && !RowKinds.IsDashedNumber(row))
                {
                    Add(row, sum: false);
                }
            }
        }
        foreach (var group in table.Groups)
        {
            group.LabelsLeft.ForEach(label => Add(label.Row, sum: false));
        }
        table.Sums.ForEach(row => Add(row.Row, sum: true));
        return cells;

        void Add(GridRow row, bool sum)
        {
            foreach (var cell in row.Cells)
            {
                if (!(sum && cell.Facts.IsNumber) && seen++ < MostCells && !SaysNothing(cell))
                {
                    cells.Add(cell);
                }
            }
        }
    }

    /// <summary>Known headings and empty marks; years and units of amounts, which were taken from where they stand.</summary>
    private static bool SaysNothing(GridCell cell) =>
        cell.Facts.IsWordOfTheForm
        || cell.Facts.Kind == ValueKind.Blank
        || IsYear(Keys.Of(cell.Text).AsSpan().Trim("()"))
        || (cell.Text.Length <= 16 && AmountUnits.InLabel(cell.Text) is not null);

    private static bool IsYear(ReadOnlySpan<char> key) =>
        key.Length is >= 4 and <= 6 && key.StartsWith("20") && key.TrimEnd("年度").Length == 4;
}
