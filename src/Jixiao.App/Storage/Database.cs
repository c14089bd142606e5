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

    private long peopleChanges;

    /// <summary>How often this program may have changed accounts, sessions or roles: what is remembered of them holds while it stays.</summary>
    internal long PeopleChanges => Interlocked.Read(ref peopleChanges);

    /// <summary>Call it when roles were changed by <see cref="BeginAsync(Actor, CancellationToken)"/>; the other two note it themselves.</summary>
    internal void NotePeopleChanged() => Interlocked.Increment(ref peopleChanges);

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
        BeginAsync(App, actor, null, cancellation);

    /// <summary>Begins a transaction that sees credentials and sessions and no form.</summary>
    public Task<Work> BeginIdentityAsync(Actor actor, CancellationToken cancellation = default) =>
        BeginAsync(Identity, actor, NotePeopleChanged, cancellation);

    /// <summary>Begins a transaction of the program itself, which sees all: for jobs that have checked whose they are, for upkeep and samples.</summary>
    public Task<Work> BeginUpkeepAsync(CancellationToken cancellation = default) =>
        BeginAsync(Owner, Actor.Nobody, NotePeopleChanged, cancellation);

    /// <summary>One statement that only reads, with the actor's rights, in one round trip to the database.</summary>
    /// <returns>The first row; default where there is none.</returns>
    public Task<T?> FindAsync<T>(
        Actor actor,
        string sql,
        Func<NpgsqlDataReader, T> read,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation = default
    ) => FindAsync(App, actor, sql, read, parameters, cancellation);

    /// <summary>As <see cref="FindAsync{T}(Actor, string, Func{NpgsqlDataReader, T}, IReadOnlyList{object?}, CancellationToken)"/>, of credentials and sessions.</summary>
    public Task<T?> FindIdentityAsync<T>(
        string sql,
        Func<NpgsqlDataReader, T> read,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation = default
    ) => FindAsync(Identity, Actor.Nobody, sql, read, parameters, cancellation);

    public async ValueTask DisposeAsync()
    {
        await Owner.DisposeAsync();
        await App.DisposeAsync();
        await Identity.DisposeAsync();
    }

    private static async Task<T?> FindAsync<T>(
        NpgsqlDataSource source,
        Actor actor,
        string sql,
        Func<NpgsqlDataReader, T> read,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation
    )
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var batch = Statements.Batch(connection, actor.PersonId, sql, parameters);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        if (actor.PersonId is not null)
        {
            await reader.NextResultAsync(cancellation);
        }
        return await reader.ReadAsync(cancellation) ? read(reader) : default;
    }

    private static async Task<Work> BeginAsync(
        NpgsqlDataSource source,
        Actor actor,
        Action? committed,
        CancellationToken cancellation
    )
    {
        var connection = await source.OpenConnectionAsync(cancellation);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellation);
            return new Work(connection, transaction, actor, committed);
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
                // Nothing is set for longer than a transaction, so that nothing need be set back (and plans stay).
                NoResetOnClose = true,
            }
        );
}
