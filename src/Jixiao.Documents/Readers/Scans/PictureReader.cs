using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Pdf;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>A scan or a photo as a picture file, of one page or several: bound into a pdf of pictures and read as such.</summary>
/// <param name="kind">Name of the picture's format, for people.</param>
internal sealed class PictureReader(string kind) : IDocumentReader
{
    /// <summary>An A3 page at 600 dots to the inch has 70 million.</summary>
    private const long MostPixels = 100_000_000;

    public SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        if (PictureSize.Pixels(bytes.Span) > MostPixels)
        {
            return Unread("too-large", $"图片超过 {MostPixels / 1_000_000} 百万像素，太大，没有读取；请缩小后再读。");
        }

        if (!Tesseract.IsInstalled(cancellation))
        {
            return Unread("picture", $"文件是 {kind} 图片，没有可读取的文字；{RecognitionDiagnostics.Advice}");
        }

        using var file = TemporaryFile.Write(bytes.Span, ".picture");
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        budget.CancelAfter(limits.RecognitionTime);
        var pdf = Path.Combine(file.Folder, "pages");
        var bound = Tesseract.ToPdf(file.Path, pdf, budget.Token);
        cancellation.ThrowIfCancellationRequested();
        return bound
            ? new PdfReader(allPictures: true).Read(File.ReadAllBytes(pdf + ".pdf"), limits, cancellation)
            : Unread(
                "damaged-file",
                $"文件是 {kind} 图片，但无法打开：已损坏、不完整或是不支持的存储方式。请重新扫描或另存为 PNG、JPEG 后再读。"
            );
    }

    private static SourceDocument Unread(string code, string message) =>
        new([], [new Diagnostic(code, Severity.Error, message, default)]);
}
