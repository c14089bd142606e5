using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.App.Tests.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Core.Workflow;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Filing;

public sealed class FormStepsTests(Server server)
{
    [Fact]
    public async Task Submit_with_errors_is_refused_until_each_has_a_reason()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var view = await county.OpenAsync(id);
        var errors = view.Findings.Where(f => f.Finding.Severity == Severity.Error).ToList();
        errors.ShouldNotBeEmpty();

        var blocked = await county.Steps.SubmitAsync(county.Clerk, id, view.Revision);
        var done = await county.Steps.SubmitAsync(
            county.Clerk,
            id,
            view.Revision,
            errors.Select(e => e.Finding.Fingerprint).Distinct().ToDictionary(f => f, _ => "按上级文件执行")
        );

        blocked.Refusal.ShouldNotBeNull().Code.ShouldBe("errors-stand");
        done.Value.ShouldBe(1);
        var after = await county.OpenAsync(id);
        (after.State, after.Version, after.MayEdit).ShouldBe((FormState.Submitted, 1, false));
        after.Findings.ShouldContain(f => f.Reason == "按上级文件执行");
    }

    [Fact]
    public async Task Submit_of_a_form_that_moved_on_is_refused()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var seen = (await county.OpenAsync(id)).Revision;
        await county.EditAsync(
            county.SecondClerk,
            id,
            seen,
            Set("/title", null, "表"),
            Set("/goals/r1", null, "完成维修")
        );

        var outcome = await county.Steps.SubmitAsync(county.Clerk, id, seen);

        var refusal = outcome.Refusal.ShouldNotBeNull();
        refusal.Code.ShouldBe("moved-on");
        refusal.Why.ShouldContain("吴填报");
    }

    [Fact]
    public async Task Withdraw_gives_the_draft_back_and_keeps_the_version()
    {
        await using var county = await CreateAsync(server);
        var id = await SubmittedAsync(county);

        (await county.Steps.WithdrawAsync(county.SecondClerk, id)).Value.ShouldBe(FormState.Draft);

        var view = await county.OpenAsync(id);
        await county.EditAsync(county.Clerk, id, view.Revision, Set("/indicators/r1/weight", null, "12"));
        var versions = new FormVersions(county.Database);
        (await versions.ListAsync(county.Clerk, id, new()))
            .Rows.ShouldHaveSingleItem()
            .Profile.ShouldStartWith("national-2021@");
        var difference = (await versions.CompareAsync(county.Clerk, id, 1)).Value.ShouldHaveSingleItem();
        (difference.Path, difference.Before, difference.After).ShouldBe(("/indicators/r1/weight", null, "12"));
    }

    [Fact]
    public async Task Withdraw_by_a_reviewer_is_refused()
    {
        await using var county = await CreateAsync(server);
        var id = await SubmittedAsync(county);

        (await county.Steps.WithdrawAsync(county.Person("unitReviewer"), id)).IsRefused.ShouldBeTrue();
    }

    [Fact]
    public async Task Delete_takes_a_draft_away_and_refuses_what_was_submitted()
    {
        await using var county = await CreateAsync(server);
        var draft = await county.DraftAsync();
        var submitted = await SubmittedAsync(county);
        await county.Steps.WithdrawAsync(county.Clerk, submitted);

        (await county.Steps.DeleteAsync(county.Clerk, draft)).IsRefused.ShouldBeFalse();
        var refused = await county.Steps.DeleteAsync(county.Clerk, submitted);

        refused.Refusal.ShouldNotBeNull().Code.ShouldBe("was-submitted");
        (await county.Desk.OpenAsync(county.Clerk, draft)).Refusal.ShouldNotBeNull().Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task Steps_leave_a_trail_that_holds_and_cannot_be_changed()
    {
        await using var county = await CreateAsync(server);
        await SubmittedAsync(county);
        var verifier = new TrailVerifier(county.Database);

        (await verifier.VerifyAsync()).ShouldHaveSingleItem().Events.ShouldBe(3);
        await using (var work = await county.Database.BeginUpkeepAsync(TestContext.Current.CancellationToken))
        {
            await Should.ThrowAsync<Npgsql.PostgresException>(() =>
                work.RunAsync("update event set action = 'x' where sequence = 2", [])
            );
        }
        await using (var work = await county.Database.BeginUpkeepAsync(TestContext.Current.CancellationToken))
        {
            await work.RunAsync("alter table event disable trigger append_only", []);
            await work.RunAsync("update event set person_name = '别人' where sequence = 2", []);
            await work.CommitAsync();
        }
        (await verifier.VerifyAsync()).ShouldHaveSingleItem().FirstBroken.ShouldBe(2);
    }

    [Fact]
    public async Task Trail_without_its_last_event_does_not_hold()
    {
        await using var county = await CreateAsync(server);
        await SubmittedAsync(county);
        await using (var work = await county.Database.BeginUpkeepAsync(TestContext.Current.CancellationToken))
        {
            await work.RunAsync("alter table event disable trigger append_only", []);
            await work.RunAsync("delete from event where sequence = 3", []);
            await work.CommitAsync();
        }

        (await new TrailVerifier(county.Database).VerifyAsync(Division)).ShouldHaveSingleItem().FirstBroken.ShouldBe(3);
    }

    [Fact]
    public async Task Copy_of_last_year_begins_without_what_was_reached()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var view = await county.OpenAsync(id);
        await county.EditAsync(
            county.Clerk,
            id,
            view.Revision,
            Set("/indicators/r1/name", null, "维修面积"),
            Set("/indicators/r1/actual", null, "1180")
        );

        var copy = (
            await county.Starter.CopyAsync(county.Clerk, new NewForm(Division, Year + 1, county.School), id)
        ).Value;

        var body = (await county.OpenAsync(copy)).Body;
        (body.FiscalYear, body.Title).ShouldBe((Year + 1, "2027年度项目支出绩效目标表"));
        (body.Indicators[0].Name, body.Indicators[0].Actual).ShouldBe(("维修面积", null));
        body.CompetentDepartment.ShouldBe(new CodedName("205", "教育体育局"));
    }

    [Fact]
    public async Task Blank_for_a_unit_of_others_is_refused()
    {
        await using var county = await CreateAsync(server);
        var other = new NewForm(Division, Year, county.Unit("/205/205002/"));

        (await county.Starter.BlankAsync(county.Clerk, other, FormSubject.Project)).Refusal!.Code.ShouldBe("not-found");
        (
            await county.Starter.BlankAsync(county.Person("divisionReviewer"), other, FormSubject.Project)
        ).Refusal!.Code.ShouldBe("not-allowed");
    }

    internal static async Task<FormId> SubmittedAsync(County county)
    {
        var id = await county.DraftAsync();
        var view = await county.OpenAsync(id);
        var reasons = view.Findings.Select(f => f.Finding.Fingerprint).Distinct().ToDictionary(f => f, _ => "已核实");
        (await county.Steps.SubmitAsync(county.Clerk, id, view.Revision, reasons)).IsRefused.ShouldBeFalse();
        return id;
    }
}
