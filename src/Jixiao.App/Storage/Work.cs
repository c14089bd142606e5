using Npgsql;

namespace Jixiao.App.Storage;

/// <summary>
/// One transaction, seen with one person's rights. What is not committed is undone. Parameters are $1, $2 … in the order given; null stands
/// for NULL only where the statement says the type ($1::text).
/// </summary>
public sealed class Work : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;
    private readonly Action? committed;
    private bool said;

    /// <param name="committed">Told after each commit; null for nobody.</param>
    internal Work(NpgsqlConnection connection, NpgsqlTransaction transaction, Actor actor, Action? committed)
    {
        this.committed = committed;
        this.connection = connection;
        this.transaction = transaction;
        Actor = actor;
    }

    public Actor Actor { get; }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    public async Task CommitAsync(CancellationToken cancellation = default)
    {
        await transaction.CommitAsync(cancellation);
        committed?.Invoke();
    }

    public async Task<List<T>> ListAsync<T>(
        string sql,
        Func<NpgsqlDataReader, T> read,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation = default
    )
    {
        var first = IsFirst();
        await using var batch = Batch(first, sql, parameters);
        await using var reader = await ReadAsync(batch, first, cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(reader));
        }
        return rows;
    }

    /// <returns>The first row; default where there is none.</returns>
    public async Task<T?> FindAsync<T>(
        string sql,
        Func<NpgsqlDataReader, T> read,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation = default
    )
    {
        var first = IsFirst();
        await using var batch = Batch(first, sql, parameters);
        await using var reader = await ReadAsync(batch, first, cancellation);
        return await reader.ReadAsync(cancellation) ? read(reader) : default;
    }

    /// <returns>How many rows it changed.</returns>
    public async Task<int> RunAsync(
        string sql,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation = default
    )
    {
        await using var batch = Batch(IsFirst(), sql, parameters);
        return await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Whether it must still be said whose rights hold.</summary>
    private bool IsFirst() => Actor.PersonId is not null && !Interlocked.Exchange(ref said, true);

    private NpgsqlBatch Batch(bool first, string sql, IReadOnlyList<object?> parameters)
    {
        var batch = Statements.Batch(connection, first ? Actor.PersonId : null, sql, parameters);
        batch.Transaction = transaction;
        return batch;
    }

    private static async Task<NpgsqlDataReader> ReadAsync(NpgsqlBatch batch, bool first, CancellationToken cancellation)
    {
        var reader = await batch.ExecuteReaderAsync(cancellation);
        if (first)
        {
            await reader.NextResultAsync(cancellation);
        }
        return reader;
    }
}
