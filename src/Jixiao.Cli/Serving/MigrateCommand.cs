using System.CommandLine;
using Jixiao.App.Storage;
using Jixiao.App.Storage.Embedded;
using Npgsql;

namespace Jixiao.Cli.Serving;

/// <summary><c>jixiao migrate</c>: brings the database up to date and says what it did.</summary>
internal static class MigrateCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = StorageOptions.Data();
        var command = new Command("migrate", "把数据库升级到本程序的版本") { data };
        command.SetAction((parsed, cancellation) => RunAsync(terminal, parsed.GetRequiredValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string data, CancellationToken cancellation)
    {
        try
        {
            await using var embedded = StorageOptions.ConnectionString() is null
                ? await EmbeddedPostgres.StartAsync(data, TimeProvider.System, cancellation)
                : null;
            await using var owner = NpgsqlDataSource.Create(
                StorageOptions.ConnectionString() ?? embedded!.ConnectionString
            );
            var applied = await Migrations.ApplyAsync(owner, cancellation: cancellation);
            foreach (var migration in applied)
            {
                await terminal.Error.WriteLineAsync($"已升级 {migration.Number:0000} {migration.Name}");
            }
            await terminal.Error.WriteLineAsync(
                applied.Count == 0 ? "数据库已是最新。" : $"共升级 {applied.Count} 步。"
            );
            return ExitStatus.Success;
        }
        catch (Exception fault) when (fault is StorageException or NpgsqlException)
        {
            await terminal.Error.WriteLineAsync(fault.Message);
            return ExitStatus.Unreadable;
        }
    }
}
