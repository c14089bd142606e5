using Jixiao.App.Filing;
using Jixiao.App.Tests.Storage;
using Npgsql;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Filing;

/// <summary>Straight to the tables, past every use case: the database itself shows nobody what is not theirs.</summary>
public sealed class RowSecurityTests(Server server)
{
    private static readonly string[] Tables =
    [
        "form",
        "form_version",
        "form_edit",
        "indicator",
        "amount",
        "finding",
        "finding_reason",
    ];

    [Theory]
    [InlineData("clerk", true)]
    [InlineData("clerk2", true)]
    [InlineData("unitReviewer", true)]
    [InlineData("departmentReviewer", true)]
    [InlineData("divisionReviewer", true)]
    [InlineData("performanceReviewer", true)]
    [InlineData("otherClerk", false)]
    [InlineData("foreignReviewer", false)]
    [InlineData("systemAdministrator", false)]
    [InlineData("securityAdministrator", false)]
    [InlineData("auditAdministrator", false)]
    public async Task Select_shows_the_forms_of_one_s_own_units(string login, bool sees)
    {
        await using var county = await CreateAsync(server);
        await FormStepsTests.SubmittedAsync(county);
        await using var work = await county.Database.BeginAsync(
            county.Person(login),
            TestContext.Current.CancellationToken
        );

        foreach (var table in Tables)
        {
            var count = await work.FindAsync($"select count(*) from {table}", r => r.GetInt64(0), []);
            (count > 0).ShouldBe(sees, table);
        }
    }

    /// <summary>Connections go back as they are: what was said of the person ends with the transaction, however that ends.</summary>
    [Theory]
    [InlineData("commit")]
    [InlineData("undo")]
    [InlineData("fail")]
    [InlineData("find")]
    public async Task Connection_that_comes_back_knows_nobody(string end)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var county = await CreateAsync(server);
        await county.DraftAsync();
        const string Count = "select count(*) from form";
        await using (var work = await county.Database.BeginAsync(county.Clerk, cancellation))
        {
            (await work.FindAsync(Count, r => r.GetInt64(0), [], cancellation)).ShouldBe(1);
            if (end == "commit")
            {
                await work.CommitAsync(cancellation);
            }
            if (end == "fail")
            {
                await Should.ThrowAsync<PostgresException>(() => work.RunAsync("select 1 / 0", [], cancellation));
            }
        }
        if (end == "find")
        {
            (await county.Database.FindAsync(county.Clerk, Count, r => r.GetInt64(0), [], cancellation)).ShouldBe(1);
        }

        for (var i = 0; i < 3; i++)
        {
            await using var connection = await county.Database.App.OpenConnectionAsync(cancellation);
            await using var command = new NpgsqlCommand(
                "select current_user::text, coalesce(current_setting('jixiao.person', true), ''), (select count(*) from form)",
                connection
            );
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            (await reader.ReadAsync(cancellation)).ShouldBeTrue();
            (reader.GetString(0), reader.GetString(1), reader.GetInt64(2)).ShouldBe(("jixiao_app", "", 0L));
        }
    }

    [Theory]
    [InlineData("otherClerk")]
    [InlineData("foreignReviewer")]
    [InlineData("systemAdministrator")]
    public async Task Update_of_others_forms_reaches_nothing(string login)
    {
        await using var county = await CreateAsync(server);
        await county.DraftAsync();
        await using var work = await county.Database.BeginAsync(
            county.Person(login),
            TestContext.Current.CancellationToken
        );

        (await work.RunAsync("update form set name = 'x'", [])).ShouldBe(0);
        (await work.RunAsync("delete from indicator", [])).ShouldBe(0);
    }

    [Theory]
    [InlineData("unitReviewer")]
    [InlineData("departmentReviewer")]
    [InlineData("performanceReviewer")]
    public async Task Update_by_a_reviewer_reaches_nothing_and_an_edit_is_told_who_may(string login)
    {
        await using var county = await CreateAsync(server);
        var form = await county.DraftAsync();
        var reviewer = county.Person(login);

        await using (var work = await county.Database.BeginAsync(reviewer, TestContext.Current.CancellationToken))
        {
            (await work.RunAsync("update form set name = 'x'", [])).ShouldBe(0);
            (await work.RunAsync("delete from indicator", [])).ShouldBe(0);
            (await work.RunAsync("update finding set message = 'x'", [])).ShouldBe(0);
        }
        var edit = await county.Editor.EditAsync(reviewer, form, new(Guid.NewGuid(), 2, [Set("/title", null, "x")]));

        edit.Refusal.ShouldNotBeNull().Code.ShouldBe("not-allowed");
        edit.Refusal.WhoCan.ShouldBe("填报人");
    }

    [Fact]
    public async Task Insert_into_others_units_is_refused()
    {
        await using var county = await CreateAsync(server);
        await county.DraftAsync();
        await using var work = await county.Database.BeginAsync(county.Clerk, TestContext.Current.CancellationToken);

        var fault = await Should.ThrowAsync<PostgresException>(() =>
            work.RunAsync("update form set scope = $1", [$"{Division}/205/205002/"])
        );

        fault.SqlState.ShouldBe("42501");
    }

    [Theory]
    [InlineData("update form_version set reason = 'x'")]
    [InlineData("update form_edit set changes = '[]'")]
    [InlineData("delete from form")]
    [InlineData("delete from form_version")]
    [InlineData("update event set action = 'x'")]
    [InlineData("delete from event")]
    [InlineData("truncate event")]
    [InlineData("update trail_head set sequence = 0")]
    [InlineData("select * from credential")]
    public async Task Statement_that_unwrites_history_is_refused(string sql)
    {
        await using var county = await CreateAsync(server);
        await FormStepsTests.SubmittedAsync(county);
        await using var work = await county.Database.BeginAsync(county.Clerk, TestContext.Current.CancellationToken);

        (await Should.ThrowAsync<PostgresException>(() => work.RunAsync(sql, []))).SqlState.ShouldBe("42501");
    }

    [Fact]
    public async Task Nobody_sees_nothing()
    {
        await using var county = await CreateAsync(server);
        await county.DraftAsync();

        (await county.Desk.ListAsync(App.Storage.Actor.Nobody, new FormQuery())).Count.ShouldBe(0);
    }
}
