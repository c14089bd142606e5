using Jixiao.Core.Sources;

namespace Jixiao.Documents.Readers.Office;

/// <summary>What a person who looks at the sheet does not see, and the reader has read all the same.</summary>
internal static class SheetDiagnostics
{
    public static void Add(
        List<Diagnostic> diagnostics,
        SourceRef place,
        bool hidden,
        int hiddenRows,
        int hiddenColumns
    )
    {
        if (hidden)
        {
            diagnostics.Add(
                Info("hidden-sheet", $"工作表“{place.Sheet}”是隐藏的，已一并读取；不需要时请删除该表后再读。", place)
            );
        }
        if (hiddenRows > 0)
        {
            diagnostics.Add(
                Info(
                    "hidden-rows",
                    $"工作表“{place.Sheet}”有 {hiddenRows} 个隐藏行，已一并读取；请核对是否应计入。",
                    place
                )
            );
        }
        if (hiddenColumns > 0)
        {
            diagnostics.Add(
                Info(
                    "hidden-columns",
                    $"工作表“{place.Sheet}”有 {hiddenColumns} 个隐藏列，已一并读取；请核对是否应计入。",
                    place
                )
            );
        }
    }

    private static Diagnostic Info(string code, string message, SourceRef place) =>
        new(code, Severity.Info, message, place);
}
