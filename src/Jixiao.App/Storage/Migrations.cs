using Npgsql;

namespace Jixiao.App.Storage;

/// <summary>The numbered SQL files, applied in order, each once, each in a transaction of its own, by one program at a time.</summary>
public static class Migrations
{
    private const long LockKey = 0x4A69_7869_616F; // "Jixiao"

    /// <summary>All there are, by number.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. typeof(Migrations)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("sql/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Migration.Read),
    ];

    /// <summary>Applies those the database does not have yet, up to and with <paramref name="upTo"/> where it is given.</summary>
    /// <returns>Those applied now.</returns>
    /// <exception cref="StorageException">The database has a migration this program does not know, or one has failed.</exception>
    public static async Task<IReadOnlyList<Migration>> ApplyAsync(
        NpgsqlDataSource owner,
        int upTo = int.MaxValue,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        await RunAsync(connection, $"select pg_advisory_lock({LockKey})", cancellation);
        try
        {
            await RunAsync(
                connection,
                "create table if not exists migration (number integer primary key, name text not null, at timestamptz not null default now())",
                cancellation
            );
            var applied = await AppliedAsync(connection, cancellation);
            if (applied.Count > 0 && applied.Max() > All[^1].Number)
            {
                throw new StorageException(
                    $"数据库的版本（{applied.Max()}）比本程序（{All[^1].Number}）新：请使用新版程序，或恢复升级前的备份。"
                );
            }
            var pending = All.Where(m => m.Number <= upTo && !applied.Contains(m.Number)).ToList();
            if (pending.Count > 0)
            {
                await DatabaseRoles.MakeAsync(connection, cancellation);
            }
            foreach (var migration in pending)
            {
                await ApplyAsync(connection, migration, cancellation);
            }
            return pending;
        }
        finally
        {
            await RunAsync(connection, $"select pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    private static async Task ApplyAsync(
        NpgsqlConnection connection,
        Migration migration,
        CancellationToken cancellation
    )
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        try
        {
            await RunAsync(connection, migration.Sql, cancellation);
            await using var note = new NpgsqlCommand("insert into migration (number, name) values ($1, $2)", connection)
            {
                Parameters =
                {
                    new() { Value = migration.Number },
                    new() { Value = migration.Name },
                },
            };
            await note.ExecuteNonQueryAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (PostgresException fault)
        {
            throw new StorageException(
                $"数据库升级 {migration.Number}（{migration.Name}）失败：{fault.MessageText}。数据未改动，请把这条消息发给维护者。",
                fault
            );
        }
    }

    private static async Task<HashSet<int>> AppliedAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select number from migration", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var numbers = new HashSet<int>();
        while (await reader.ReadAsync(cancellation))
        {
            numbers.Add(reader.GetInt32(0));
        }
        return numbers;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

/// <summary>One numbered SQL file.</summary>
/// <param name="Name">What the file is called after its number.</param>
public sealed record Migration(int Number, string Name, string Sql)
{
    /// <param name="resource">"sql/0001-people.sql"</param>
    internal static Migration Read(string resource)
    {
        var file = Path.GetFileNameWithoutExtension(resource);
        using var text = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!);
        return new Migration(int.Parse(file[..4], null), file[5..], text.ReadToEnd());
    }
}
