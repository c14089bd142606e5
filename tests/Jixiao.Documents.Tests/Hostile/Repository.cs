namespace Jixiao.Documents.Tests.Hostile;

/// <summary>Finds folders of the repository from where the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder's path, or null where the tests run outside the repository.</summary>
    public static string? Folder(string relative)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Jixiao.slnx")))
            {
                var folder = Path.Combine(at.FullName, relative);
                return Directory.Exists(folder) ? folder : null;
            }
        }
        return null;
    }
}
