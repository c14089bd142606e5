using Jixiao.App.People;
using Jixiao.App.Tests.Filing;
using Jixiao.App.Tests.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Tests.People;

/// <summary>Units among which a form is begun, in a county of a few hundred.</summary>
public sealed class UnitListTests(Server server) : IAsyncLifetime
{
    private County county = null!;

    private UnitList Units => new(county.Database);

    public async ValueTask InitializeAsync()
    {
        county = await County.CreateAsync(server);
        await using var work = await county.Database.BeginUpkeepAsync();
        await work.RunAsync(
            """
            insert into unit (division_code, unit_id, parent_id, code, name, path)
            select $1, gen_random_uuid(), null, '300', '农业农村局', '/300/'
            """,
            [County.Division]
        );
        await work.RunAsync(
            """
            insert into unit (division_code, unit_id, parent_id, code, name, path)
            select $1, gen_random_uuid(), (select unit_id from unit where division_code = $1 and code = '300'),
              '300' || lpad(i::text, 3, '0'), '第' || i || '农技站' || case when i = 7 then '（100%_甲）' else '' end, '/300/300' || lpad(i::text, 3, '0') || '/'
            from generate_series(1, 300) i
            """,
            [County.Division]
        );
        await work.RunAsync("update unit set closed_at = now() where code = '300300'", []);
        await work.RunAsync(
            "insert into role_grant (division_code, person_id, role, unit_path) values ($1, $2, 'clerk', '/300/')",
            [County.Division, county.Clerk.PersonId]
        );
        await work.CommitAsync();
    }

    public async ValueTask DisposeAsync() => await county.DisposeAsync();

    [Fact]
    public async Task List_pages_through_own_open_units_by_code()
    {
        var first = await Units.OfRoleAsync(county.Clerk, Role.Clerk);
        var second = await Units.OfRoleAsync(county.Clerk, Role.Clerk, offset: 20);
        var last = await Units.OfRoleAsync(county.Clerk, Role.Clerk, offset: 300, size: 5000);

        first.Count.ShouldBe(301, "the school, the bureau and its stations but the closed one");
        first.Rows[0].Code.ShouldBe("205001");
        first.Rows[2].ShouldSatisfyAllConditions(r => r.Code.ShouldBe("300001"), r => r.Above.ShouldBe("农业农村局"));
        first.Rows.Concat(second.Rows).Select(r => r.Id).Distinct().Count().ShouldBe(40);
        last.Rows.ShouldHaveSingleItem().Code.ShouldBe("300299");
        (await Units.OfRoleAsync(county.Clerk, Role.Clerk, size: 5000)).Rows.Count.ShouldBe(UnitList.Most);
    }

    [Theory]
    [InlineData("第12农技", 1, "300012")]
    [InlineData("300", 300, "300")]
    [InlineData(" 300120 ", 1, "300120")]
    [InlineData("%", 1, "300007")]
    [InlineData("0%_", 1, "300007")]
    public async Task List_searches_names_and_codes_as_typed(string search, int count, string first)
    {
        var found = await Units.OfRoleAsync(county.Clerk, Role.Clerk, search);

        found.Count.ShouldBe(count);
        found.Rows[0].Code.ShouldBe(first);
    }

    [Theory]
    [InlineData("农技站")]
    [InlineData("300001")]
    public async Task Search_finds_no_units_of_others(string search)
    {
        (await Units.OfRoleAsync(county.Person("otherClerk"), Role.Clerk, search)).Rows.ShouldBeEmpty();
        // Seen, but not filled in for.
        (await Units.OfRoleAsync(county.Person("performanceReviewer"), Role.Clerk, search)).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Find_answers_own_units_only()
    {
        var station = (await Units.OfRoleAsync(county.Clerk, Role.Clerk, "300120")).Rows[0];

        (await Units.FindAsync(county.Clerk, Role.Clerk, station.Division, station.Id)).ShouldBe(station);
        (await Units.FindAsync(county.Person("otherClerk"), Role.Clerk, station.Division, station.Id)).ShouldBeNull();
        (await Units.FindAsync(county.Clerk, Role.Clerk, County.OtherDivision, station.Id)).ShouldBeNull();
    }
}
