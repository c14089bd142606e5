using Jixiao.App.Storage;
using Npgsql;

namespace Jixiao.App.Tests.Storage;

public sealed class MigrationsTests(Server server)
{
    public static TheoryData<int> Numbers => [0, .. Migrations.All.Select(m => m.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Apply_from_each_earlier_version_gives_the_same_tables(int from)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var whole = NpgsqlDataSource.Create(await server.CreateEmptyAsync());
        await using var stepped = NpgsqlDataSource.Create(await server.CreateEmptyAsync());

        await Migrations.ApplyAsync(whole, cancellation: cancellation);
        await Migrations.ApplyAsync(stepped, from, cancellation);
        var rest = await Migrations.ApplyAsync(stepped, cancellation: cancellation);

        rest.Count.ShouldBe(Migrations.All.Count(m => m.Number > from));
        (await ColumnsAsync(stepped)).ShouldBe(await ColumnsAsync(whole));
    }

    [Fact]
    public async Task Apply_by_several_at_once_applies_each_once()
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateEmptyAsync());

        var applied = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ => Migrations.ApplyAsync(source, cancellation: TestContext.Current.CancellationToken))
        );

        applied.Sum(a => a.Count).ShouldBe(Migrations.All.Count);
    }

    /// <summary>Roles belong to the whole server; each round begins with a new one.</summary>
    [Fact]
    public async Task Apply_to_several_new_databases_of_one_server_at_once_makes_its_roles_once()
    {
        var cancellation = TestContext.Current.CancellationToken;
        for (var round = 0; round < 3; round++)
        {
            await using var fresh = await server.StartAnotherAsync();
            var databases = new List<NpgsqlDataSource>();
            for (var i = 0; i < 4; i++)
            {
                databases.Add(NpgsqlDataSource.Create(await fresh.CreateEmptyAsync()));
            }

            var applied = await Task.WhenAll(
                databases.Select(d => Migrations.ApplyAsync(d, cancellation: cancellation))
            );

            applied.ShouldAllBe(a => a.Count == Migrations.All.Count);
            foreach (var database in databases)
            {
                await database.DisposeAsync();
            }
        }
    }

    [Fact]
    public async Task Apply_to_a_newer_database_is_refused()
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateEmptyAsync());
        await Migrations.ApplyAsync(source, cancellation: TestContext.Current.CancellationToken);
        await using (var command = source.CreateCommand("insert into migration (number, name) values (9999, 'later')"))
        {
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var refusal = await Should.ThrowAsync<StorageException>(() => Migrations.ApplyAsync(source));

        refusal.Message.ShouldContain("9999");
    }

    [Fact]
    public void All_are_numbered_without_gaps() =>
        Migrations.All.Select(m => m.Number).ShouldBe(Enumerable.Range(1, Migrations.All.Count));

    private static async Task<List<string>> ColumnsAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand(
            """
            select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
            where table_schema = 'public' order by 1
            """
        );
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await reader.ReadAsync())
        {
            columns.Add(reader.GetString(0));
        }
        return columns;
    }
}
