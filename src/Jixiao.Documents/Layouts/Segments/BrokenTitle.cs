using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Segments;

/// <summary>A title that is printed over two lines.</summary>
internal static class BrokenTitle
{
    private const int Shortest = 4;
    private const int Longest = 40;
    private static readonly string[] Words = ["绩效", "支出", "整体", "项目", "预算", "专项", "部门", "单位"];

    /// <summary>The whole title when <paramref name="row"/> ends one that the row before it began; null when it does not.</summary>
    public static string? Read(GridRow? before, GridRow row)
    {
        if (
            before is not { Cells: [var upper] }
            || row.Cells is not [var lower]
            || before.IsParagraph != row.IsParagraph
            || before.Place.Sheet != row.Place.Sheet
            || before.Place.Page != row.Place.Page
            || !Begins(upper.Text)
        )
        {
            return null;
        }
        // The lower line alone is no title, or one that does not say of what.
        var alone = Titles.Read(lower.Text);
        return alone is null || Titles.Subject(alone) is null
            ? Titles.Read(upper.Text.Trim() + lower.Text.Trim())
            : null;
    }

    /// <summary>Words of a title, no sentence, no label, no title or heading of its own.</summary>
    private static bool Begins(string text)
    {
        var key = Keys.Of(text);
        return key.Length is >= Shortest and <= Longest
            && key.AsSpan().IndexOfAny("。；，;:！？、") < 0
            && Array.Exists(Words, w => key.Contains(w, StringComparison.Ordinal))
            && Titles.Read(text) is null
            && !Titles.IsHeading(text)
            && !StateLine.Is(text);
    }
}
