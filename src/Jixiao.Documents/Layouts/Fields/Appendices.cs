using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Grid;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>
/// 附列资料: rows of a label and a text at the end of a form. What stands there is taken as it stands, whatever the words mean elsewhere.
/// </summary>
internal static class Appendices
{
    public const string Heading = "附列资料";

    public static IEnumerable<LabelledText> Read(GridRow row) =>
        row.Cells.Length < 2
            ? []
            : [new LabelledText(row.Cells[0].Text, string.Concat(row.Cells.Skip(1).Select(c => c.Text)))];

    public static bool Starts(GridRow row) => !row.IsParagraph && row.Cells is [{ Facts.Label: Heading }];
}
