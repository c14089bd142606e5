using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Exports.Offline;

/// <summary>
/// The hidden sheet of a filling template: which form it is, of what version and after which profile, and the lists of its drop-downs. It is
/// no part of the form and is told as a diagnostic when the sheet is read again.
/// </summary>
public static class OfflineStamp
{
    public const string SheetName = "_jixiao";

    /// <summary>Raised when cells move: an older sheet is still read by its labels.</summary>
    public const string Version = "1";

    internal const string Mark = "jixiao-template";

    /// <summary>Null for a sheet that is none of ours.</summary>
    internal static Diagnostic? Read(string sheet, SourceTable? table)
    {
        if (sheet != SheetName || table is null || table.Rows.Count == 0)
        {
            return null;
        }
        var cells = table.Rows[0].Cells;
        var words = cells.Where(c => c.Text.Length > 0).Select(c => c.Text).Take(4).ToList();
        return words is [Mark, var code, var version, var profile]
            ? new Diagnostic(
                "filling-template",
                Severity.Info,
                version == Version
                    ? $"这是填报模板 {code}（第 {version} 版，按 {profile}），按模板读取。"
                    : $"这是填报模板 {code} 的第 {version} 版，现在用的是第 {Version} 版；已照表上的栏目读取，请核对后改用新版模板。",
                new SourceRef(Sheet: sheet)
            )
            : null;
    }
}
