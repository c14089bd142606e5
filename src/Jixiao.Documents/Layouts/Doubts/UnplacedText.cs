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
        var placed = new PlacedText();
        foreach (var form in forms)
        {
            placed.Add(form);
        }
        foreach (var part in table.Guessed.Keys.SelectMany(h => h.Split('/')))
        {
            placed.Add(part);
        }
        var unplaced = Cells(table)
            .Take(MostCells)
            .Where(c => !SaysNothing(c) && !placed.Holds(c.Facts.Raw))
            .DistinctBy(c => (c.Text, c.Place.Line, c.Place.Row))
            .ToList();
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

    private static IEnumerable<GridCell> Cells(IndicatorTable table) =>
        table
            .Above.Concat(table.Headings)
            .Concat(table.Between)
            .Concat(table.Below)
            .Where(r => !RowKinds.IsPageMark(r) && !RowKinds.IsDashedNumber(r))
            .SelectMany(r => r.Cells)
            .Concat(table.Groups.SelectMany(g => g.LabelsLeft).SelectMany(r => r.Row.Cells))
            .Concat(table.Sums.SelectMany(r => r.Row.Cells).Where(c => !c.Facts.IsNumber));

    /// <summary>Known headings and empty marks; years and units of amounts, which were taken from where they stand.</summary>
    private static bool SaysNothing(GridCell cell) =>
        cell.Facts.IsWordOfTheForm
        || cell.Facts.Kind == ValueKind.Blank
        || IsYear(Keys.Of(cell.Text).AsSpan().Trim("()"))
        || (cell.Text.Length <= 16 && AmountUnits.InLabel(cell.Text) is not null);

    private static bool IsYear(ReadOnlySpan<char> key) =>
        key.Length is >= 4 and <= 6 && key.StartsWith("20") && key.TrimEnd("年度").Length == 4;
}
