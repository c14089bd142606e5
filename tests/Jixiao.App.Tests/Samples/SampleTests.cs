using Jixiao.App.Filing;
using Jixiao.App.People;
using Jixiao.App.Samples;
using Jixiao.App.Storage;
using Jixiao.App.Tests.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Workflow;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.App.Tests.Samples;

public sealed class SampleTests(Server server)
{
    [Fact]
    public async Task Seed_makes_a_county_whose_people_see_their_forms()
    {
        await using var database = await server.CreateAsync();
        await using var services = Services(database);
        await using var scope = services.CreateAsyncScope();
        var seed = scope.ServiceProvider.GetRequiredService<SampleSeed>();

        var signIns = await seed.RunAsync();
        var again = await seed.RunAsync();

        signIns.Count.ShouldBe(3 + SampleCounty.People.Count);
        again.ShouldBeEmpty();
        var desk = new FormDesk(database);
        var clerk = await PersonAsync(database, "zhou.yulan");
        var all = await desk.ListAsync(await PersonAsync(database, "shen.jing"), new FormQuery { Size = 200 });
        all.Count.ShouldBeInRange(35, 60);
        all.Rows.Where(r => r.State == FormState.Approved).ShouldAllBe(r => r.Errors == 0, string.Join('\n', all.Rows));
        all.Rows.ShouldContain(r => r.State == FormState.Draft && r.Errors > 0);
        var own = (await desk.ListAsync(clerk, new FormQuery { States = [FormState.Draft] })).Rows;
        own.ShouldNotBeEmpty();
        (await desk.OpenAsync(clerk, own[0].Id)).Value.MayEdit.ShouldBeTrue();
        (await new TrailVerifier(database).VerifyAsync()).ShouldAllBe(t => t.Holds);
        (await new Reprojection(database).RunAsync()).Changed.ShouldBe(0);
    }

    [Fact]
    public async Task Load_of_a_size_writes_that_size_and_what_a_reprojection_would()
    {
        await using var database = await server.CreateAsync();

        var (forms, indicators) = await new SampleLoad(database, TimeProvider.System).RunAsync(120, 400);

        (forms, indicators).ShouldBe((400, 5_000));
        await using var work = await database.BeginUpkeepAsync();
        (await work.FindAsync("select count(*) from unit", r => r.GetInt64(0), [])).ShouldBe(120);
        (await new Reprojection(database).RunAsync()).ShouldBe(new ReprojectionCount(400, 0));
    }

    private static ServiceProvider Services(Database database) =>
        new ServiceCollection()
            .AddLogging()
            .AddSingleton(database)
            .AddSingleton(TimeProvider.System)
            .AddAccounts()
            .AddScoped<SampleSeed>()
            .BuildServiceProvider();

    private static async Task<Actor> PersonAsync(Database database, string login)
    {
        await using var work = await database.BeginUpkeepAsync();
        return await work.FindAsync(
                "select person_id, display_name from person where login = $1",
                r => new Actor(r.GetGuid(0), r.GetString(1), null),
                [login]
            ) ?? Actor.Nobody;
    }
}
