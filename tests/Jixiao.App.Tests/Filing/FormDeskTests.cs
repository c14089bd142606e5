using Jixiao.App.Filing;
using Jixiao.App.Storage;
using Jixiao.App.Tests.Storage;
using Jixiao.Core.Workflow;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Filing;

public sealed class FormDeskTests(Server server)
{
    [Fact]
    public async Task List_finds_by_name_unit_and_state_in_three_statements()
    {
        await using var county = await CreateAsync(server);
        await county.DraftAsync("校舍屋面维修");
        await county.DraftAsync("100%_食堂设备");
        await FormStepsTests.SubmittedAsync(county);
        await county.DraftAsync("LED 照明改造");
        var queries = QueryCount.Begin();

        var all = await county.Desk.ListAsync(
            county.Clerk,
            new FormQuery
            {
                Sort = FormSort.Name,
                Descending = false,
                Size = 2,
            }
        );

        queries.Count.ShouldBeLessThanOrEqualTo(3);
        (all.Count, all.Rows.Count).ShouldBe((4, 2));
        (await NamesAsync(new FormQuery { Search = "led" })).ShouldBe(["LED 照明改造"]);
        (await NamesAsync(new FormQuery { Search = "食堂" })).ShouldBe(["100%_食堂设备"]);
        (await NamesAsync(new FormQuery { Search = "abc" })).ShouldBeEmpty();
        (await NamesAsync(new FormQuery { Search = "%" })).ShouldBe(["100%_食堂设备"]);
        (await NamesAsync(new FormQuery { Search = "第一小学" })).Count.ShouldBe(4);
        (await NamesAsync(new FormQuery { States = [FormState.Submitted] })).Count.ShouldBe(1);
        (await NamesAsync(new FormQuery { Year = 2020 })).ShouldBeEmpty();
        foreach (var sort in Enum.GetValues<FormSort>())
        {
            (await NamesAsync(new FormQuery { Sort = sort })).Count.ShouldBe(4);
        }

        async Task<List<string>> NamesAsync(FormQuery query) =>
            [.. (await county.Desk.ListAsync(county.Clerk, query)).Rows.Select(r => r.Name)];
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("unitReviewer")]
    [InlineData("departmentReviewer")]
    [InlineData("performanceReviewer")]
    [InlineData("otherClerk")]
    [InlineData("foreignReviewer")]
    [InlineData("systemAdministrator")]
    public async Task Head_says_what_the_whole_form_says(string login)
    {
        await using var county = await CreateAsync(server);
        var draft = await county.DraftAsync();
        var submitted = await FormStepsTests.SubmittedAsync(county);
        foreach (var form in new[] { draft, submitted })
        {
            var whole = await county.Desk.OpenAsync(county.Person(login), form, TestContext.Current.CancellationToken);
            var head = await county.Desk.HeadAsync(
                county.Person(login),
                await county.GrantsAsync(login),
                form,
                TestContext.Current.CancellationToken
            );

            head.IsRefused.ShouldBe(whole.IsRefused);
            if (!whole.IsRefused)
            {
                head.Value.Actions.ShouldBe(whole.Value.Actions);
                (head.Value.UnitName, head.Value.State, head.Value.Round, head.Value.Import).ShouldBe(
                    (whole.Value.UnitName, whole.Value.State, whole.Value.Round, whole.Value.Import)
                );
            }
        }
    }

    [Fact]
    public async Task Open_says_what_the_person_may_do()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var queries = QueryCount.Begin();

        var own = (await county.Desk.OpenAsync(county.Clerk, id)).Value;
        queries.Count.ShouldBeLessThanOrEqualTo(3);
        var reviewer = (await county.Desk.OpenAsync(county.Person("departmentReviewer"), id)).Value;
        var stranger = await county.Desk.OpenAsync(county.Person("otherClerk"), id);

        own.Actions.ShouldBe([FormAction.Edit, FormAction.Delete, FormAction.Submit]);
        own.Sums.WeightsDue.ShouldBe(90m);
        reviewer.MayEdit.ShouldBeFalse();
        stranger.Refusal!.Code.ShouldBe("not-found");
    }
}
