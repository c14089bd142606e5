using Jixiao.App.Storage;
using Jixiao.App.Storage.Embedded;
using Jixiao.App.Tests.Storage;
using Npgsql;

[assembly: AssemblyFixture(typeof(Server))]

namespace Jixiao.App.Tests.Storage;

/// <summary>One PostgreSQL for all tests of this assembly; each test class takes a database of its own.</summary>
public sealed class Server : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("jixiao-test-").FullName;
    private EmbeddedPostgres? postgres;
    private int databases;

    public async ValueTask InitializeAsync()
    {
        await StartAsync();
        await RunAsync("create database template_migrated");
        await using var template = NpgsqlDataSource.Create(Connection("template_migrated", pooling: false));
        await Migrations.ApplyAsync(template);
    }

    private async Task StartAsync()
    {
        // The database's own user must be able to walk here.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        }
        postgres = await EmbeddedPostgres.StartAsync(folder, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        if (postgres is not null)
        {
            await postgres.DisposeAsync();
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <returns>Connection string of a new, empty database.</returns>
    public async Task<string> CreateEmptyAsync()
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await RunAsync($"create database {name}");
        return Connection(name);
    }

    /// <summary>A new database with all migrations: a copy of one that has them.</summary>
    public async Task<Database> CreateAsync()
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await RunAsync($"create database {name} template template_migrated");
        return await Database.OpenAsync(Connection(name));
    }

    /// <summary>A server that has never seen this program; the caller disposes of it.</summary>
    public async Task<Server> StartAnotherAsync()
    {
        var another = new Server();
        await another.StartAsync();
        return another;
    }

    private string Connection(string database, bool pooling = true) =>
        new NpgsqlConnectionStringBuilder(postgres!.ConnectionString)
        {
            Database = database,
            Pooling = pooling,
        }.ConnectionString;

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(postgres!.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
