using System.Diagnostics;
using Jixiao.App.Samples;
using Jixiao.App.Storage;
using Jixiao.SystemBench.Running;

namespace Jixiao.SystemBench.Measuring;

/// <summary>The running system with a whole county in it, and people of each role signed in.</summary>
internal sealed class Loaded : IDisposable
{
    /// <summary>Who is asked as which role: a clerk of one school, a clerk over a department of fifty units, reviewers, administrators.</summary>
    private static readonly string[] Logins =
    [
        "zhou.yulan",
        "zheng.min",
        "feng.xiuzhen",
        "shen.jing",
        "xitong",
        "anquan",
        "shenji",
    ];

    private readonly Dictionary<string, Visitor> visitors = new(StringComparer.Ordinal);

    private Loaded(ServerProcess server) => Server = server;

    public ServerProcess Server { get; }

    /// <summary>A draft and a form with versions, both of the department of fifty units.</summary>
    public (string Draft, string Frozen) Forms { get; private set; }

    public Visitor this[string login] => visitors[login];

    public static async Task<Loaded> FillAsync(
        ServerProcess server,
        int units,
        int forms,
        CancellationToken cancellation
    )
    {
        var loaded = new Loaded(server);
        await using var database = await Database.OpenAsync(server.ConnectionString(), cancellation);
        var watch = Stopwatch.StartNew();
        var (written, indicators) = await new SampleLoad(database, TimeProvider.System).RunAsync(
            units,
            forms,
            cancellation: cancellation
        );
        Report.Say(
            $"generated: {units} units with their people, {written} forms, {indicators} indicators, {written} events in {watch.Elapsed.TotalSeconds:0.0} s"
        );
        await using (var work = await database.BeginUpkeepAsync(cancellation))
        {
            // Two of the sample's people get a department of the generated ones as well.
            await work.RunAsync(
                """
                insert into role_grant (division_code, person_id, role, unit_path)
                select d.division_code, p.person_id, g.role, '/300/' from division d, person p
                join (values ('zheng.min', 'clerk'), ('feng.xiuzhen', 'departmentReviewer')) as g (login, role) using (login)
                on conflict do nothing
                """,
                [],
                cancellation
            );
            loaded.Forms = (
                (await OneAsync(work, "f.state = 'draft' and f.errors = 0", cancellation))!,
                (await OneAsync(work, "f.version > 0 and f.state = 'submitted'", cancellation))!
            );
            await work.CommitAsync(cancellation);
        }
        foreach (var login in Logins)
        {
            var visitor = loaded.visitors[login] = new Visitor(server.Url, login);
            await visitor.SignInAsync(server.Passwords[login], cancellation);
        }
        return loaded;
    }

    public void Dispose()
    {
        foreach (var visitor in visitors.Values)
        {
            visitor.Dispose();
        }
    }

    private static Task<string?> OneAsync(Work work, string which, CancellationToken cancellation) =>
        work.FindAsync(
            $"select f.division_code, f.fiscal_year, f.form_id from form f where f.scope like '%/300/%' and {which} order by f.form_id limit 1",
            r => FormattableString.Invariant($"/forms/{r.GetString(0)}/{r.GetInt32(1)}/{r.GetGuid(2)}"),
            [],
            cancellation
        );
}
