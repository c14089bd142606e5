using System.Diagnostics;
using Jixiao.Documents.Readers.Scans;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>Reads pages that are pictures with tesseract where it is installed (program and Chinese data).</summary>
/// <param name="others">The time left for everything else: it stands still from the first picture on, until the reader sets it again.</param>
internal sealed class PageRecognition(
    TemporaryFile source,
    ReadingLimits limits,
    CancellationTokenSource others,
    CancellationToken cancellation
)
{
    /// <summary>Pixels of a page's longer side: 260 to the inch on A4, and a bound on what a page of absurd size may cost.</summary>
    private const int LongerSide = 3_040;

    private bool? isInstalled;

    /// <summary>How many pages were recognised.</summary>
    public int Pages { get; private set; }

    /// <summary>True when a page was left alone because the time for recognition was used up.</summary>
    public bool OutOfTime { get; private set; }

    public TimeSpan Time { get; private set; }

    /// <summary>False when tesseract or its Chinese data is missing; true as long as nobody has asked it for a page.</summary>
    public bool IsInstalled => isInstalled ?? true;

    /// <summary>Null when tesseract is not installed, fails, or has used up its time.</summary>
    public ScannedPage? Read(int page)
    {
        if (!(isInstalled ??= Tesseract.IsInstalled(cancellation)))
        {
            return null;
        }

        OutOfTime |= Time >= limits.RecognitionTime;
        if (OutOfTime)
        {
            return null;
        }

        others.CancelAfter(Timeout.InfiniteTimeSpan);
        var watch = Stopwatch.StartNew();
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        budget.CancelAfter(limits.RecognitionTime - Time);
        try
        {
            var scanned = Paint(page, budget.Token) is { } picture
                ? ScannedPage.Read(picture, source.Folder, budget.Token)
                : null;
            Pages += scanned is null ? 0 : 1;
            return scanned;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            OutOfTime = true;
            return null;
        }
        finally
        {
            Time += watch.Elapsed;
        }
    }

    private GrayImage? Paint(int page, CancellationToken token)
    {
        string[] arguments =
        [
            "-scale-to",
            $"{LongerSide}",
            "-gray",
            "-singlefile",
            "-f",
            $"{page}",
            "-l",
            $"{page}",
            source.Path,
        ];
        using var painter = ChildProcess.Start("pdftoppm", arguments, token);
        if (painter is null)
        {
            return null;
        }

        using var pgm = new MemoryStream();
        painter.Output.CopyTo(pgm);
        return painter.Wait() == 0 ? GrayImage.Parse(pgm.GetBuffer().AsSpan(0, (int)pgm.Length)) : null;
    }
}
