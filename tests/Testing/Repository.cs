namespace Jixiao.Testing;

/// <summary>Where the repository lies, and what may lie beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory, "Jixiao.slnx");

    /// <summary>Files of the repository itself, as paths below <see cref="Root"/> with '/'; nothing built, nothing fetched.</summary>
    public static IEnumerable<string> Files() =>
        Walk(Root).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'));

    public static string Read(string path) => File.ReadAllText(Path.Join(Root, path));

    /// <summary>
    /// A file or folder of <c>shared/</c> beside the repository (documents that may be read but not copied here);
    /// skips the test, saying so, where there is none.
    /// </summary>
    public static string Shared(string path)
    {
        var full = Path.GetFullPath(Path.Join(Root, "..", "shared", path));
        Assert.SkipUnless(Path.Exists(full), $"shared/{path} does not lie beside the repository.");
        return full;
    }

    private static IEnumerable<string> Walk(string folder)
    {
        var entries = Directory.EnumerateFileSystemEntries(folder).Where(e => !IsForeign(Path.GetFileName(e)));
        foreach (var entry in entries.Order(StringComparer.Ordinal))
        {
            foreach (var file in Directory.Exists(entry) ? Walk(entry) : [entry])
            {
                yield return file;
            }
        }
    }

    /// <summary>Made by git, by a build or by a package manager. In a worktree .git is a file.</summary>
    private static bool IsForeign(string name) =>
        name is ".git" or "bin" or "obj" or "artifacts" or "node_modules" or "TestResults" or "__pycache__";

    private static string Above(string folder, string name) =>
        File.Exists(Path.Join(folder, name)) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Above(parent, name)
        : throw new DirectoryNotFoundException($"No folder above the tests holds {name}.");
}
