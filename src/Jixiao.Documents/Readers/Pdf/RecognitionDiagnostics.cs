using Jixiao.Core.Sources;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>What is said of pages that are pictures.</summary>
internal static class RecognitionDiagnostics
{
    private const string Install =
        "安装 tesseract-ocr 和 tesseract-ocr-chi-sim（apt-get install tesseract-ocr tesseract-ocr-chi-sim）";

    /// <summary>What to do where it is not installed.</summary>
    public const string Advice = $"请提供由 Word、Excel 导出的 PDF 或原文件；也可以{Install}后重试，由程序识别。";

    /// <param name="pages">The pages that are pictures.</param>
    /// <param name="whole">The document holds nothing else.</param>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<int> pages, bool whole, PageRecognition recognition)
    {
        if (recognition.Pages > 0)
        {
            yield return Recognised(pages, recognition);
        }
        else if (!whole)
        {
            yield return new Diagnostic(
                "no-text-layer",
                Severity.Warning,
                $"第 {List(pages)} 页没有文字层（多为扫描图片），这些页没有读取。" + WhatToDo(recognition),
                new SourceRef(Page: pages[0])
            );
        }
        else
        {
            yield return new Diagnostic(
                "no-text-layer",
                Severity.Error,
                "这个文件没有文字层（多为扫描件），无法直接读取。" + WhatToDo(recognition),
                default
            );
        }
    }

    private static Diagnostic Recognised(IReadOnlyList<int> pages, PageRecognition recognition)
    {
        var left = pages.Count - recognition.Pages;
        var message = $"第 {List(pages)} 页是图片，文字由 OCR 识别，可能有错，请逐格核对。";
        if (left > 0)
        {
            var why = recognition.OutOfTime ? "识别用时超过了限制" : "识别失败";
            message =
                $"第 {List(pages)} 页是图片，只识别了其中 {recognition.Pages} 页（{why}），其余 {left} 页没有读取。"
                + "已识别的文字可能有错，请逐格核对；其余各页请拆分成较小的文件后再读。";
        }

        return new Diagnostic("text-recognised", Severity.Warning, message, new SourceRef(Page: pages[0]));
    }

    private static string WhatToDo(PageRecognition recognition) =>
        recognition switch
        {
            { IsInstalled: false } => Advice,
            { OutOfTime: true } => "识别用时超过了限制，请拆分成较小的文件后再读，或提供原文件。",
            _ => "程序没有识别出文字，请检查图片是否清晰、方向是否端正，或提供原文件。",
        };

    private static string List(IReadOnlyList<int> pages) =>
        string.Join('、', pages.Take(10)) + (pages.Count > 10 ? $" 等 {pages.Count} " : "");
}
