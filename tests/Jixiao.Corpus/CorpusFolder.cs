namespace Jixiao.Corpus;

/// <summary>The corpus on disk: tests/corpus, a folder a document.</summary>
internal static class CorpusFolder
{
    /// <summary>Endings of the files that one document is printed as; every one is to be read to the same forms.</summary>
    public static IReadOnlyList<string> Formats { get; } =
    ["docx", "xlsx", "html", "pdf", "txt", "layout.txt", "raw.txt", "order.txt"];

    public static string File(string folder, string document, string format) =>
        Path.Combine(folder, document, $"{document}.{format}");

    /// <summary>tests/corpus of the repository that holds this program.</summary>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "tests", "corpus");
            if (Directory.Exists(corpus))
            {
                return corpus;
            }
        }
        throw new DirectoryNotFoundException("tests/corpus was not found above the program.");
    }
}
