using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>
/// "单位负责人：　　填报人：张三　　联系电话：": a line that is signed, in one cell or several. What follows a label belongs to it alone, and a
/// label that nothing follows waits for nothing.
/// </summary>
internal static class SignatureLine
{
    private const int LongestLabel = 12;

    /// <returns>Labels with their values, empty where nothing was filled in; null when the row is no such line.</returns>
    public static IReadOnlyList<LabelledText>? Read(GridRow row)
    {
        if (row.Cells.Length > 8 || row.Cells[^1].Text.AsSpan().IndexOfAny(':', '：') < 0)
        {
            return null;
        }
        var found = new List<LabelledText>();
        foreach (var cell in row.Cells)
        {
            if (!Read(cell.Facts.Raw, found))
            {
                return null;
            }
        }
        return found.Count > 1 ? found : null;
    }

    /// <summary>Between two colons stand the value of the first label and the second label, which is the longest known one there.</summary>
    private static bool Read(string text, List<LabelledText> found)
    {
        var colon = text.IndexOfAny([':', '：']);
        if (colon <= 0 || LabelStart(text, 0, colon) is not 0)
        {
            return false;
        }
        var label = text[..colon].Trim();
        for (var at = colon + 1; ; )
        {
            var next = text.IndexOfAny([':', '：'], at);
            var start = next < 0 ? text.Length : LabelStart(text, at, next);
            if (start < 0)
            {
                return false;
            }
            found.Add(new LabelledText(label, text[at..start].Trim()));
            if (next < 0)
            {
                return true;
            }
            (label, at) = (text[start..next].Trim(), next + 1);
        }
    }

    /// <summary>Where the known label that ends before a colon begins; -1 when there is none.</summary>
    private static int LabelStart(string text, int from, int colon)
    {
        while (from < colon && char.IsWhiteSpace(text[from]))
        {
            from++;
        }
        for (var start = Math.Max(from, colon - LongestLabel); start <= colon - 2; start++)
        {
            var key = Keys.OfLabel(text[start..colon]);
            var whole = start == 0 || Lexicon.IsListed(key);
            if (whole && !char.IsWhiteSpace(text[start]) && Lexicon.Field(key) == FieldRole.Attribute)
            {
                return start;
            }
        }
        return -1;
    }
}
