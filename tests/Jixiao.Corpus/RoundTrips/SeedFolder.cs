namespace Jixiao.Corpus.RoundTrips;

/// <summary>Real documents beside the repository, where there are any: shared/seeds in a folder above it.</summary>
internal static class SeedFolder
{
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(CorpusFolder.Find()); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds))
            {
                return seeds;
            }
        }
        return null;
    }
}
