using Jixiao.Documents.Readers.Pdf.Drawing;
using Jixiao.Documents.Readers.Pdf.Syntax;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>The pages of a pdf as drawings; empty when its objects cannot be reached.</summary>
internal sealed class PageSource(PdfFile? file, IReadOnlyList<PdfPage> pages)
{
    public bool IsEncrypted => file?.IsEncrypted == true;

    public static PageSource Open(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        try
        {
            var file = PdfFile.Open(bytes.ToArray(), cancellation);
            return new PageSource(file, file is null ? [] : PdfPageTree.Pages(file, limits.Pages));
        }
        catch (Exception e) when (e is PdfSyntaxException or OperationCanceledException)
        {
            return new PageSource(null, []);
        }
    }

    /// <summary>Null when the page's drawing cannot be read.</summary>
    public PageDrawing? Draw(int number, CancellationToken cancellation)
    {
        if (file is null || file.IsEncrypted || number > pages.Count)
        {
            return null;
        }

        try
        {
            return PageRulings.Read(file, pages[number - 1], cancellation);
        }
        catch (Exception e) when (e is PdfSyntaxException or OperationCanceledException)
        {
            return null;
        }
    }
}
