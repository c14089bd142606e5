using Jixiao.App.Filing;
using Jixiao.App.Storage;
using Jixiao.App.Tests.Storage;
using Jixiao.Core.Workflow;
using Npgsql;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Filing;

/// <summary>Who sets deadlines, what is refused, and what the trail and the lists say of them.</summary>
public sealed class DeadlinesTests(Server server)
{
    private static readonly DateOnly Day = new(2025, 11, 20);

    [Fact]
    public async Task Set_by_the_bureau_is_seen_by_all_who_file_and_stands_in_the_trail()
    {
        await using var county = await CreateAsync(server);

        var set = await SetAsync(county, "performanceReviewer", (FormState.Draft, Day), (FormState.Submitted, Day));
        var again = await SetAsync(county, "performanceReviewer", (FormState.Draft, Day));
        var moved = await SetAsync(county, "performanceReviewer", (FormState.Draft, Day.AddDays(-3)));
        var removed = await SetAsync(county, "performanceReviewer", (FormState.Submitted, null));

        (set.Value, again.Value, moved.Value, removed.Value).ShouldBe((2, 0, 1, 1));
        var seen = (await Calendar(county).ListAsync(county.Clerk, Year)).ShouldHaveSingleItem();
        seen.All.ShouldBe([new Deadline(FormRound.First, FormState.Draft, Day.AddDays(-3))]);
        seen.MayKeep.ShouldBeFalse();
        (await Calendar(county).ListAsync(county.Person("foreignReviewer"), Year))
            .ShouldHaveSingleItem()
            .All.ShouldBeEmpty();
        (await Calendar(county).ListAsync(county.Person("systemAdministrator"), Year)).ShouldBeEmpty();
        (await EventsAsync(county)).ShouldBe([
            "2026/first/draft null -> 2025-11-20",
            "2026/first/submitted null -> 2025-11-20",
            "2026/first/draft 2025-11-20 -> 2025-11-17",
            "2026/first/submitted 2025-11-20 -> null",
        ]);
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("departmentReviewer")]
    [InlineData("divisionReviewer")]
    [InlineData("systemAdministrator")]
    [InlineData("foreignReviewer")]
    public async Task Set_by_anyone_else_is_refused_here_and_by_the_database(string login)
    {
        await using var county = await CreateAsync(server);

        var outcome = await SetAsync(county, login, (FormState.Draft, Day));
        await using var work = await county.Database.BeginAsync(
            county.Person(login),
            TestContext.Current.CancellationToken
        );
        var fault = await Should.ThrowAsync<PostgresException>(() =>
            work.RunAsync(
                """
                insert into deadline (division_code, fiscal_year, round, state, due_on, set_at, set_by)
                values ($1, 2026, 'first', 'draft', '2025-11-20', now(), $2)
                """,
                [Division, county.Person(login).PersonId]
            )
        );

        outcome.Refusal.ShouldNotBeNull().Code.ShouldBe("not-allowed");
        fault.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Set_against_the_order_of_the_steps_or_far_from_the_year_is_refused_in_words()
    {
        await using var county = await CreateAsync(server);
        await SetAsync(county, "performanceReviewer", (FormState.Draft, Day));

        var early = await SetAsync(county, "performanceReviewer", (FormState.DepartmentReviewed, Day.AddDays(-1)));
        var far = await SetAsync(county, "performanceReviewer", (FormState.Draft, new DateOnly(2062, 1, 1)));

        early.Refusal.ShouldNotBeNull().Why.ShouldBe("一上的业务股审核（2025-11-19）早于填报送审（2025-11-20）");
        far.Refusal.ShouldNotBeNull().Why.ShouldContain("2062-01-01");
        (await Calendar(county).ListAsync(county.Clerk, Year))[0].All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task List_by_deadline_shows_the_one_of_each_form_s_own_state_and_round()
    {
        await using var county = await CreateAsync(server);
        var draft = await county.DraftAsync("甲");
        var late = await county.DraftAsync("乙");
        var without = await county.DraftAsync("丙");
        await using (var work = await county.Database.BeginUpkeepAsync(TestContext.Current.CancellationToken))
        {
            await work.RunAsync("update form set round = 'second' where form_id = $1", [late.Id]);
            await work.RunAsync("update form set round = 'adjustment' where form_id = $1", [without.Id]);
            await work.CommitAsync(TestContext.Current.CancellationToken);
        }
        await SetAsync(county, "performanceReviewer", (FormState.Draft, Day));
        await Calendar(county)
            .SetAsync(
                county.Person("performanceReviewer"),
                Division,
                Year,
                new Dictionary<(FormRound, FormState), DateOnly?>
                {
                    [(FormRound.Second, FormState.Draft)] = Day.AddDays(-9),
                },
                TestContext.Current.CancellationToken
            );

        var rows = await county.Desk.ListAsync(
            county.Clerk,
            new FormQuery { Sort = FormSort.Due, Descending = false },
            TestContext.Current.CancellationToken
        );

        rows.Rows.Select(r => (r.Id, r.DueOn)).ShouldBe([(late, Day.AddDays(-9)), (draft, Day), (without, null)]);
    }

    private static Deadlines Calendar(County county) => new(county.Database, TimeProvider.System);

    private static Task<Outcome<int>> SetAsync(County county, string login, params (FormState, DateOnly?)[] dates) =>
        Calendar(county)
            .SetAsync(
                county.Person(login),
                Division,
                Year,
                dates.ToDictionary(d => (FormRound.First, d.Item1), d => d.Item2),
                TestContext.Current.CancellationToken
            );

    private static async Task<List<string>> EventsAsync(County county)
    {
        await using var work = await county.Database.BeginUpkeepAsync(TestContext.Current.CancellationToken);
        return await work.ListAsync(
            """
            select subject_id || ' ' || coalesce(detail ->> 'before', 'null') || ' -> ' || coalesce(detail ->> 'after', 'null')
            from event where action = 'setDeadline' order by sequence
            """,
            r => r.GetString(0),
            [],
            TestContext.Current.CancellationToken
        );
    }
}
