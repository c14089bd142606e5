using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;

namespace Jixiao.App.Filing;

/// <param name="Draft">Being filled in.</param>
/// <param name="Underway">Handed in, not yet approved.</param>
/// <param name="Done">Approved, and what follows.</param>
/// <param name="Errors">Forms in draft on which errors stand.</param>
/// <param name="Late">Forms that wait beyond the deadline of their state.</param>
public sealed record UnitProgress(string Code, string Name, int Draft, int Underway, int Done, int Errors, int Late)
{
    public int All => Draft + Underway + Done;
}

/// <summary>How far the units of a person are in a year.</summary>
/// <param name="ByDepartment">Each with all its units: for those who see whole divisions.</param>
/// <param name="Count">Of all units or departments that have forms.</param>
/// <param name="Forms">Of all of them together.</param>
public sealed record Progress(bool ByDepartment, IReadOnlyList<UnitProgress> Rows, long Count, int Forms)
{
    /// <summary>Most bars that are shown.</summary>
    public const int Most = 30;

    internal static async Task<Progress> OfAsync(
        Work work,
        Reach reach,
        int year,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        List<object?> parameters = [year, Most, today];
        var within = reach.Condition("f.scope", parameters);
        var (key, join) = within is null
            ? ("split_part(f.scope, '/', 2)", "u.path = '/' || f.key || '/'")
            : ("f.unit_id", "u.unit_id = f.key");
        var rows = await work.ListAsync(
            $"""
            select u.code, u.name, f.draft, f.underway, f.done, f.faulty, f.late, count(*) over (), (sum(f.every) over ())::bigint
            from (
              select g.division_code, g.key, sum(g.every) as every,
                coalesce(sum(g.every) filter (where g.state = 'draft'), 0)::bigint as draft,
                coalesce(sum(g.every) filter (
                  where g.state in ('submitted', 'unitReviewed', 'departmentReviewed', 'divisionReviewed', 'performanceReviewed')), 0)::bigint as underway,
                coalesce(sum(g.every) filter (where g.state in ('approved', 'published', 'monitored', 'selfEvaluated', 'closed')), 0)::bigint as done,
                coalesce(sum(g.faulty) filter (where g.state = 'draft'), 0)::bigint as faulty,
                coalesce(sum(g.every) filter (where d.due_on < $3), 0)::bigint as late
              from (
                select f.division_code, f.fiscal_year, f.round, f.state, {key} as key, count(*) as every,
                  count(*) filter (where f.errors > 0) as faulty
                from form f where f.fiscal_year = $1 and f.deleted_at is null and {within ?? "true"}
                group by f.division_code, f.fiscal_year, f.round, f.state, key) g
              left join deadline d
                on d.division_code = g.division_code and d.fiscal_year = g.fiscal_year and d.round = g.round and d.state = g.state
              group by g.division_code, g.key) f
            join unit u on u.division_code = f.division_code and {join}
            order by f.late desc, f.draft / f.every desc, u.code limit $2
            """,
            r =>
                (
                    Unit: new UnitProgress(
                        r.GetString(0),
                        r.GetString(1),
                        (int)r.GetInt64(2),
                        (int)r.GetInt64(3),
                        (int)r.GetInt64(4),
                        (int)r.GetInt64(5),
                        (int)r.GetInt64(6)
                    ),
                    Count: r.GetInt64(7),
                    Forms: (int)r.GetInt64(8)
                ),
            parameters,
            cancellation
        );
        return new Progress(
            within is null,
            [.. rows.Select(r => r.Unit)],
            rows.FirstOrDefault().Count,
            rows.FirstOrDefault().Forms
        );
    }
}
