using System.Text.Json;
using Jixiao.App.Filing;
using Jixiao.App.Storage;
using Jixiao.App.Tests.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Filing;

public sealed class WorkbenchTests(Server server)
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task Open_says_who_sent_a_form_back_when_and_why()
    {
        await using var county = await CreateAsync(server);
        var plain = await county.DraftAsync("食堂设备");
        var form = await FormStepsTests.SubmittedAsync(county);
        await ReturnAsync(county, form, "departmentReviewer", "成本指标写成了“≥”");

        var bench = await OpenAsync(county, "clerk");

        var back = bench.Back.ShouldHaveSingleItem();
        (back.Form.Id, back.Action, back.By, back.Reason).ShouldBe(
            (form, FormAction.Return, "冯审核", "成本指标写成了“≥”")
        );
        back.At.ShouldBe(TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(5));
        bench.Waiting.Select(w => w.Id).ShouldBe([plain]);
        (bench.BackCount, bench.WaitingCount).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Open_shows_a_withdrawn_form_until_it_is_handed_in_again()
    {
        await using var county = await CreateAsync(server);
        var form = await FormStepsTests.SubmittedAsync(county);
        await county.Steps.WithdrawAsync(county.SecondClerk, form, Never);

        var withdrawn = await OpenAsync(county, "clerk");
        var view = await county.OpenAsync(form);
        await county.EditAsync(county.Clerk, form, view.Revision, Set("/title", null, "表"));
        var edited = await OpenAsync(county, "clerk");
        var reasons = (await county.OpenAsync(form))
            .Findings.DistinctBy(f => f.Finding.Fingerprint)
            .ToDictionary(f => f.Finding.Fingerprint, _ => "无误");
        await county.Steps.SubmitAsync(county.Clerk, form, (await county.OpenAsync(form)).Revision, reasons, Never);

        withdrawn.Back.ShouldHaveSingleItem().By.ShouldBe("吴填报");
        edited.Back.ShouldHaveSingleItem().Action.ShouldBe(FormAction.Withdraw);
        (await OpenAsync(county, "clerk")).Back.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("otherClerk")]
    [InlineData("foreignReviewer")]
    [InlineData("divisionReviewer")]
    public async Task Open_shows_nobody_else_what_came_back(string login)
    {
        await using var county = await CreateAsync(server);
        await ReturnAsync(county, await FormStepsTests.SubmittedAsync(county), "unitReviewer", "改");

        (await OpenAsync(county, login)).Back.ShouldBeEmpty();
    }

    [Fact]
    public async Task Progress_counts_by_unit_for_a_department_and_by_department_for_the_division()
    {
        await using var county = await CreateAsync(server);
        var year = FilingCalendar.Year(TimeProvider.System.GetUtcNow());
        foreach (var (login, path) in new[] { ("clerk", "/205/205001/"), ("otherClerk", "/205/205002/") })
        {
            await county.Starter.BlankAsync(
                county.Person(login),
                new NewForm(Division, year, county.Unit(path)),
                FormSubject.Project,
                Never
            );
        }
        var today = FilingCalendar.Day(TimeProvider.System.GetUtcNow());
        await new Deadlines(county.Database, TimeProvider.System).SetAsync(
            county.Person("performanceReviewer"),
            Division,
            year,
            new Dictionary<(FormRound, FormState), DateOnly?>
            {
                [(FormRound.First, FormState.Draft)] = today.AddDays(-1),
            },
            Never
        );

        var department = (await OpenAsync(county, "departmentReviewer")).Units;
        var division = (await OpenAsync(county, "performanceReviewer")).Units;

        department.ByDepartment.ShouldBeFalse();
        department.Rows.Select(r => (r.Code, r.Draft, r.Late)).ShouldBe([("205001", 1, 1), ("205002", 1, 1)]);
        division.ByDepartment.ShouldBeTrue();
        division.Rows.Select(r => (r.Code, r.Name, r.All, r.Late)).ShouldBe([("205", "教育体育局", 2, 2)]);
    }

    [Fact]
    public async Task Pace_counts_a_form_on_the_day_it_was_first_handed_in()
    {
        await using var county = await CreateAsync(server);
        var year = FilingCalendar.Year(TimeProvider.System.GetUtcNow());
        var forms = new List<FormId>();
        for (var i = 0; i < 3; i++)
        {
            var started = await county.Starter.BlankAsync(
                county.Clerk,
                new NewForm(Division, year, county.School),
                FormSubject.Project,
                Never
            );
            forms.Add(started.Value);
        }
        await using (var upkeep = await county.Database.BeginUpkeepAsync(Never))
        {
            (int Form, int Version, string At)[] versions =
            [
                (0, 1, "2026-09-01T15:59:00Z"),
                (1, 1, "2026-09-01T16:01:00Z"),
                (0, 2, "2026-09-09T08:00:00Z"),
            ];
            foreach (var (form, version, at) in versions)
            {
                await upkeep.RunAsync(
                    """
                    insert into form_version (division_code, fiscal_year, form_id, version, scope, state, body, keys, profile, at, by_person)
                    select division_code, fiscal_year, form_id, $2, scope, 'submitted', body, keys, 'p', $3::timestamptz, created_by
                    from form where form_id = $1
                    """,
                    [forms[form].Id, version, at]
                );
            }
            await upkeep.CommitAsync(Never);
        }

        var pace = (await OpenAsync(county, "departmentReviewer")).Pace.ShouldNotBeNull();

        pace.Days.ShouldBe([new PaceDay(new DateOnly(2026, 9, 1), 1, 1), new PaceDay(new DateOnly(2026, 9, 2), 1, 2)]);
        (pace.Sum, pace.Total).ShouldBe((2, 3));
        (await OpenAsync(county, "clerk")).Pace.ShouldBeNull();
        (await OpenAsync(county, "foreignReviewer")).Pace.ShouldNotBeNull().Days.ShouldBeEmpty();
    }

    /// <summary>As a reviewer's step leaves form and trail.</summary>
    private static async Task ReturnAsync(County county, FormId form, string login, string reason)
    {
        await using (var upkeep = await county.Database.BeginUpkeepAsync(Never))
        {
            await upkeep.RunAsync("update form set state = 'draft' where form_id = $1", [form.Id]);
            await upkeep.CommitAsync(Never);
        }
        await using var work = await county.Database.BeginAsync(county.Person(login), Never);
        await work.AppendAsync(
            form.Division,
            TimeProvider.System.GetUtcNow(),
            "form.return",
            "form",
            form.Subject,
            $"{Division}/205/205001/",
            JsonSerializer.Serialize(
                new
                {
                    from = "unitReviewed",
                    to = "draft",
                    reason,
                }
            ),
            Never
        );
        await work.CommitAsync(Never);
    }

    private static async Task<Bench> OpenAsync(County county, string login) =>
        await new Workbench(county.Database, TimeProvider.System).OpenAsync(
            county.Person(login),
            [.. (await county.GrantsAsync(login)).Select(g => g.Role)],
            Never
        );
}
