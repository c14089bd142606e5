using Jixiao.Corpus.Comparing;
using Jixiao.Corpus.Content;
using Jixiao.Documents;

namespace Jixiao.Corpus;

/// <summary>Reads the corpus from disk and says how near each format of each document comes.</summary>
internal static class CorpusAccuracy
{
    public static void Print(string corpus, IReadOnlyList<string> names, bool details, TextWriter output)
    {
        var sums = CorpusFolder.Formats.ToDictionary(f => f, _ => Tally.None, StringComparer.Ordinal);
        foreach (var document in Catalog.Documents)
        {
            foreach (var format in CorpusFolder.Formats.Where(f => Wanted(names, document, f)))
            {
                var comparison = Read(corpus, document, format);
                sums[format] += comparison.Tally;
                output.WriteLine($"{document.Name, -36} {format, -10} {comparison.Tally}");
                foreach (var difference in details ? comparison.Differences : [])
                {
                    output.WriteLine($"    {difference}");
                }
            }
        }
        foreach (var (format, tally) in sums)
        {
            output.WriteLine($"{"ALL", -36} {format, -10} {tally}");
        }
    }

    /// <summary>The lines of pending.txt for what is not read exactly.</summary>
    public static IEnumerable<string> Pending(string corpus) =>
        from document in Catalog.Documents
        from format in CorpusFolder.Formats
        where !Read(corpus, document, format).Tally.Perfect
        select $"{document.Name} {format}";

    private static Comparer Read(string corpus, CorpusDocument document, string format)
    {
        var file = CorpusFolder.File(corpus, document.Name, format);
        return Comparer.Compare(document.Forms, FormReader.Read(file, File.ReadAllBytes(file)).Forms);
    }

    /// <summary>A name may carry a format after a colon: "03:pdf".</summary>
    private static bool Wanted(IReadOnlyList<string> names, CorpusDocument document, string format) =>
        names.Count == 0
        || names.Any(n =>
            n.Split(':') is [var name, .. var formats]
            && document.Name.Contains(name, StringComparison.Ordinal)
            && (formats.Length == 0 || string.Equals(formats[0], format, StringComparison.Ordinal))
        );
}
