using System.Text.Json;
using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.App.Tests.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Json;
using Jixiao.Core.Values;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Filing;

public sealed class FormEditorTests(Server server)
{
    [Fact]
    public async Task Edit_sets_a_cell_and_what_follows_from_it()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var before = await county.OpenAsync(id);

        var result = await county.EditAsync(
            county.Clerk,
            id,
            before.Revision,
            Set("/indicators/r1/name", null, " 维修面积 "),
            Set("/indicators/r1/valueText", null, "≥1200平方米"),
            Set("/indicators/r1/weight", null, "10")
        );

        result.Revision.ShouldBe(before.Revision + 1);
        result.Conflicts.ShouldBeEmpty();
        result.Sums.Weights.ShouldBe(10m);
        var row = (await county.OpenAsync(id)).Body.Indicators[0];
        row.Name.ShouldBe("维修面积");
        (row.Comparison, row.Value, row.Unit).ShouldBe((Comparison.AtLeast, "1200", "平方米"));
        result.Changed.ShouldContain(c => c.Path == "/indicators/r1/value" && c.To == "1200" && c.Derived);
    }

    [Fact]
    public async Task Edit_of_a_named_amount_follows_into_its_printed_line()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var before = await county.OpenAsync(id);

        await county.EditAsync(county.Clerk, id, before.Revision, Set("/funds/totalYuan", "820000.00", "90.5万元"));

        var funds = (await county.OpenAsync(id)).Body.Funds;
        funds.TotalYuan!.Value.Yuan.ShouldBe(905000m);
        var line = funds.Lines.ShouldHaveSingleItem();
        (line.Label, line.Yuan.Yuan, line.Printed).ShouldBe(("年度资金总额", 905000m, "90.50"));
    }

    [Fact]
    public async Task Edit_of_two_people_in_different_cells_keeps_both()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var seen = (await county.OpenAsync(id)).Revision;

        await county.EditAsync(county.Clerk, id, seen, Set("/indicators/r1/name", null, "维修面积"));
        var second = await county.EditAsync(county.SecondClerk, id, seen, Set("/indicators/r1/weight", null, "15"));

        second.Conflicts.ShouldBeEmpty();
        second.Changed.ShouldContain(c => c.Path == "/indicators/r1/name" && c.To == "维修面积");
        var row = (await county.OpenAsync(id)).Body.Indicators[0];
        (row.Name, row.Weight).ShouldBe(("维修面积", "15"));
    }

    [Fact]
    public async Task Edit_of_a_cell_another_has_changed_is_a_conflict_and_the_rest_is_written()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var seen = (await county.OpenAsync(id)).Revision;
        await county.EditAsync(county.Clerk, id, seen, Set("/indicators/r1/weight", null, "10"));

        var result = await county.EditAsync(
            county.SecondClerk,
            id,
            seen,
            Set("/indicators/r1/weight", null, "20"),
            Set("/indicators/r2/weight", null, "30")
        );

        var conflict = result.Conflicts.ShouldHaveSingleItem();
        (conflict.Kind, conflict.Yours, conflict.Theirs, conflict.By).ShouldBe(
            (ConflictKind.Changed, "20", "10", "周填报")
        );
        conflict.At.ShouldNotBeNull();
        var body = (await county.OpenAsync(id)).Body;
        (body.Indicators[0].Weight, body.Indicators[1].Weight).ShouldBe(("10", "30"));
    }

    [Fact]
    public async Task Edit_sent_twice_is_applied_once_and_answered_alike()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var seen = (await county.OpenAsync(id)).Revision;
        await county.EditAsync(county.SecondClerk, id, seen, Set("/indicators/r2/weight", null, "7"));
        var batch = new EditBatch(
            Guid.NewGuid(),
            seen,
            [
                new Change(ChangeKind.Insert, "/indicators/k1")
                {
                    After = "r1",
                    Values = new Dictionary<string, string?> { ["name"] = "新增" },
                },
                Set("/indicators/r2/weight", null, "8"),
            ]
        );

        var first = (await county.Editor.EditAsync(county.Clerk, id, batch)).Value;
        var again = (await county.Editor.EditAsync(county.Clerk, id, batch)).Value;

        again.Revision.ShouldBe(first.Revision);
        again.Conflicts.ShouldBe(first.Conflicts);
        again.Changed.Select(c => c.Path).ShouldBe(first.Changed.Select(c => c.Path));
        (await county.OpenAsync(id)).Body.Indicators.Count(r => r.Name == "新增").ShouldBe(1);
    }

    [Fact]
    public async Task Edit_by_many_at_once_loses_nothing()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var seen = (await county.OpenAsync(id)).Revision;
        const int Editors = 8;
        const int Edits = 12;

        await Task.WhenAll(
            Enumerable
                .Range(0, Editors)
                .Select(e =>
                    Task.Run(async () =>
                    {
                        var revision = seen;
                        for (var i = 0; i < Edits; i++)
                        {
                            var result = await county.EditAsync(
                                e % 2 == 0 ? county.Clerk : county.SecondClerk,
                                id,
                                revision,
                                new Change(ChangeKind.Insert, $"/indicators/e{e}x{i}")
                                {
                                    After = "r1",
                                    Values = new Dictionary<string, string?>
                                    {
                                        ["name"] = $"指标{e}-{i}",
                                        ["weight"] = "1",
                                    },
                                },
                                Set("/goals/r1", null, $"目标{e}-{i}")
                            );
                            revision = result.Revision;
                        }
                    })
                )
        );

        var view = await county.OpenAsync(id);
        view.Body.Indicators.Count.ShouldBe(3 + (Editors * Edits));
        view.Keys["indicators"].Distinct().Count().ShouldBe(view.Body.Indicators.Count);
        view.Revision.ShouldBe(seen + (Editors * Edits));
        (await new TrailVerifier(county.Database).VerifyAsync()).ShouldAllBe(t => t.Holds);
        (await new Reprojection(county.Database).RunAsync()).Changed.ShouldBe(0);
    }

    [Fact]
    public async Task Edit_moving_and_removing_rows_means_the_same_rows_for_both()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var seen = (await county.OpenAsync(id)).Revision;
        await county.EditAsync(
            county.Clerk,
            id,
            seen,
            new Change(ChangeKind.Move, "/indicators/r3"),
            new Change(ChangeKind.Remove, "/indicators/r2")
        );

        var result = await county.EditAsync(
            county.SecondClerk,
            id,
            seen,
            Set("/indicators/r3/name", null, "三"),
            Set("/indicators/r2/name", null, "二")
        );

        result.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(ConflictKind.RowGone);
        var view = await county.OpenAsync(id);
        view.Keys["indicators"].ShouldBe(["r3", "r1"]);
        view.Body.Indicators[0].Name.ShouldBe("三");
    }

    [Fact]
    public async Task Edit_removing_a_row_another_has_just_changed_is_a_conflict()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var seen = (await county.OpenAsync(id)).Revision;
        await county.EditAsync(county.Clerk, id, seen, Set("/indicators/r2/name", null, "二"));

        var result = await county.EditAsync(
            county.SecondClerk,
            id,
            seen,
            new Change(ChangeKind.Remove, "/indicators/r2")
        );

        result.Conflicts.ShouldHaveSingleItem().By.ShouldBe("周填报");
        (await county.OpenAsync(id)).Keys["indicators"].ShouldContain("r2");
    }

    [Fact]
    public async Task OwnEdits_turned_back_give_the_form_as_it_was()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var before = await county.OpenAsync(id);
        var result = await county.EditAsync(
            county.Clerk,
            id,
            before.Revision,
            Set("/indicators/r2/valueText", null, "≤5天"),
            Set("/funds/totalYuan", "820000.00", null),
            new Change(ChangeKind.Remove, "/indicators/r2"),
            new Change(ChangeKind.Move, "/indicators/r3")
        );
        result.Conflicts.ShouldBeEmpty();

        var edits = await county.Editor.OwnEditsAsync(county.Clerk, id, 1);
        var undone = await county.EditAsync(county.Clerk, id, result.Revision, [.. edits[0].Inverse()]);

        undone.Conflicts.ShouldBeEmpty();
        var after = await county.OpenAsync(id);
        after.Keys["indicators"].ShouldBe(before.Keys["indicators"]);
        Json(after.Body).ShouldBe(Json(before.Body));
    }

    private static string Json(Core.Forms.Form form) => JsonSerializer.Serialize(form, JixiaoJson.Contract.Form);

    [Theory]
    [InlineData("/funds/totalYuan", "很多", ConflictKind.NotAValue)]
    [InlineData("/indicators/r1/comparison", "大概", ConflictKind.NotAValue)]
    [InlineData("/indicators/r1/colour", "红", ConflictKind.NoSuchCell)]
    [InlineData("/unit/name", "别的单位", ConflictKind.NoSuchCell)]
    [InlineData("title", "表", ConflictKind.NoSuchCell)]
    [InlineData("/indicators/r1", "x", ConflictKind.NoSuchCell)]
    [InlineData("/indicators/zz/name", "x", ConflictKind.RowGone)]
    public async Task Edit_that_no_cell_can_hold_is_said_so(string path, string to, ConflictKind kind)
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();

        var result = await county.EditAsync(county.Clerk, id, 1, Set(path, null, to));

        result.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task Edit_by_a_reviewer_is_refused_with_who_can()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();

        var outcome = await county.Editor.EditAsync(
            county.Person("departmentReviewer"),
            id,
            new EditBatch(Guid.NewGuid(), 1, [Set("/title", null, "x")])
        );

        outcome.Refusal.ShouldNotBeNull().WhoCan.ShouldBe("填报人");
    }

    [Fact]
    public async Task Edit_of_a_finding_s_fix_mends_it()
    {
        await using var county = await CreateAsync(server);
        var id = await county.DraftAsync();
        var view = await county.OpenAsync(id);
        var result = await county.EditAsync(
            county.Clerk,
            id,
            view.Revision,
            Set("/indicators/r1/level1", "成本指标", "成本指标"),
            Set("/indicators/r1/name", null, "维修总成本"),
            Set("/indicators/r1/valueText", null, "≥82万元")
        );
        var fixable = result.Findings.First(f =>
            f.Fix.Count > 0 && f.Path.StartsWith("/indicators/r1/", StringComparison.Ordinal)
        );

        var mended = await county.EditAsync(county.Clerk, id, result.Revision, [.. fixable.Fix]);

        mended.Conflicts.ShouldBeEmpty();
        mended.Findings.ShouldNotContain(f => f.Finding.Fingerprint == fixable.Finding.Fingerprint);
    }
}
