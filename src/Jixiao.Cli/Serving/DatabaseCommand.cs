using System.CommandLine;
using Jixiao.App.Storage;
using Jixiao.App.Storage.Embedded;
using Npgsql;

namespace Jixiao.Cli.Serving;

/// <summary>A command on the database: it starts the embedded one where no other is named, and puts faults in words.</summary>
internal static class DatabaseCommand
{
    /// <param name="run">Gets the owner's connection string and the data folder; its answer is the exit status.</param>
    public static Command Create(
        Terminal terminal,
        string name,
        string description,
        IReadOnlyList<Argument<string>> arguments,
        Func<Opened, ParseResult, CancellationToken, Task<int>> run
    )
    {
        var data = StorageOptions.Data();
        var command = new Command(name, description) { data };
        foreach (var argument in arguments)
        {
            command.Arguments.Add(argument);
        }
        command.SetAction(
            async (parsed, cancellation) =>
            {
                try
                {
                    var folder = Path.GetFullPath(parsed.GetRequiredValue(data));
                    await using var embedded = StorageOptions.ConnectionString() is null
                        ? await EmbeddedPostgres.StartAsync(folder, TimeProvider.System, cancellation)
                        : null;
                    var connection = StorageOptions.ConnectionString() ?? embedded!.ConnectionString;
                    return await run(new Opened(connection, folder), parsed, cancellation);
                }
                catch (Exception fault) when (fault is StorageException or NpgsqlException)
                {
                    await terminal.Error.WriteLineAsync(fault.Message);
                    return ExitStatus.Unreadable;
                }
            }
        );
        return command;
    }

    /// <param name="Connection">As the owner of the database.</param>
    internal sealed record Opened(string Connection, string Data);
}
