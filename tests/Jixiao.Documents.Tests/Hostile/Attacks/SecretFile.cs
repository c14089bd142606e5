namespace Jixiao.Documents.Tests.Hostile.Attacks;

/// <summary>A file outside the documents: when its content shows up in a reading, a reader followed a reference it was given.</summary>
internal static class SecretFile
{
    public const string Content = "jixiao-must-not-read-this-file";

    public static string Path { get; } = Make();

    private static string Make()
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "jixiao-hostile-secret.txt");
        File.WriteAllText(path, Content);
        return path;
    }
}
