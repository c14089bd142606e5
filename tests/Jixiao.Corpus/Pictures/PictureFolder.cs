using Jixiao.Core.Forms;
using Jixiao.Corpus.Content;
using Jixiao.Corpus.RoundTrips;
using Jixiao.Documents;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Corpus.Pictures;

/// <summary>Official forms as files to be looked at: pdf in the folder, docx and xlsx in folders of their own below it.</summary>
internal static class PictureFolder
{
    private const string Reviewed = "06-project-self-evaluation";

    /// <param name="sources">Documents whose forms are written; none for the corpus, the seeds, the review paper and <see cref="PictureForms"/>.</param>
    public static void Write(string folder, IReadOnlyList<string> sources, TextWriter output)
    {
        foreach (var (name, forms) in sources.Count > 0 ? sources.Select(Of) : All())
        {
            List<OfficialForm> laid = [.. forms];
            foreach (var format in new[] { "docx", "xlsx", "pdf" })
            {
                var into = format == "pdf" ? folder : Path.Join(folder, format);
                Directory.CreateDirectory(into);
                using var file = File.Create(Path.Join(into, $"{name}.{format}"));
                if (ExportFormats.Write(format, file, new FormBatch(name, laid)) is { } failed)
                {
                    output.WriteLine($"{name}.{format}: {failed.Message}");
                }
            }
            output.WriteLine($"{name}: {laid.Count} forms");
        }
    }

    private static IEnumerable<(string Name, IEnumerable<OfficialForm> Forms)> All()
    {
        var corpus = CorpusFolder.Find();
        foreach (var document in Catalog.Documents)
        {
            yield return Of(CorpusFolder.File(corpus, document.Name, "docx"));
        }
        foreach (var seed in Seeds())
        {
            yield return Of(seed);
        }
        var reviewed = Read(CorpusFolder.File(corpus, Reviewed, "docx"));
        yield return ("review", reviewed.Select(f => ExportCatalog.Default.Lay(f, "target-review")));
        yield return ("long", PictureForms.AllLong());
        yield return ("empty", PictureForms.AllEmpty());
    }

    private static IEnumerable<string> Seeds() =>
        SeedFolder.Find() is { } seeds ? Directory.EnumerateFiles(seeds).Order(StringComparer.Ordinal) : [];

    private static (string, IEnumerable<OfficialForm>) Of(string file) =>
        (Path.GetFileNameWithoutExtension(file), Read(file).Select(f => ExportCatalog.Default.Lay(f)));

    private static IReadOnlyList<Form> Read(string file) => FormReader.Read(file, File.ReadAllBytes(file)).Forms;
}
