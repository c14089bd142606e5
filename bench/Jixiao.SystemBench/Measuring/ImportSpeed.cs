using System.Diagnostics;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Samples;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Forms;
using Npgsql;

namespace Jixiao.SystemBench.Measuring;

/// <summary>
/// Forms taken over as drafts, as from a document that was read (rights of the clerk, audit, columns, trail, one transaction), beside a raw
/// binary COPY of the very same rows into the same tables by their owner, in turns.
/// </summary>
internal static class ImportSpeed
{
    private const int Rounds = 3;
    private const int Year = 2031;
    private const string Path = "/300/300001/";

    private static readonly string[] Tables = ["form", "indicator", "amount", "finding", "event"];

    public static async Task MeasureAsync(string connection, int forms, CancellationToken cancellation)
    {
        await using var database = await Database.OpenAsync(connection, cancellation);
        var (actor, unit) = await ClerkAsync(database, cancellation);
        var bodies = Bodies(unit, forms);
        var (imports, copies, rows) = (new List<double>(), new List<double>(), 0L);
        for (var round = -1; round < Rounds; round++)
        {
            var head = await HeadAsync(database, cancellation);
            var watch = Stopwatch.StartNew();
            await ImportAsync(database, actor, unit, bodies, cancellation);
            var import = watch.Elapsed.TotalSeconds;
            await using var owner = await database.Owner.OpenConnectionAsync(cancellation);
            var kept = await TakeOutAsync(owner, head, cancellation);
            watch.Restart();
            await PutInAsync(owner, kept, cancellation);
            var copy = watch.Elapsed.TotalSeconds;
            rows = await CountAsync(owner, head, cancellation);
            await TakeOutAsync(owner, head, cancellation);
            if (round >= 0)
            {
                imports.Add(import);
                copies.Add(copy);
            }
        }
        var (one, raw) = (Report.Median(imports), Report.Median(copies));
        Report.Say(
            $"import of {forms} forms ({rows} rows) {one:0.00} s, raw COPY of the same rows {raw:0.00} s: {raw / one:0 %} of its speed"
        );
    }

    private static async Task<(Actor Clerk, UnitOfForm Unit)> ClerkAsync(
        Database database,
        CancellationToken cancellation
    )
    {
        await using var all = await database.BeginUpkeepAsync(cancellation);
        var clerk = await all.FindAsync(
            "select person_id, display_name from person where login = 'load.clerk.300001'",
            r => new Actor(r.GetGuid(0), r.GetString(1), "127.0.0.1"),
            [],
            cancellation
        );
        var unit = await all.FindAsync(
            "select unit_id from unit where division_code = $1 and path = $2",
            r => r.GetGuid(0),
            [SampleCounty.Division, Path],
            cancellation
        );
        await using var work = await database.BeginAsync(clerk!, cancellation);
        return (clerk!, (await UnitOfForm.FindAsync(work, SampleCounty.Division, unit, "导入", cancellation)).Value);
    }

    private static List<Form> Bodies(UnitOfForm unit, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    SampleForms.Project(
                        SampleProject.All[i % SampleProject.All.Count],
                        Year,
                        SampleCounty.Name,
                        unit.Unit,
                        unit.Department!,
                        50 + (i * 37 % 150),
                        rows: 12 + (i % 2)
                    )
                ),
        ];

    private static async Task ImportAsync(
        Database database,
        Actor actor,
        UnitOfForm unit,
        List<Form> bodies,
        CancellationToken cancellation
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var at = TimeProvider.System.GetUtcNow();
        List<NewDraft> drafts = [.. bodies.Select((b, i) => new NewDraft(Guid.CreateVersion7(at), b, i))];
        await FormBatchWriter.InsertAsync(work, unit, SampleCounty.Division, Year, drafts, null, at, cancellation);
        await work.AppendAllAsync(
            SampleCounty.Division,
            "form.create",
            "form",
            at,
            unit.Scope,
            [.. drafts.Select(d => ($"{Year}/{d.Id}", """{"from":"import"}"""))],
            cancellation
        );
        await work.CommitAsync(cancellation);
    }

    /// <summary>Everything of the year as binary rows, and then out of the tables.</summary>
    private static async Task<List<byte[]>> TakeOutAsync(
        NpgsqlConnection owner,
        long head,
        CancellationToken cancellation
    )
    {
        var kept = new List<byte[]>();
        foreach (var table in Tables)
        {
            using var bytes = new MemoryStream();
            await using var copy = await owner.BeginRawBinaryCopyAsync(
                $"copy (select * from {table} where {Which(table, head)}) to stdout (format binary)",
                cancellation
            );
            await copy.CopyToAsync(bytes, cancellation);
            kept.Add(bytes.ToArray());
        }
        string[] statements =
        [
            "alter table event disable trigger append_only",
            .. Tables.Reverse().Select(t => $"delete from {t} where {Which(t, head)}"),
            "alter table event enable trigger append_only",
            FormattableString.Invariant(
                $"update trail_head set sequence = {head}, hash = (select hash from event e where e.division_code = trail_head.division_code and e.sequence = {head}) where division_code = '{SampleCounty.Division}'"
            ),
            .. Tables.Select(t => $"vacuum {t}"),
        ];
        foreach (var statement in statements)
        {
            await RunAsync(owner, statement, cancellation);
        }
        return kept;
    }

    private static async Task PutInAsync(NpgsqlConnection owner, List<byte[]> kept, CancellationToken cancellation)
    {
        await using var transaction = await owner.BeginTransactionAsync(cancellation);
        foreach (var (table, bytes) in Tables.Zip(kept))
        {
            await using var copy = await owner.BeginRawBinaryCopyAsync(
                $"copy {table} from stdin (format binary)",
                cancellation
            );
            await copy.WriteAsync(bytes, cancellation);
        }
        await transaction.CommitAsync(cancellation);
    }

    private static async Task<long> CountAsync(NpgsqlConnection owner, long head, CancellationToken cancellation)
    {
        var all = 0L;
        foreach (var table in Tables)
        {
            await using var command = new NpgsqlCommand(
                $"select count(*) from {table} where {Which(table, head)}",
                owner
            );
            all += (long)(await command.ExecuteScalarAsync(cancellation))!;
        }
        return all;
    }

    private static async Task<long> HeadAsync(Database database, CancellationToken cancellation)
    {
        await using var work = await database.BeginUpkeepAsync(cancellation);
        return await work.FindAsync(
            "select sequence from trail_head where division_code = $1",
            r => r.GetInt64(0),
            [SampleCounty.Division],
            cancellation
        );
    }

    private static string Which(string table, long head) =>
        table == "event"
            ? FormattableString.Invariant($"division_code = '{SampleCounty.Division}' and sequence > {head}")
            : FormattableString.Invariant($"division_code = '{SampleCounty.Division}' and fiscal_year = {Year}");

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
