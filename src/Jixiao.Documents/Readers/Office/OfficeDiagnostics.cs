using Jixiao.Core.Sources;

namespace Jixiao.Documents.Readers.Office;

/// <summary>What the office readers have to say to a person.</summary>
internal static class OfficeDiagnostics
{
    public static Diagnostic PasswordProtected { get; } =
        new(
            "password-protected",
            Severity.Error,
            "文件设有打开密码，无法读取。请在 Office 或 WPS 中打开后取消密码，另存一份再读取。",
            default
        );

    /// <param name="part">What is broken, for whoever mends the file; may be empty.</param>
    public static Diagnostic Damaged(string part, bool somethingWasRead, string? sheet = null) =>
        new(
            "damaged-file",
            somethingWasRead ? Severity.Warning : Severity.Error,
            $"文件不完整或已损坏{(part.Length > 0 ? $"（{part}）" : "")}，"
                + (somethingWasRead ? "只读出了其中完好的部分，请核对是否缺少内容。" : "没有读出任何内容。")
                + "请重新获取原文件，或在 Office、WPS 中打开修复后另存再读取。",
            new SourceRef(Sheet: sheet)
        );

    public static Diagnostic UnpacksTooLarge(long limit) =>
        new(
            "too-large",
            Severity.Error,
            $"文件解压后超过 {limit >> 20} MB，远大于正常的绩效目标文件，已停止读取，其后的内容没有读出。请确认文件来源，或拆分后再读取。",
            default
        );

    /// <param name="kept">Cells that were read.</param>
    public static Diagnostic TooManyCells(ReadingLimits limits, int kept, SourceRef place) =>
        new(
            "too-many-cells",
            Severity.Warning,
            $"表格过大：单元格与行合计超过 {limits.Cells} 个，或文字合计超过 {limits.Characters} 字。"
                + $"只读取了前 {kept} 个单元格，其后的内容没有读出。请拆分文件后再读取。",
            place
        );

    /// <param name="kept">Texts that were read.</param>
    public static Diagnostic TooManyTexts(int kept) =>
        new(
            "too-many-cells",
            Severity.Warning,
            $"工作簿的文字过多，只读取了前 {kept} 条；引用其后文字的单元格没有读出内容。请拆分文件后再读取。",
            default
        );

    public static Diagnostic TooManyRows(int limit, SourceRef place) =>
        new(
            "too-many-cells",
            Severity.Warning,
            $"工作表“{place.Sheet}”超过 {limit} 行（Excel 的上限），其后的行没有读出。请确认文件来源，删除多余的空行后再读取。",
            place
        );

    public static Diagnostic CellTooLong(int limit, SourceRef place) =>
        new("too-large", Severity.Warning, $"单元格或段落的文字超过 {limit} 字，只保留了前面的部分。", place);

    public static Diagnostic TooDeeplyNested(int limit, SourceRef place) =>
        new(
            "too-deep",
            Severity.Warning,
            $"表格嵌套超过 {limit} 层，更深的表格按普通文字并入外层单元格，请核对。",
            place
        );
}
