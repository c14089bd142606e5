using System.IO.Compression;
using Jixiao.App.Jobs;
using Jixiao.App.Storage;
using Jixiao.App.Tests.Filing;
using Jixiao.App.Tests.Storage;
using Jixiao.Documents;
using Microsoft.Extensions.Logging.Abstractions;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Jobs;

public sealed class JobWorkerTests(Server server) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly JobSignal signal = new();

    public void Dispose()
    {
        signal.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Export_writes_what_the_person_sees_and_it_reads_back()
    {
        await using var county = await CreateAsync(server);
        foreach (var form in new[] { await county.DraftAsync("校舍屋面维修"), await county.DraftAsync("校舍屋面维修") })
        {
            await county.EditAsync(
                county.Clerk,
                form,
                1,
                Set("/indicators/r1/name", null, "屋面维修成本"),
                Set("/indicators/r1/valueText", null, "≤82万元"),
                Set("/indicators/r2/name", null, "减少停课天数"),
                Set("/indicators/r2/valueText", null, "≥5天")
            );
        }
        var desk = Desk(county);
        var job = (await desk.AskAsync(county.Clerk, Division, Year, county.School, "docx")).Value;

        await RunAsync(county, new ExportBatch(county.Database, Data));

        var view = (await Jobs(county).FindAsync(county.Clerk, job)).Value;
        (view.State, view.Done, view.Total).ShouldBe(("done", 2, 2), view.Message);
        await using var content = (await desk.OpenAsync(county.Clerk, job)).Value.Content;
        using var zip = new ZipArchive(content);
        zip.Entries.Select(e => e.FullName)
            .ShouldBe(
                ["205001 临溪县第一小学/校舍屋面维修.docx", "205001 临溪县第一小学/校舍屋面维修 2.docx"],
                ignoreOrder: true
            );
        using var docx = new MemoryStream();
        await using (var entry = zip.Entries[0].Open())
        {
            await entry.CopyToAsync(docx);
        }
        FormReader.Read("a.docx", docx.ToArray()).Forms.ShouldHaveSingleItem().Project!.Name.ShouldBe("校舍屋面维修");
        (await desk.OpenAsync(county.SecondClerk, job)).Refusal!.Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task Export_of_a_unit_one_does_not_see_is_refused()
    {
        await using var county = await CreateAsync(server);

        var outcome = await Desk(county).AskAsync(county.Clerk, Division, Year, county.Unit("/205/205002/"), "docx");

        outcome.Refusal!.Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task Export_of_a_department_holds_only_what_its_asker_still_sees()
    {
        await using var county = await CreateAsync(server);
        await county.DraftAsync();
        var reviewer = county.Person("departmentReviewer");
        var desk = Desk(county);
        var job = (await desk.AskAsync(reviewer, Division, Year, county.Unit("/205/"), "xlsx")).Value;
        await using (var work = await county.Database.BeginUpkeepAsync())
        {
            await work.RunAsync("delete from role_grant where person_id = $1", [reviewer.PersonId]);
            await work.CommitAsync();
        }

        await RunAsync(county, new ExportBatch(county.Database, Data));

        await using var all = await county.Database.BeginUpkeepAsync();
        (await all.FindAsync("select state from job where job_id = $1", r => r.GetString(0), [job.Id])).ShouldBe(
            "failed"
        );
    }

    [Fact]
    public async Task Job_that_was_cancelled_stops_and_stays_cancelled()
    {
        await using var county = await CreateAsync(server);
        await county.DraftAsync();
        var job = (await Desk(county).AskAsync(county.Clerk, Division, Year, county.School, "docx")).Value;
        var endless = new EndlessKind();
        var running = RunAsync(county, endless);
        await endless.Started.Task;

        (await Jobs(county).CancelAsync(county.Clerk, job)).IsRefused.ShouldBeFalse();

        await running;
        (await Jobs(county).FindAsync(county.Clerk, job)).Value.State.ShouldBe("cancelled");
    }

    [Fact]
    public async Task Job_whose_program_died_is_taken_up_again_three_times_at_most()
    {
        await using var county = await CreateAsync(server);
        await county.DraftAsync();
        var job = (await Desk(county).AskAsync(county.Clerk, Division, Year, county.School, "docx")).Value;

        await DieAsync();
        await RunAsync(county, new ExportBatch(county.Database, Data));
        (await Jobs(county).FindAsync(county.Clerk, job)).Value.State.ShouldBe("done");

        await DieAsync(attempts: 3);
        await RunAsync(county, new ExportBatch(county.Database, Data));
        (await Jobs(county).FindAsync(county.Clerk, job)).Value.State.ShouldBe("failed");

        async Task DieAsync(int attempts = 1)
        {
            await using var work = await county.Database.BeginUpkeepAsync();
            await work.RunAsync(
                "update job set state = 'running', attempts = $1, beat_at = now() - interval '5 minutes'",
                [attempts]
            );
            await work.CommitAsync();
        }
    }

    private DataFolder Data => new(folder.Path);

    private JobDesk Jobs(County county) => new(county.Database, TimeProvider.System, signal);

    private ExportDesk Desk(County county) => new(county.Database, Data, Jobs(county));

    private async Task RunAsync(County county, IJobKind kind)
    {
        using var worker = new JobWorker(
            county.Database,
            TimeProvider.System,
            signal,
            [kind],
            NullLogger<JobWorker>.Instance
        );
        await worker.RunWaitingAsync(TestContext.Current.CancellationToken);
    }

    private sealed class EndlessKind : IJobKind
    {
        public TaskCompletionSource Started { get; } = new();

        public string Kind => ExportBatch.KindName;

        public async Task<string?> RunAsync(JobRun run, CancellationToken cancellation)
        {
            Started.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return null;
        }
    }
}
