using System.Globalization;
using System.IO.Compression;
using Npgsql;

namespace Jixiao.App.Storage;

/// <summary>Everything in one zip: each table as PostgreSQL's binary COPY, at one moment, and the folders of documents and attachments.</summary>
/// <param name="connection">As the owner of the database.</param>
/// <param name="data">The program's data folder.</param>
public sealed class Backup(string connection, string data)
{
    private const string Manifest = "jixiao-backup";
    private const string Tables = "tables/";
    private const string Files = "files/";

    /// <summary>What of the data folder is kept beside the database. Keys are left out: people sign in again.</summary>
    private static readonly string[] Folders = ["documents", "attachments", "results"];

    /// <summary>Tables, each after those it refers to.</summary>
    private const string InOrder = """
        with recursive reference as (
          select conrelid as child, confrelid as parent from pg_constraint
          where contype = 'f' and conrelid <> confrelid and connamespace = 'public'::regnamespace),
        depth as (
          select oid, 0 as level from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
          union select r.child, d.level + 1 from depth d join reference r on r.parent = d.oid)
        select relname from depth join pg_class using (oid) where relname <> 'migration'
        group by relname order by max(level), relname
        """;

    /// <summary>Written beside its place and moved there when whole.</summary>
    /// <exception cref="StorageException">It could not be written.</exception>
    public async Task WriteAsync(string file, CancellationToken cancellation = default)
    {
        var making = file + ".part";
        try
        {
            await using (var stream = File.Create(making))
            await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            {
                await WriteTablesAsync(zip, cancellation);
                foreach (var path in Folders.SelectMany(FilesOf))
                {
                    var name = Files + Path.GetRelativePath(data, path).Replace('\\', '/');
                    await zip.CreateEntryFromFileAsync(path, name, CompressionLevel.Fastest, cancellation);
                }
            }
            File.Move(making, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"备份没有写成（{fault.Message}）：请检查目标目录的权限和剩余空间。", fault);
        }
        finally
        {
            File.Delete(making);
        }
    }

    /// <summary>Fills an empty database and the data folder; a backup of an earlier version is brought up to date.</summary>
    /// <exception cref="StorageException">The file is no whole backup, or the database is not empty.</exception>
    public async Task RestoreAsync(string file, CancellationToken cancellation = default)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            await using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            var manifest =
                zip.GetEntry(Manifest)
                ?? throw new StorageException($"{file} 不是 Jixiao 的备份：请选择 backup 写出的文件。");
            await using var source = NpgsqlDataSource.Create(connection);
            await RefuseFilledAsync(source, cancellation);
            await Migrations.ApplyAsync(source, await VersionAsync(manifest, cancellation), cancellation);
            await ReadTablesAsync(source, zip, cancellation);
            await Migrations.ApplyAsync(source, cancellation: cancellation);
            foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith(Files, StringComparison.Ordinal)))
            {
                await UnpackAsync(entry, cancellation);
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"读不出备份 {file}（{fault.Message}）：请换一份完整的备份。", fault);
        }
    }

    private async Task WriteTablesAsync(ZipArchive zip, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var open = await source.OpenConnectionAsync(cancellation);
        await using var moment = await open.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            cancellation
        );
        await using (var manifest = new StreamWriter(await zip.CreateEntry(Manifest).OpenAsync(cancellation)))
        {
            await using var version = new NpgsqlCommand("select max(number) from migration", open);
            await manifest.WriteAsync($"{await version.ExecuteScalarAsync(cancellation)}");
        }
        foreach (var table in await TablesAsync(open, cancellation))
        {
            await using var entry = await zip.CreateEntry(Tables + table, CompressionLevel.Fastest)
                .OpenAsync(cancellation);
            await using var rows = await open.BeginRawBinaryCopyAsync(
                $"copy {table} to stdout (format binary)",
                cancellation
            );
            await rows.CopyToAsync(entry, cancellation);
        }
    }

    private static async Task ReadTablesAsync(NpgsqlDataSource source, ZipArchive zip, CancellationToken cancellation)
    {
        await using var open = await source.OpenConnectionAsync(cancellation);
        await using var whole = await open.BeginTransactionAsync(cancellation);
        foreach (var table in await TablesAsync(open, cancellation))
        {
            if (zip.GetEntry(Tables + table) is { } entry)
            {
                await using var rows = await entry.OpenAsync(cancellation);
                await using var copy = await open.BeginRawBinaryCopyAsync(
                    $"copy {table} from stdin (format binary)",
                    cancellation
                );
                await rows.CopyToAsync(copy, cancellation);
            }
        }
        await whole.CommitAsync(cancellation);
    }

    private static async Task<List<string>> TablesAsync(NpgsqlConnection open, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(InOrder, open);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var tables = new List<string>();
        while (await reader.ReadAsync(cancellation))
        {
            tables.Add(reader.GetString(0));
        }
        return tables;
    }

    private static async Task RefuseFilledAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var exists = source.CreateCommand("select to_regclass('public.person') is not null");
        if (await exists.ExecuteScalarAsync(cancellation) is true)
        {
            throw new StorageException("数据库里已有数据，没有恢复：请指定一个新的数据目录（--data）或空的数据库。");
        }
    }

    private static async Task<int> VersionAsync(ZipArchiveEntry manifest, CancellationToken cancellation)
    {
        using var text = new StreamReader(await manifest.OpenAsync(cancellation));
        return
            int.TryParse(await text.ReadToEndAsync(cancellation), CultureInfo.InvariantCulture, out var number)
            && number <= Migrations.All[^1].Number
            ? number
            : throw new StorageException("备份由更新的程序写出：请用那个版本或更新的程序来恢复。");
    }

    /// <summary>Never outside the data folder, whatever the name in the file says.</summary>
    private async Task UnpackAsync(ZipArchiveEntry entry, CancellationToken cancellation)
    {
        var target = Path.GetFullPath(Path.Combine(data, entry.FullName[Files.Length..]));
        if (
            !Folders.Any(f =>
                target.StartsWith(Path.Combine(data, f) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            )
        )
        {
            throw new InvalidDataException(entry.FullName);
        }
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await entry.ExtractToFileAsync(target, overwrite: true, cancellation);
    }

    private IEnumerable<string> FilesOf(string folder) =>
        Directory.Exists(Path.Combine(data, folder))
            ? Directory.EnumerateFiles(Path.Combine(data, folder), "*", SearchOption.AllDirectories)
            : [];
}
