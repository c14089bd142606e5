using System.Formats.Tar;
using System.IO.Compression;
using Jixiao.App.Storage.Embedded;
using Npgsql;

namespace Jixiao.App.Storage;

/// <summary>Everything in one file: the database as pg_dump writes it, and the folders of documents and attachments.</summary>
/// <param name="connection">As the owner of the database.</param>
public sealed class Backup(PostgresBinaries binaries, string connection, string data)
{
    private const string Dump = "database.dump";

    /// <summary>What of the data folder is kept beside the database. Keys are left out: people sign in again.</summary>
    private static readonly string[] Folders = ["documents", "attachments", "results"];

    /// <summary>Written beside its place and moved there when whole.</summary>
    /// <exception cref="StorageException">It could not be written.</exception>
    public async Task WriteAsync(string file, CancellationToken cancellation = default)
    {
        var work = Directory.CreateTempSubdirectory("jixiao-backup-").FullName;
        var making = file + ".part";
        try
        {
            await Unprivileged.OwnAsync(work, cancellation);
            var dump = Path.Combine(work, Dump);
            await RunAsync(binaries.Dump, [.. Target(), "-Fc", "--no-owner", "-f", dump], "备份", cancellation);
            await using (var stream = new GZipStream(File.Create(making), CompressionLevel.Fastest))
            await using (var tar = new TarWriter(stream))
            {
                await tar.WriteEntryAsync(dump, Dump, cancellation);
                foreach (var path in Folders.SelectMany(FilesOf))
                {
                    await tar.WriteEntryAsync(path, Path.GetRelativePath(data, path), cancellation);
                }
            }
            File.Move(making, file, overwrite: true);
        }
        catch (IOException fault)
        {
            throw new StorageException($"备份没有写成（{fault.Message}）：请检查目标目录的权限和剩余空间。", fault);
        }
        finally
        {
            File.Delete(making);
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>Fills a database that holds no person yet, and the data folder.</summary>
    /// <exception cref="StorageException">The file is no backup, or the database is not empty.</exception>
    public async Task RestoreAsync(string file, CancellationToken cancellation = default)
    {
        var work = Directory.CreateTempSubdirectory("jixiao-restore-").FullName;
        try
        {
            await UnpackAsync(file, work, cancellation);
            if (!File.Exists(Path.Combine(work, Dump)))
            {
                throw new StorageException($"{file} 不是 Jixiao 的备份：里面没有数据库。");
            }
            await PrepareAsync(cancellation);
            await Unprivileged.OwnAsync(work, cancellation);
            string[] arguments = [.. Target(), "--no-owner", "--exit-on-error", "--single-transaction"];
            await RunAsync(binaries.Restore, [.. arguments, Path.Combine(work, Dump)], "恢复", cancellation);
            foreach (var folder in Folders.Where(f => Directory.Exists(Path.Combine(work, f))))
            {
                CopyFolder(Path.Combine(work, folder), Path.Combine(data, folder));
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or FileNotFoundException)
        {
            throw new StorageException($"读不出备份 {file}（{fault.Message}）：请换一份完整的备份。", fault);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task UnpackAsync(string file, string folder, CancellationToken cancellation)
    {
        await using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(stream, folder, overwriteFiles: false, cancellation);
    }

    /// <summary>Roles belong to the server, not to the dump; tables must not be there yet.</summary>
    private async Task PrepareAsync(CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var exists = source.CreateCommand("select to_regclass('public.person') is not null");
        if (await exists.ExecuteScalarAsync(cancellation) is true)
        {
            throw new StorageException("数据库里已有数据，没有恢复：请指定一个新的数据目录（--data）或空的数据库。");
        }
        await using var roles = source.CreateCommand(
            """
            do $$ begin
              if not exists (select from pg_roles where rolname = 'jixiao_app') then create role jixiao_app nologin; end if;
              if not exists (select from pg_roles where rolname = 'jixiao_identity') then create role jixiao_identity nologin; end if;
            end $$;
            grant jixiao_app, jixiao_identity to current_user;
            """
        );
        await roles.ExecuteNonQueryAsync(cancellation);
    }

    private List<string> Target()
    {
        var at = new NpgsqlConnectionStringBuilder(connection);
        return ["-h", at.Host!, "-p", $"{at.Port}", "-U", at.Username!, "-d", at.Database!];
    }

    private static async Task RunAsync(
        string program,
        IReadOnlyList<string> arguments,
        string what,
        CancellationToken cancellation
    )
    {
        var (status, output) = await Unprivileged.RunAsync(program, arguments, cancellation);
        if (status != 0)
        {
            throw new StorageException($"{what}没有完成：{output.Trim()}");
        }
    }

    private IEnumerable<string> FilesOf(string folder) =>
        Directory.Exists(Path.Combine(data, folder))
            ? Directory.EnumerateFiles(Path.Combine(data, folder), "*", SearchOption.AllDirectories)
            : [];

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
