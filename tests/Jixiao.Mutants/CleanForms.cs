using Jixiao.Audit;
using Jixiao.Audit.Profiles;
using Jixiao.Core.Forms;
using Jixiao.Documents;

namespace Jixiao.Mutants;

/// <summary>A document without fault, the profile it keeps to, and what is read in it.</summary>
/// <param name="Name">Below tests/corpus/clean: "hubei/01-tea-industry.md".</param>
internal sealed record CleanDocument(string Name, Profile Profile, IReadOnlyList<Form> Forms)
{
    public AuditResult Audit() => Audit(Forms);

    /// <summary>Other forms, as if they stood in this document.</summary>
    public AuditResult Audit(IReadOnlyList<Form> forms) =>
        new Auditor(Profile).Audit([.. forms.Select((form, i) => new AuditedForm(Name, i, form))]);
}

/// <summary>tests/corpus/clean: a folder a profile, a document a file.</summary>
internal static class CleanForms
{
    public static IReadOnlyList<CleanDocument> All => field ??= [.. Files().Select(Read)];

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder(), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static CleanDocument Read(string file)
    {
        var profile = Path.GetFileName(Path.GetDirectoryName(file))!;
        return new CleanDocument(
            $"{profile}/{Path.GetFileName(file)}",
            ProfileCatalog.ByName[profile],
            FormReader.Read(file, File.ReadAllBytes(file)).Forms
        );
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var clean = Path.Combine(folder.FullName, "tests", "corpus", "clean");
            if (Directory.Exists(clean))
            {
                return clean;
            }
        }
        throw new DirectoryNotFoundException("tests/corpus/clean was not found above the program.");
    }
}
