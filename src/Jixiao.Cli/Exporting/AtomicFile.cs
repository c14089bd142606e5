using Jixiao.Core.Sources;

namespace Jixiao.Cli.Exporting;

/// <summary>A file that is there whole or not at all, whenever the program is stopped.</summary>
internal static class AtomicFile
{
    /// <param name="write">Gives null, or why it could not; then nothing is left behind.</param>
    public static Diagnostic? Write(string path, Func<Stream, Diagnostic?> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Join(folder, $".{Path.GetFileName(path)}.unfinished");
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
