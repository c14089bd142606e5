using Jixiao.App.Jobs;
using Jixiao.App.Storage;
using Jixiao.App.Tests.Filing;
using Jixiao.App.Tests.Storage;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Jobs;

public sealed class SweepTests(Server server) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Sweep_takes_archives_after_their_time_and_what_was_never_finished()
    {
        await using var county = await CreateAsync(server);
        var data = new DataFolder(folder.Path);
        var (old, young, unowned) = (
            await SaveAsync(data.Results, "old", days: 9),
            await SaveAsync(data.Results, "young", days: 3),
            await SaveAsync(data.Results, "unowned", days: 3)
        );
        var document = await SaveAsync(data.Documents, "a document", days: 900);
        var part = Path.Join(folder.Path, "documents", ".x.part");
        await File.WriteAllTextAsync(part, "half", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(part, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        await JobAsync(county, old, days: 9);
        await JobAsync(county, young, days: 3);

        var gone = await new Sweep(county.Database, data, TimeProvider.System).RunAsync(
            TestContext.Current.CancellationToken
        );

        gone.ShouldBe(3);
        data.Results.Holds(old).ShouldBeFalse();
        data.Results.Holds(unowned).ShouldBeFalse();
        data.Results.Holds(young).ShouldBeTrue();
        data.Documents.Holds(document).ShouldBeTrue();
        File.Exists(part).ShouldBeFalse();
        await using var work = await county.Database.BeginUpkeepAsync(TestContext.Current.CancellationToken);
        var left = await work.ListAsync("select message from job where result is null", r => r.GetString(0), []);
        left.ShouldHaveSingleItem().ShouldContain("请重新导出");
    }

    [Fact]
    public async Task Save_of_a_content_that_is_there_keeps_it_anew()
    {
        var results = new DataFolder(folder.Path).Results;
        var kept = await SaveAsync(results, "the same", days: 9);

        await SaveAsync(results, "the same", days: 0);

        results.Sweep(TimeProvider.System.GetUtcNow().AddDays(-1), _ => false).ShouldBe(0);
        results.Holds(kept).ShouldBeTrue();
    }

    private static async Task<string> SaveAsync(ContentStore store, string content, int days)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        var saved = (await store.SaveAsync(stream, 100))!.Sha256;
        if (days > 0)
        {
            File.SetLastWriteTimeUtc(store.PathOf(saved), TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-days));
        }
        return saved;
    }

    private static async Task JobAsync(County county, string sha256, int days)
    {
        await using var work = await county.Database.BeginUpkeepAsync();
        await work.RunAsync(
            """
            insert into job (division_code, job_id, scope, kind, request, state, at, ended_at, by_person, result)
            values ($1, gen_random_uuid(), $1 || '/', 'export', '{}', 'done', now(), now() - make_interval(days => $2), $3,
              jsonb_build_object('sha256', $4::text))
            """,
            [Division, days, county.Clerk.PersonId, sha256]
        );
        await work.CommitAsync();
    }
}
