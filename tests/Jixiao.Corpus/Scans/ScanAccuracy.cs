using Jixiao.Corpus.Comparing;
using Jixiao.Corpus.Content;
using Jixiao.Documents;
using Jixiao.Documents.Readers;

namespace Jixiao.Corpus.Scans;

/// <summary>Reads scanned copies of the corpus and says how near they come.</summary>
internal static class ScanAccuracy
{
    private static readonly (string Name, int Dots, double Lean)[] Scanners =
    [
        ("200 dpi", 200, 0),
        ("200 dpi, 1° crooked", 200, 1),
        ("150 dpi", 150, 0),
    ];

    /// <summary>What is measured is not how fast a busy machine recognises.</summary>
    private static readonly ReadingLimits Patient = new() { RecognitionTime = TimeSpan.FromMinutes(30) };

    public static async Task PrintAsync(string corpus, IReadOnlyList<string> names, bool details, TextWriter output)
    {
        var sums = Scanners.ToDictionary(s => s.Name, _ => Tally.None, StringComparer.Ordinal);
        foreach (var document in Catalog.Documents.Where(d => names.Count == 0 || names.Any(d.Name.Contains)))
        {
            foreach (var scanner in Scanners)
            {
                var pdf = CorpusFolder.File(corpus, document.Name, "pdf");
                var scan = await ScannedCopy.Of(pdf, scanner.Dots, scanner.Lean);
                var comparison = Comparer.Compare(document.Forms, FormReader.Read("scan.pdf", scan, Patient).Forms);
                sums[scanner.Name] += comparison.Tally;
                await output.WriteLineAsync($"{document.Name, -36} {scanner.Name, -20} {comparison.Tally}");
                foreach (var difference in details ? comparison.Differences : [])
                {
                    await output.WriteLineAsync($"    {difference}");
                }
            }
        }

        foreach (var (name, tally) in sums)
        {
            await output.WriteLineAsync($"{"SCANS", -36} {name, -20} {tally}");
        }
    }
}
