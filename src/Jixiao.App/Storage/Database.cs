using Npgsql;

namespace Jixiao.App.Storage;

/// <summary>The database, as the three that use it see it: its owner, the work of people, and signing in.</summary>
public sealed class Database : IAsyncDisposable
{
    private Database(NpgsqlDataSource owner, NpgsqlDataSource app, NpgsqlDataSource identity)
    {
        Owner = owner;
        App = app;
        Identity = identity;
    }

    /// <summary>For migrations, backups and the program's own upkeep: row-level security does not hold it back.</summary>
    public NpgsqlDataSource Owner { get; }

    /// <summary>What <see cref="BeginAsync"/> uses; in the open for tests of row-level security.</summary>
    internal NpgsqlDataSource App { get; }

    private NpgsqlDataSource Identity { get; }

    /// <summary>Connects and brings the tables up to date.</summary>
    /// <param name="connection">As a role that owns the database, or may create tables and roles in it.</param>
    /// <exception cref="StorageException">It cannot be reached, or not be brought up to date.</exception>
    public static async Task<Database> OpenAsync(string connection, CancellationToken cancellation = default)
    {
        var owner = NpgsqlDataSource.Create(connection);
        try
        {
            await Migrations.ApplyAsync(owner, cancellation: cancellation);
        }
        catch (NpgsqlException fault) when (fault is not PostgresException)
        {
            await owner.DisposeAsync();
            throw new StorageException(
                $"连接不上数据库（{fault.Message}）：请检查 ConnectionStrings:Jixiao 和数据库是否已启动。",
                fault
            );
        }
        return new Database(owner, As("jixiao_app", connection), As("jixiao_identity", connection));
    }

    /// <summary>Begins a transaction in which the actor's rights hold.</summary>
    public Task<Work> BeginAsync(Actor actor, CancellationToken cancellation = default) =>
        BeginAsync(App, actor, cancellation);

    /// <summary>Begins a transaction that sees credentials and sessions and no form.</summary>
    public Task<Work> BeginIdentityAsync(Actor actor, CancellationToken cancellation = default) =>
        BeginAsync(Identity, actor, cancellation);

    /// <summary>Begins a transaction of the program itself, which sees all: for jobs that have checked whose they are, for upkeep and samples.</summary>
    public Task<Work> BeginUpkeepAsync(CancellationToken cancellation = default) =>
        BeginAsync(Owner, Actor.Nobody, cancellation);

    public async ValueTask DisposeAsync()
    {
        await Owner.DisposeAsync();
        await App.DisposeAsync();
        await Identity.DisposeAsync();
    }

    private static async Task<Work> BeginAsync(NpgsqlDataSource source, Actor actor, CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellation);
            var work = new Work(connection, transaction, actor);
            if (actor.PersonId is { } person)
            {
                await work.RunAsync("select set_config('jixiao.person', $1, true)", [person.ToString()], cancellation);
            }
            return work;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static NpgsqlDataSource As(string role, string connection) =>
        NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connection)
            {
                Options = $"-c role={role}",
                MaxAutoPrepare = 200,
                AutoPrepareMinUsages = 2,
                MaxPoolSize = 40,
            }
        );
}
