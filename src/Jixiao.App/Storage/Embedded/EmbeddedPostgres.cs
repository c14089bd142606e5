using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Jixiao.App.Storage.Embedded;

/// <summary>
/// A PostgreSQL server of the program's own, in its data folder, on a Unix socket nobody else can open. Started and stopped with the
/// program; one that outlived a killed program is taken over, one that was killed is started again.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    public const string Owner = "jixiao_owner";
    public const string DatabaseName = "jixiao";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestRecovery = TimeSpan.FromMinutes(10);

    private readonly PostgresBinaries binaries;
    private readonly string cluster;
    private readonly string sockets;
    private readonly FileStream folderLock;
    private readonly CancellationTokenSource ending = new();
    private Task supervision = Task.CompletedTask;

    private EmbeddedPostgres(PostgresBinaries binaries, string data, FileStream folderLock)
    {
        this.binaries = binaries;
        this.folderLock = folderLock;
        cluster = Path.Combine(data, "postgres");
        sockets = SocketFolder(data);
    }

    /// <summary>As the owner of the database, who may migrate it.</summary>
    public string ConnectionString =>
        new NpgsqlConnectionStringBuilder
        {
            Host = sockets,
            Username = Owner,
            Database = DatabaseName,
        }.ConnectionString;

    public PostgresBinaries Binaries => binaries;

    /// <param name="data">The program's data folder; made when it is not there.</param>
    /// <exception cref="StorageException">It cannot be started; the message says why and what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(
        string data,
        TimeProvider time,
        CancellationToken cancellation = default
    )
    {
        var folder = Directory.CreateDirectory(Path.GetFullPath(data)).FullName;
        var server = new EmbeddedPostgres(PostgresBinaries.Find(), folder, Lock(folder));
        try
        {
            await server.CreateClusterAsync(cancellation);
            await server.EnsureRunningAsync(cancellation);
            await server.CreateDatabaseAsync(cancellation);
            server.supervision = server.SuperviseAsync(time);
            return server;
        }
        catch
        {
            await server.folderLock.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await supervision;
        NpgsqlConnection.ClearAllPools();
        await Unprivileged.RunAsync(
            binaries.Control,
            ["stop", "-D", cluster, "-m", "fast", "-w", "-t", "30"],
            CancellationToken.None
        );
        ending.Dispose();
        await folderLock.DisposeAsync();
    }

    private static FileStream Lock(string folder)
    {
        try
        {
            return new FileStream(
                Path.Combine(folder, "jixiao.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException)
        {
            throw new StorageException(
                $"数据目录 {folder} 正被另一个 Jixiao 使用：请先停止它，或用 --data 指定别的目录。"
            );
        }
    }

    /// <exception cref="StorageException">The database was made by another major version, which alone can open it.</exception>
    private async Task CheckVersionAsync(string made, CancellationToken cancellation)
    {
        // "pg_ctl (PostgreSQL) 18.4"
        var (_, said) = await Unprivileged.RunAsync(binaries.Control, ["--version"], cancellation);
        var found = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(p => char.IsAsciiDigit(p[0]));
        if (found is not null && found.Split('.')[0] != made)
        {
            throw new StorageException(
                $"数据目录 {cluster} 是 PostgreSQL {made} 建的，找到的程序是 {found}，打不开：请用原来的程序启动并 jixiao backup 备份，"
                    + "再用这个程序 jixiao restore 恢复到新的数据目录。"
            );
        }
    }

    /// <summary>Made beside its place and moved there when whole: a half-made one is never taken for a database.</summary>
    private async Task CreateClusterAsync(CancellationToken cancellation)
    {
        var version = Path.Combine(cluster, "PG_VERSION");
        if (File.Exists(version))
        {
            await CheckVersionAsync((await File.ReadAllTextAsync(version, cancellation)).Trim(), cancellation);
            return;
        }
        var making = cluster + ".new";
        if (Directory.Exists(making))
        {
            Directory.Delete(making, recursive: true);
        }
        Directory.CreateDirectory(making);
        await Unprivileged.OwnAsync(making, cancellation);
        string[] arguments =
        [
            "-D",
            making,
            "-U",
            Owner,
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--data-checksums",
        ];
        var (status, output) = await Unprivileged.RunAsync(binaries.InitDb, arguments, cancellation);
        if (status != 0)
        {
            throw new StorageException($"不能建立数据库（{LastLine(output)}）。请检查数据目录的权限和剩余空间。");
        }
        Directory.Move(making, cluster);
    }

    /// <summary>Returns when the server answers: one that runs is taken over, else one is started.</summary>
    private async Task EnsureRunningAsync(CancellationToken cancellation)
    {
        MakePrivate(sockets);
        await Unprivileged.OwnAsync(sockets, cancellation);
        var began = Stopwatch.GetTimestamp();
        var said = "";
        while (true)
        {
            var lives = PostmasterLives();
            if (lives && await AnswersAsync(cancellation))
            {
                return;
            }
            if (!lives)
            {
                // Processes of a killed server may need a moment to see that it is gone; until then a new one is refused.
                (_, said) = await Unprivileged.RunAsync(binaries.Control, StartArguments(), cancellation);
                lives = PostmasterLives();
            }
            // One that lives and does not answer yet is reading its log again; a long log takes its time.
            if (Stopwatch.GetElapsedTime(began) > (lives ? LongestRecovery : LongestStart))
            {
                throw new StorageException(
                    $"数据库没有启动（{LastLine(said)}）。详见 {Path.Combine(cluster, "server.log")}。"
                );
            }
            await Task.Delay(BetweenTries, TimeProvider.System, cancellation);
        }
    }

    private string[] StartArguments() =>
        ["start", "-D", cluster, "-w", "-t", "60", "-l", Path.Combine(cluster, "server.log"), "-o", Settings()];

    private async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection(MaintenanceConnection());
            await connection.OpenAsync(cancellation);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private string Settings() =>
        $"-k '{sockets}' -c listen_addresses= -c unix_socket_permissions=0700 -c max_connections=120 "
        + "-c shared_buffers=256MB -c wal_compression=on -c max_wal_size=2GB -c checkpoint_timeout=10min "
        + "-c jit=off -c recovery_init_sync_method=syncfs -c timezone=UTC -c log_timezone=UTC -c password_encryption=scram-sha-256";

    private string MaintenanceConnection() =>
        new NpgsqlConnectionStringBuilder(ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString;

    private async Task CreateDatabaseAsync(CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(MaintenanceConnection());
        await connection.OpenAsync(cancellation);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = 'jixiao'", connection);
        if (await exists.ExecuteScalarAsync(cancellation) is null)
        {
            await using var create = new NpgsqlCommand("create database jixiao", connection);
            await create.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>Starts the server again when it has died; what stands in the way of a start may be gone with the next try.</summary>
    private async Task SuperviseAsync(TimeProvider time)
    {
        try
        {
            using var timer = new PeriodicTimer(BetweenLooks, time);
            while (await timer.WaitForNextTickAsync(ending.Token))
            {
                if (!PostmasterLives())
                {
                    await RestartAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task RestartAsync()
    {
        try
        {
            await EnsureRunningAsync(ending.Token);
        }
        catch (Exception fault) when (fault is StorageException or IOException or Win32Exception)
        {
            await Console.Error.WriteLineAsync(fault.Message);
        }
    }

    private bool PostmasterLives()
    {
        try
        {
            var line = File.ReadLines(Path.Combine(cluster, "postmaster.pid")).FirstOrDefault();
            return int.TryParse(line, NumberStyles.Integer, CultureInfo.InvariantCulture, out var process)
                && IsAlive(process);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>A killed process stays in the list, as Z, until its parent has looked; and its number may be another's by now.</summary>
    private static bool IsAlive(int process)
    {
        if (!Directory.Exists("/proc/self"))
        {
            return Array.Exists(Process.GetProcesses(), p => p.Id == process);
        }
        var stat = $"/proc/{process}/stat";
        return File.Exists(stat)
            && File.ReadAllText(stat) is var text
            && text.Contains("(postgres)", StringComparison.Ordinal)
            && !text.Contains(") Z ", StringComparison.Ordinal);
    }

    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new StorageException(
                "内置数据库目前只支持 Linux 和 macOS：请用 ConnectionStrings:Jixiao 指定已有的数据库。"
            );
        }
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>The name of a socket has at most 107 bytes: a deep data folder gets a short one elsewhere.</summary>
    private static string SocketFolder(string data)
    {
        var own = Path.Combine(data, "sockets");
        if (Encoding.UTF8.GetByteCount(own) + "/.s.PGSQL.5432".Length <= 107)
        {
            return own;
        }
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data)))[..16];
        return Path.Combine(Path.GetTempPath(), $"jixiao-{name}");
    }

    private static string LastLine(string output) =>
        output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault()
        ?? "";
}
