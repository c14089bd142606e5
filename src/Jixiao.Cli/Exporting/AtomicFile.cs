using Jixiao.Core.Sources;

namespace Jixiao.Cli.Exporting;

/// <summary>A file that is there whole or not at all, whenever the program is stopped.</summary>
internal static class AtomicFile
{
    /// <summary>Where the file is as long as it is not whole; a call that was killed leaves it there.</summary>
    public static string Unfinished(string path) =>
        Path.Join(Path.GetDirectoryName(Path.GetFullPath(path)), $".{Path.GetFileName(path)}.unfinished");

    /// <param name="write">Gives null, or why it could not; then nothing is left behind.</param>
    public static Diagnostic? Write(string path, Func<Stream, Diagnostic?> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = Unfinished(path);
        try
        {
            Diagnostic? failure;
            using (
                var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16)
            )
            {
                failure = write(stream);
            }
            if (failure is null)
            {
                File.Move(unfinished, path, overwrite: true);
            }
            return failure;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
