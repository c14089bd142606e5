namespace Jixiao.Cli.Reading;

/// <summary>From what stands on the command line to the files to be read, in order and one at a time.</summary>
internal static class InputFiles
{
    /// <summary>Standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// A folder gives every file in it and below, in ordinal order of the path; hidden files and linked folders are passed over.
    /// Anything else is given back as it is, whether it can be opened or not.
    /// </summary>
    public static IEnumerable<string> Expand(IEnumerable<string> given) =>
        given.SelectMany(path => Directory.Exists(path) ? Walk(path) : [path]);

    private static IEnumerable<string> Walk(string folder)
    {
        // A folder's name is compared with its separator, as it is in the whole path.
        foreach (var entry in Entries(folder).OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            var path = Path.Join(folder, entry.Name);
            if (!entry.IsFolder)
            {
                yield return path;
                continue;
            }
            foreach (var file in Walk(path))
            {
                yield return file;
            }
        }
    }

    private static List<Entry> Entries(string folder)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
        try
        {
            return
            [
                .. new DirectoryInfo(folder)
                    .EnumerateFileSystemInfos("*", options)
                    .Where(e => !e.Name.StartsWith('.') && e is not DirectoryInfo { LinkTarget: not null })
                    .Select(e => new Entry(e.Name, e is DirectoryInfo)),
            ];
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Given back as a file, the folder is reported as one that cannot be opened.
            return [new Entry("", IsFolder: false)];
        }
    }

    private readonly record struct Entry(string Name, bool IsFolder)
    {
        public string Key => IsFolder ? Name + "/" : Name;
    }
}
