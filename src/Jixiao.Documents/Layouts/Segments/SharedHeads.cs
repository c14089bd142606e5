using Jixiao.Core;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Segments;

/// <summary>Under one title many small projects follow one another; unit, year and unit of amounts are printed once, above the first.</summary>
internal static class SharedHeads
{
    private const int Most = 6;

    /// <summary>What stands above the first project and speaks of all of them.</summary>
    public static IReadOnlyList<GridRow> Of(FormSegment first)
    {
        var project = first.Rows.FindIndex(Segmenter.NamesProject);
        return project is > 0 and <= Most ? first.Rows[..project].FindAll(r => Says(r, IsOfAll)) : [];
    }

    /// <summary>Puts it above a form that names no unit of its own.</summary>
    public static void Give(FormSegment segment)
    {
        if (segment.Shared is { Count: > 0 } shared && !segment.Rows.Exists(r => Says(r, f => f == FieldRole.Unit)))
        {
            segment.Rows.InsertRange(0, shared);
            segment.Header += shared.Count;
        }
    }

    private static bool IsOfAll(FieldRole role) =>
        role
            is FieldRole.Unit
                or FieldRole.UnitCode
                or FieldRole.CompetentDepartment
                or FieldRole.Division
                or FieldRole.Year;

    private static bool Says(GridRow row, Func<FieldRole, bool> role) =>
        Array.Exists(
            row.Cells,
            c => role(c.Facts.Field) || (InlineLabel.Read(c.Text) is { Value.Length: > 0 } label && role(label.Role))
        ) || (role(FieldRole.Year) && row.IsParagraph && AmountUnits.InLabel(row.Cells[0].Text) is not null);
}
