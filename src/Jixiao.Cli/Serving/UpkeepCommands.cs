using System.CommandLine;
using Jixiao.App.Filing;
using Jixiao.App.People;
using Jixiao.App.Samples;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Jixiao.Cli.Serving;

/// <summary>What keeps a database in order: migrate, backup, restore, reproject, verify-trail, seed-sample.</summary>
internal static class UpkeepCommands
{
    public static IEnumerable<Command> Create(Terminal terminal)
    {
        yield return DatabaseCommand.Create(
            terminal,
            "migrate",
            "把数据库升级到本程序的版本",
            [],
            (opened, _, cancellation) => MigrateAsync(terminal, opened, cancellation)
        );
        var to = new Argument<string>("文件") { Description = "备份写到哪里" };
        yield return DatabaseCommand.Create(
            terminal,
            "backup",
            "把数据库、文件和附件备份成一个文件",
            [to],
            async (opened, parsed, cancellation) =>
            {
                var file = parsed.GetRequiredValue(to);
                await Archive(opened).WriteAsync(file, cancellation);
                await terminal.Error.WriteLineAsync($"已备份到 {file}（{new FileInfo(file).Length / 1024m:0} KB）。");
                return ExitStatus.Success;
            }
        );
        var from = new Argument<string>("文件") { Description = "backup 写出的文件" };
        yield return DatabaseCommand.Create(
            terminal,
            "restore",
            "把备份恢复到空的数据目录",
            [from],
            async (opened, parsed, cancellation) =>
            {
                await Archive(opened).RestoreAsync(parsed.GetRequiredValue(from), cancellation);
                await terminal.Error.WriteLineAsync("已恢复。登录会话不在备份里，请重新登录。");
                return ExitStatus.Success;
            }
        );
        yield return DatabaseCommand.Create(
            terminal,
            "reproject",
            "由每张表的正文重建检索、汇总和审核用的列",
            [],
            async (opened, _, cancellation) =>
            {
                await using var database = await Database.OpenAsync(opened.Connection, cancellation);
                var count = await new Reprojection(database).RunAsync(cancellation: cancellation);
                await terminal.Error.WriteLineAsync($"共 {count.Forms} 张表，其中 {count.Changed} 张有变化。");
                return ExitStatus.Success;
            }
        );
        yield return DatabaseCommand.Create(
            terminal,
            "verify-trail",
            "验证日志链条是否完整",
            [],
            (opened, _, cancellation) => VerifyAsync(terminal, opened, cancellation)
        );
        yield return DatabaseCommand.Create(
            terminal,
            "seed-sample",
            "给空的数据库放入一个示例县",
            [],
            (opened, _, cancellation) => SeedAsync(terminal, opened, cancellation)
        );
    }

    private static Backup Archive(DatabaseCommand.Opened opened) => new(opened.Connection, opened.Data);

    private static async Task<int> MigrateAsync(
        Terminal terminal,
        DatabaseCommand.Opened opened,
        CancellationToken cancellation
    )
    {
        await using var owner = NpgsqlDataSource.Create(opened.Connection);
        var applied = await Migrations.ApplyAsync(owner, cancellation: cancellation);
        foreach (var migration in applied)
        {
            await terminal.Error.WriteLineAsync($"已升级 {migration.Number:0000} {migration.Name}");
        }
        await terminal.Error.WriteLineAsync(applied.Count == 0 ? "数据库已是最新。" : $"共升级 {applied.Count} 步。");
        return ExitStatus.Success;
    }

    /// <summary>Exit status 1 where a chain is broken.</summary>
    private static async Task<int> VerifyAsync(
        Terminal terminal,
        DatabaseCommand.Opened opened,
        CancellationToken cancellation
    )
    {
        await using var database = await Database.OpenAsync(opened.Connection, cancellation);
        var states = await new TrailVerifier(database).VerifyAsync(cancellation: cancellation);
        await using var text = terminal.OpenText();
        foreach (var state in states)
        {
            await text.WriteLineAsync($"{state}。");
        }
        return states.All(s => s.Holds) ? ExitStatus.Success : ExitStatus.Faults;
    }

    private static async Task<int> SeedAsync(
        Terminal terminal,
        DatabaseCommand.Opened opened,
        CancellationToken cancellation
    )
    {
        await using var database = await Database.OpenAsync(opened.Connection, cancellation);
        await using var services = new ServiceCollection()
            .AddSingleton(database)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new DataFolder(opened.Data))
            .AddLogging()
            .AddAccounts()
            .AddFiling()
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<SampleSeed>().RunAsync(cancellation);
        await SignIns.WriteAsync(terminal, made);
        return ExitStatus.Success;
    }
}
