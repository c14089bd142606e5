using Jixiao.Cli.Reading;

namespace Jixiao.Cli.Exporting;

/// <summary>Why a file or folder could not be written, for a person: what the system says of it is English and names files of our own.</summary>
internal static class WriteRefusal
{
    private const int NoSpaceUnix = 28;
    private const int DiskFullWindows = unchecked((int)0x80070070);

    public static string Message(string path, Exception refusal) =>
        Printable.Of($"写不了 {path}：{Why(path, refusal)}");

    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    private static string Why(string path, Exception refusal) =>
        refusal switch
        {
            _ when refusal.HResult is NoSpaceUnix or DiskFullWindows => "磁盘已满。请腾出空间，或写到别的磁盘上。",
            UnauthorizedAccessException => "没有写入的权限。请换一个文件夹，或请管理员给予权限。",
            PathTooLongException => "名称太长。请换一个短一些的文件名或文件夹。",
            _ when FileInTheWay(path) is { } file => $"{file} 是文件，不是文件夹。请换一个位置。",
            FileNotFoundException or DirectoryNotFoundException => "没有这个文件夹，也不能新建。请换一个文件夹。",
            _ => $"请检查文件夹是否可写、文件是否正被打开（{refusal.Message}）。",
        };

    /// <summary>The part of the path that should be a folder and is a file.</summary>
    private static string? FileInTheWay(string path)
    {
        for (
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            folder is not null;
            folder = Path.GetDirectoryName(folder)
        )
        {
            if (File.Exists(folder))
            {
                return folder;
            }
        }
        return null;
    }
}
