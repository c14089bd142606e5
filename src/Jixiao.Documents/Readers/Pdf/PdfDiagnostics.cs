using Jixiao.Core.Sources;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>What can go wrong with a pdf, said so that a clerk can act on it.</summary>
internal static class PdfDiagnostics
{
    public static Diagnostic NoPdfToText() =>
        Error(
            "tool-missing",
            "读取 PDF 需要 pdftotext 程序，本机没有找到。请安装 poppler-utils（Debian/Ubuntu：apt-get install poppler-utils）后重试。"
        );

    public static Diagnostic PasswordProtected() =>
        Error("password-protected", "这个 PDF 设有打开密码，无法读取。请用密码打开后另存为不加密的 PDF，再重新读取。");

    public static Diagnostic Damaged() =>
        Error("damaged-file", "这个文件不是完整的 PDF（文件结构已损坏），无法读取。请重新导出或重新下载后再试。");

    public static Diagnostic OutOfTime(int pages) =>
        new(
            "time-limit",
            pages == 0 ? Severity.Error : Severity.Warning,
            pages == 0
                ? "读取这个 PDF 超过了时间限制，没有读到内容。文件可能已损坏或过于复杂，请重新导出后再试。"
                : $"读取这个 PDF 超过了时间限制，只读了前 {pages} 页。请拆分文件后分别读取。",
            default
        );

    public static Diagnostic TooManyPages(int most) =>
        new(
            "too-many-pages",
            Severity.Warning,
            $"这个 PDF 的页数超过上限，只读了前 {most} 页。请拆分文件后分别读取。",
            new SourceRef(Page: most)
        );

    public static Diagnostic LinesUnreadable(int page) =>
        new(
            "lines-unreadable",
            Severity.Warning,
            $"第 {page} 页的表格线无法读取，单元格按文字位置推定，请核对。",
            new SourceRef(Page: page)
        );

    private static Diagnostic Error(string code, string message) => new(code, Severity.Error, message, default);
}
