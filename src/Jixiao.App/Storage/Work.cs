using System.Data;
using System.Diagnostics.CodeAnalysis;
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

    internal Work(NpgsqlConnection connection, NpgsqlTransaction transaction, Actor actor)
    {
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

    public Task CommitAsync(CancellationToken cancellation = default) => transaction.CommitAsync(cancellation);

    public async Task<List<T>> ListAsync<T>(
        string sql,
        Func<NpgsqlDataReader, T> read,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation = default
    )
    {
        await using var command = Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
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
        await using var command = Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleRow, cancellation);
        return await reader.ReadAsync(cancellation) ? read(reader) : default;
    }

    /// <returns>How many rows it changed.</returns>
    public async Task<int> RunAsync(
        string sql,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation = default
    )
    {
        await using var command = Command(sql, parameters);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants; values are parameters.")]
    private NpgsqlCommand Command(string sql, IReadOnlyList<object?> parameters)
    {
        QueryCount.Add();
        var command = new NpgsqlCommand(sql, connection, transaction);
        foreach (var value in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }
        return command;
    }
}
