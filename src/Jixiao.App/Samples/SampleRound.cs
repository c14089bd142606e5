using System.Text.Json;
using Jixiao.App.Filing;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Samples;

/// <summary>Where the sample county stands in this year's first round: its deadlines, and a form that its reviewer has sent back.</summary>
internal static class SampleRound
{
    /// <summary>Number of the form that came back: the first project of the first school, with a cost written as "≥".</summary>
    public const int Returned = 1;

    private const string Unit = "/205/205001/";

    private const string Reason = "成本指标写成了“≥”，成本是上限，请改为“≤”并与年度资金总额核对。";

    /// <summary>Days from now for each state, in order.</summary>
    private static readonly int[] Days = [5, 8, 12, 20, 27];

    public static Guid Form(string path, int year, int number) => SampleUnits.Name($"form {path} {year} {number}");

    public static async Task WriteAsync(Database database, TimeProvider time, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var year = FilingCalendar.Year(now);
        var reviewer = await PersonAsync(database, Role.UnitReviewer, cancellation);
        var bureau = await PersonAsync(database, Role.PerformanceReviewer, cancellation);
        var first = FilingCalendar.Day(now);
        var dates = Deadlines
            .States.Zip(Days)
            .ToDictionary(d => (FormRound.First, d.First), d => (DateOnly?)first.AddDays(d.Second));
        await new Deadlines(database, time).SetAsync(bureau, SampleCounty.Division, year, dates, cancellation);
        await using (var upkeep = await database.BeginUpkeepAsync(cancellation))
        {
            await upkeep.RunAsync(
                "update form_version set state = $2 where form_id = $1",
                [Form(Unit, year, Returned), FormState.Submitted.Name()],
                cancellation
            );
            await upkeep.CommitAsync(cancellation);
        }
        await using var work = await database.BeginAsync(reviewer, cancellation);
        await work.AppendAsync(
            SampleCounty.Division,
            now.AddHours(-20),
            $"form.{FormAction.Return.Name()}",
            "form",
            new FormId(SampleCounty.Division, year, Form(Unit, year, Returned)).Subject,
            SampleCounty.Division + Unit,
            JsonSerializer.Serialize(
                new
                {
                    from = FormState.Submitted.Name(),
                    to = FormState.Draft.Name(),
                    reason = Reason,
                }
            ),
            cancellation
        );
        await work.CommitAsync(cancellation);
    }

    private static async Task<Actor> PersonAsync(Database database, Role role, CancellationToken cancellation)
    {
        var login = SampleCounty.People.First(p => p.Role == role).Login;
        await using var work = await database.BeginUpkeepAsync(cancellation);
        return await work.FindAsync(
                "select person_id, display_name from person where login = $1",
                r => new Actor(r.GetGuid(0), r.GetString(1), null),
                [login],
                cancellation
            ) ?? Actor.Nobody;
    }
}
