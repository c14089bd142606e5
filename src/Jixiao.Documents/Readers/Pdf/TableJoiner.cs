using System.Text.RegularExpressions;
using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>Tells whether the first table of a page goes on with the last one of the page before.</summary>
internal static partial class TableJoiner
{
    private const double SameBorder = 3.5;

    /// <summary>Words that a form's first rows hold: such a table begins a form and goes on with none.</summary>
    private static readonly string[] Beginnings =
    [
        "项目名称",
        "部门名称",
        "单位名称",
        "部门（单位）",
        "填报单位",
        "主管部门",
    ];

    public static bool GoesOn(PageLayout before, GridTable above, PageLayout page, GridTable below) =>
        before.Tables is [.., var last]
        && ReferenceEquals(last, above)
        && ReferenceEquals(page.Tables[0], below)
        && SameFrame(above, below)
        && !above.IsLoose
        && TextBelow(before, above).All(IsPageNumber)
        && TextAbove(page, below).All(t => IsPageNumber(t) || IsRunningHeader(t, before))
        && !BeginsForm(above, below);

    public static bool SameFrame(GridTable above, GridTable below) =>
        Math.Abs(above.Left - below.Left) < SameBorder && Math.Abs(above.Right - below.Right) < SameBorder;

    private static bool BeginsForm(GridTable above, GridTable below)
    {
        var first = RowText(below, 0);
        if (first == RowText(above, 0))
        {
            return false;
        }

        return (first + RowText(below, 1)) is var text
            && Beginnings.Any(b => text.Contains(b, StringComparison.Ordinal));
    }

    private static string RowText(GridTable table, int row) =>
        string.Concat(table.Cells.Where(c => c.Row == row).Select(c => c.Text))
            .Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<string> TextBelow(PageLayout page, GridTable table) =>
        TextLine.Group(page.Words.Where(w => w.CenterY > table.Bottom)).Select(l => l.Text);

    private static IEnumerable<string> TextAbove(PageLayout page, GridTable table) =>
        TextLine.Group(page.Words.Where(w => w.CenterY < table.Top)).Select(l => l.Text);

    private static bool IsRunningHeader(string text, PageLayout before) =>
        !text.Contains('表', StringComparison.Ordinal)
        && before.Tables.Count > 0
        && TextAbove(before, before.Tables[0]).Contains(text, StringComparer.Ordinal);

    private static bool IsPageNumber(string text) =>
        PageNumber().IsMatch(text.Replace(" ", "", StringComparison.Ordinal));

    [GeneratedRegex("^[-—–－·]*第?[0-9]{1,4}页?(?:[/，,共]*[0-9]{0,4}页?)[-—–－·]*$", RegexOptions.None, 1000)]
    private static partial Regex PageNumber();
}
