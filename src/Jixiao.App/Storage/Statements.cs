using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Jixiao.App.Storage;

/// <summary>Statements as they are sent: who asks goes before the first of a transaction, in the same message.</summary>
internal static class Statements
{
    private const string Person = "select set_config('jixiao.person', $1, true)";

    /// <param name="person">Whose rights hold from here to the end of the transaction; null where that was said before, or nobody asks.</param>
    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants; values are parameters.")]
    public static NpgsqlBatch Batch(
        NpgsqlConnection connection,
        Guid? person,
        string sql,
        IReadOnlyList<object?> parameters
    )
    {
        QueryCount.Add();
        var batch = new NpgsqlBatch(connection);
        if (person is { } id)
        {
            batch.BatchCommands.Add(Command(Person, [id.ToString()]));
        }
        batch.BatchCommands.Add(Command(sql, parameters));
        return batch;
    }

    private static NpgsqlBatchCommand Command(string sql, IReadOnlyList<object?> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }
        return command;
    }
}
