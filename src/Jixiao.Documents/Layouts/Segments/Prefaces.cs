using Jixiao.Core;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Segments;

/// <summary>Lines that stand above the title of the form they speak of: its unit of amounts, its state, who fills it.</summary>
internal static class Prefaces
{
    private const int Most = 4;
    private const int Longest = 40;

    /// <summary>Takes such lines off the end of <paramref name="above"/>, in their order.</summary>
    /// <param name="first">Rows before this position stay.</param>
    /// <param name="ofForm">They follow a form, which may have signatures of its own below it.</param>
    public static List<GridRow> Take(List<GridRow> above, int first, GridRow title, bool ofForm)
    {
        var at = above.Count;
        while (at > first && above.Count - at < Most && SamePage(above[at - 1], title) && Is(above[at - 1], ofForm))
        {
            at--;
        }
        var taken = above[at..];
        above.RemoveRange(at, above.Count - at);
        return taken;
    }

    private static bool Is(GridRow row, bool ofForm)
    {
        if (row.Cells.Length != 1 || row.Cells[0].Text.Length > Longest || RowKinds.IsPageMark(row))
        {
            return false;
        }
        var text = row.Cells[0].Text;
        return StateLine.Is(text)
            || (row.IsParagraph && AmountUnits.InLabel(text) is not null && !Titles.IsHeading(text))
            || (!ofForm && InlineLabel.Read(text) is { Role: not FieldRole.Note });
    }

    private static bool SamePage(GridRow row, GridRow title) =>
        row.Place.Sheet == title.Place.Sheet && row.Place.Page == title.Place.Page;
}
