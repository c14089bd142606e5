using System.Collections.Concurrent;
using System.Diagnostics;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>
/// pdf with a text layer: words from pdftotext (a child process), ruling lines from the pages' own drawing operators,
/// read here at the same time and only on pages that can hold a form. Other pages come as lines of text.
/// </summary>
/// <param name="allPictures">The file is made of pictures: each page is recognised.</param>
internal sealed class PdfReader(bool allPictures = false) : IDocumentReader
{
    /// <summary>Added to <see cref="ReadingLimits.PdfTime"/> for every page that has come, so that a long document on a busy machine is not cut off.</summary>
    private static readonly TimeSpan MostTimeOfPage = TimeSpan.FromMilliseconds(15);

    public SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        budget.CancelAfter(limits.PdfTime);
        using var file = TemporaryFile.Write(bytes.Span, ".pdf");
        using var words = ChildProcess.Start(
            "pdftotext",
            ["-bbox", "-l", (limits.Pages + 1).ToString(), file.Path, "-"],
            budget.Token
        );
        if (words is null)
        {
            return new SourceDocument([], [PdfDiagnostics.NoPdfToText()]);
        }

        var drawings = Task.Run(() => PageSource.Open(bytes, file, limits, budget.Token), CancellationToken.None);
        var assembler = new DocumentAssembler(
            drawings,
            new PageRecognition(file, limits, budget, cancellation),
            allPictures
        );
        var watch = Stopwatch.StartNew();
        foreach (var page in Pages(words.Output, limits.Pages + 1))
        {
            assembler.Add(page, limits, budget.Token);
            var left = limits.PdfTime + (page.Number * MostTimeOfPage) + assembler.RecognitionTime - watch.Elapsed;
            budget.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }

        var exit = words.Wait();
        cancellation.ThrowIfCancellationRequested();
        return assembler.Finish(exit, words.Errors, budget.IsCancellationRequested);
    }

    /// <summary>Parses on a thread of its own, a few pages ahead of the layout.</summary>
    private static IEnumerable<PageWords> Pages(Stream output, int most)
    {
        using var ahead = new BlockingCollection<PageWords>(64);
        var parsing = Task.Run(() =>
        {
            try
            {
                foreach (var page in PageWords.Parse(output).Take(most))
                {
                    ahead.Add(page);
                }
            }
            finally
            {
                ahead.CompleteAdding();
            }
        });
        foreach (var page in ahead.GetConsumingEnumerable())
        {
            yield return page;
        }

        parsing.GetAwaiter().GetResult();
    }
}
