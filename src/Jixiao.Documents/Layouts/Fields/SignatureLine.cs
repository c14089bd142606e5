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
    private static readonly string[] Gaps = ["  ", "\t", "\u3000", "\n"];

    /// <returns>Labels with their values, empty where nothing was filled in; null when the row is no such line.</returns>
    public static IReadOnlyList<LabelledText>? Read(GridRow row)
    {
        if (row.Cells[^1].Text.AsSpan().IndexOfAny(':', '：') < 0 || row.Cells.Length > 8)
        {
            return null;
        }
        var found = new List<LabelledText>();
        foreach (var cell in row.Cells)
        {
            foreach (
                var part in cell.Facts.Raw.Split(
                    Gaps,
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
            )
            {
                var colon = part.AsSpan().IndexOfAny(':', '：');
                if (colon <= 0 || Lexicon.Field(Keys.OfLabel(part[..colon])) != FieldRole.Attribute)
                {
                    return null;
                }
                found.Add(new LabelledText(part[..colon].Trim(), part[(colon + 1)..].Trim()));
            }
        }
        return found.Count > 1 ? found : null;
    }
}
