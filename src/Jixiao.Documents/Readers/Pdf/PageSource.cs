using Jixiao.Documents.Readers.Pdf.Drawing;
using Jixiao.Documents.Readers.Pdf.Syntax;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>
/// The pages of a pdf as drawings. Where the file's objects cannot be reached (encrypted with an empty password, packed
/// in a way we do not know), pdftocairo redraws the page as a plain pdf, which is slow, and that is read instead.
/// </summary>
internal sealed class PageSource(PdfFile? file, IReadOnlyList<PdfPage> pages, TemporaryFile source)
{
    private const int MostRedrawn = 80;

    private int redrawn;

    public static PageSource Open(
        ReadOnlyMemory<byte> bytes,
        TemporaryFile source,
        ReadingLimits limits,
        CancellationToken cancellation
    )
    {
        try
        {
            var file = PdfFile.Open(bytes.ToArray(), cancellation);
            return new PageSource(file, file is null ? [] : PdfPageTree.Pages(file, limits.Pages), source);
        }
        catch (Exception e) when (e is PdfSyntaxException or OperationCanceledException)
        {
            return new PageSource(null, [], source);
        }
    }

    /// <summary>Null when the page's drawing cannot be read.</summary>
    public PageDrawing? Draw(int number, CancellationToken cancellation)
    {
        try
        {
            if (file is { IsEncrypted: false } && number <= pages.Count)
            {
                return PageRulings.Read(file, pages[number - 1], cancellation) ?? Redraw(number, cancellation);
            }

            return Redraw(number, cancellation);
        }
        catch (Exception e) when (e is PdfSyntaxException or OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>True when a page holds a picture, as a scanned page does, or may hold one because the file's objects cannot be reached.</summary>
    public bool HasPicture(int number)
    {
        if (file is null || file.IsEncrypted || number > pages.Count)
        {
            return true;
        }

        var objects = file.Dictionary(pages[number - 1].Resources?.Get("XObject"));
        return objects?.Values.Any(o => file.Dictionary(o)?.Name("Subtype") is "Image" or "Form") == true;
    }

    private PageDrawing? Redraw(int number, CancellationToken cancellation)
    {
        if (++redrawn > MostRedrawn || cancellation.IsCancellationRequested)
        {
            return null;
        }

        var output = Path.Combine(source.Folder, $"page-{number}.pdf");
        string[] arguments = ["-pdf", "-f", $"{number}", "-l", $"{number}", source.Path, output];
        using var child = ChildProcess.Start("pdftocairo", arguments, cancellation);
        if (child is null || child.Wait() != 0 || !File.Exists(output))
        {
            return null;
        }

        var plain = PdfFile.Open(File.ReadAllBytes(output), cancellation);
        var page = plain is null ? [] : PdfPageTree.Pages(plain, 1);
        return plain is null || page.Count == 0 ? null : PageRulings.Read(plain, page[0], cancellation);
    }
}
