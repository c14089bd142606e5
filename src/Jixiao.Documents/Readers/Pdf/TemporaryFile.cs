namespace Jixiao.Documents.Readers.Pdf;

/// <summary>A file for a child process to read, in a folder that only this user may enter; gone when disposed.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jixiao-");

    private TemporaryFile(string extension) => Path = System.IO.Path.Combine(folder.FullName, "input" + extension);

    public string Path { get; }

    public string Folder => folder.FullName;

    public static TemporaryFile Write(ReadOnlySpan<byte> bytes, string extension)
    {
        var file = new TemporaryFile(extension);
        File.WriteAllBytes(file.Path, bytes);
        return file;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
