namespace Jixiao.Testing;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("jixiao-test-").FullName;

    public string File(string name) => System.IO.Path.Join(Path, name);

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var file = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <summary>Lets the user of an embedded database walk through it; what is inside keeps its own rights.</summary>
    public void LetOthersWalk()
    {
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(Path, (UnixFileMode)0b111_101_101);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
