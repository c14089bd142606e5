using Jixiao.App.Storage;
using Npgsql;

namespace Jixiao.App.Tests.Storage;

public sealed class BackupTests(Server server)
{
    [Fact]
    public async Task Restore_brings_back_rows_and_files_and_the_trail_still_holds()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old/documents/ab/cd", "一份文件");
        var from = await FilledAsync();
        await new Backup(from, folder.File("old")).WriteAsync(folder.File("all.zip"));
        var to = await server.CreateEmptyAsync();

        await new Backup(to, folder.File("new")).RestoreAsync(folder.File("all.zip"));

        File.ReadAllText(folder.File("new/documents/ab/cd")).ShouldBe("一份文件");
        (await ValueAsync(to, "select string_agg(name, ',' order by path) from unit")).ShouldBe("教育局,第一小学");
        (await ValueAsync(to, "select bool_and(hash = event_hash('\\x', event))::text from event")).ShouldBe("true");
    }

    [Fact]
    public async Task Restore_over_data_is_refused()
    {
        using var folder = new TemporaryFolder();
        var filled = await FilledAsync();
        var backup = new Backup(filled, folder.Path);
        await backup.WriteAsync(folder.File("all.zip"));

        var refusal = await Should.ThrowAsync<StorageException>(() => backup.RestoreAsync(folder.File("all.zip")));

        refusal.Message.ShouldContain("已有数据");
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.9)]
    public async Task Restore_of_a_cut_file_says_so_and_leaves_no_rows(double part)
    {
        using var folder = new TemporaryFolder();
        await new Backup(await FilledAsync(), folder.Path).WriteAsync(folder.File("all.zip"));
        var whole = File.ReadAllBytes(folder.File("all.zip"));
        folder.Write("cut.zip", whole[..(int)(whole.Length * part)]);
        var to = await server.CreateEmptyAsync();

        await Should.ThrowAsync<StorageException>(() =>
            new Backup(to, folder.Path).RestoreAsync(folder.File("cut.zip"))
        );

        (await ValueAsync(to, "select coalesce(to_regclass('public.person')::text, 'none')")).ShouldBe("none");
    }

    private async Task<string> FilledAsync()
    {
        var connection = await server.CreateEmptyAsync();
        await using var source = NpgsqlDataSource.Create(connection);
        await Migrations.ApplyAsync(source);
        await using var fill = source.CreateCommand(
            """
            insert into division (division_code, name) values ('990001000', '清河县');
            insert into unit values ('990001000', 'a0000000-0000-0000-0000-000000000002', null, '101', '教育局', '/101/'),
              ('990001000', 'a0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000002', '101001', '第一小学', '/101/101001/');
            select append_event('990001000', now(), null, null, null, 'test', 'unit', '101', null, '{"a": 1}');
            """
        );
        await fill.ExecuteNonQueryAsync();
        return connection;
    }

    private static async Task<string?> ValueAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync() as string;
    }
}
