using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Corpus.Content;
using Jixiao.Documents;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>Prints what of the corpus, the seeds and generated forms comes back the same, by format.</summary>
internal static class RoundTripFigures
{
    private const int FormsInFile = 50;
    private const int FormsInPdf = 10;

    public static void Print(int generated, IReadOnlyList<string> formats, bool details, TextWriter output)
    {
        var sets = Sets(generated).ToList();
        output.WriteLine($"{"", -22}{"", -6}forms                 rows");
        foreach (var format in formats.Count > 0 ? formats : RoundTrip.Formats)
        {
            foreach (var (name, files) in sets)
            {
                var tally = new RoundTripTally();
                foreach (var (file, forms) in files)
                {
                    // A pdf is given little time to be read, however many pages it has.
                    foreach (var part in forms.Chunk(format == "pdf" ? FormsInPdf : forms.Count + 1))
                    {
                        tally.Add(file, part, RoundTrip.Return(part, format));
                    }
                }
                output.WriteLine($"{name, -22}{format, -6}{tally}");
                if (tally.SameForms < tally.Forms)
                {
                    output.WriteLine($"{"", -28}{tally.Forms - tally.SameForms} forms differ, in: {tally.Kinds}");
                }
                if (details)
                {
                    tally.Differences.ForEach(output.WriteLine);
                }
            }
        }
    }

    private static IEnumerable<(string Name, List<(string File, IReadOnlyList<Form> Forms)> Files)> Sets(int generated)
    {
        var corpus = CorpusFolder.Find();
        yield return (
            "corpus",
            [.. Catalog.Documents.Select(d => (d.Name, Read(CorpusFolder.File(corpus, d.Name, "docx"))))]
        );
        var seeds = SeedFolder.Find();
        if (seeds is not null)
        {
            yield return (
                "seeds",
                [
                    .. Directory
                        .EnumerateFiles(seeds)
                        .Order(StringComparer.Ordinal)
                        .Select(f => (Path.GetFileName(f), Read(f))),
                ]
            );
        }
        if (generated > 0)
        {
            var made = Generated(generated).ToList();
            yield return ("generated", made);
            yield return ("without indicators", [(made[0].File, Bare(made[0].Forms))]);
        }
    }

    /// <summary>Forms of which only funds and goals are filled in yet.</summary>
    private static IReadOnlyList<Form> Bare(IEnumerable<Form> forms) =>
        [.. forms.Select(f => f with { Indicators = [] })];

    private static IReadOnlyList<Form> Read(string file) => FormReader.Read(file, File.ReadAllBytes(file)).Forms;

    private static IEnumerable<(string File, IReadOnlyList<Form> Forms)> Generated(int count)
    {
        for (var seed = 0; seed * FormsInFile < count; seed++)
        {
            var forms = new GeneratedForms(seed);
            var file = seed.ToString(CultureInfo.InvariantCulture);
            yield return (file, [.. Enumerable.Range(0, FormsInFile).Select(_ => forms.Next())]);
        }
    }
}
