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

    public static Diagnostic NoTextLayer() =>
        Error(
            "no-text-layer",
            "这个 PDF 没有文字层（多为扫描件），无法直接读取。请提供由 Word、Excel 导出的 PDF 或原文件；"
                + "也可以安装 tesseract-ocr 和 tesseract-ocr-chi-sim（apt-get install tesseract-ocr tesseract-ocr-chi-sim）后由程序识别。"
        );

    public static Diagnostic PicturePages(IReadOnlyList<int> pages) =>
        new(
            "no-text-layer",
            Severity.Warning,
            $"第 {List(pages)} 页没有文字层（多为扫描图片），这些页没有读取。请提供带文字的 PDF，或安装 tesseract-ocr 和 tesseract-ocr-chi-sim 后重试。",
            new SourceRef(Page: pages[0])
        );

    public static Diagnostic Recognised(IReadOnlyList<int> pages, int done) =>
        new(
            "text-recognised",
            Severity.Warning,
            done == pages.Count
                ? $"第 {List(pages)} 页是图片，文字由 OCR 识别，可能有错，请逐格核对。"
                : $"第 {List(pages)} 页是图片，只识别了其中 {done} 页（OCR 失败或超过时间限制），请核对并补全其余各页。",
            new SourceRef(Page: pages[0])
        );

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

    private static string List(IReadOnlyList<int> pages) =>
        string.Join('、', pages.Take(10)) + (pages.Count > 10 ? $" 等 {pages.Count} " : "");

    private static Diagnostic Error(string code, string message) => new(code, Severity.Error, message, default);
}
