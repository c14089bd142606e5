using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <param name="Draft">Being filled in.</param>
/// <param name="Underway">Handed in, not yet approved.</param>
/// <param name="Done">Approved, and what follows.</param>
/// <param name="Errors">Forms in draft on which errors stand.</param>
public sealed record UnitProgress(string Code, string Name, int Draft, int Underway, int Done, int Errors)
{
    public int All => Draft + Underway + Done;
}

/// <param name="Waiting">What lies on the person's desk, worst first; at most <see cref="Workbench.Shown"/>.</param>
/// <param name="WaitingCount">Of all that waits.</param>
/// <param name="Units">At most <see cref="Workbench.Shown"/>, those furthest behind first.</param>
public sealed record Bench(
    int Year,
    IReadOnlyList<FormRow> Waiting,
    long WaitingCount,
    IReadOnlyList<UnitProgress> Units
);

/// <summary>What waits for a person, by their roles, and how far their units are.</summary>
public sealed class Workbench(Database database, FormDesk desk, TimeProvider time)
{
    public const int Shown = 12;

    /// <param name="within">A condition on f.scope.</param>
    private static string Progress(string within) =>
        $"""
            select u.code, u.name, f.draft, f.underway, f.done, f.faulty
            from (
              select division_code, unit_id, count(*) as every, count(*) filter (where state = 'draft') as draft,
                count(*) filter (
                  where state in ('submitted', 'unitReviewed', 'departmentReviewed', 'divisionReviewed', 'performanceReviewed')) as underway,
                count(*) filter (where state in ('approved', 'published', 'monitored', 'selfEvaluated', 'closed')) as done,
                count(*) filter (where state = 'draft' and errors > 0) as faulty
              from form f where fiscal_year = $1 and deleted_at is null and {within}
              group by division_code, unit_id) f
            join unit u using (division_code, unit_id)
            order by f.draft::numeric / f.every desc, u.code limit $2
            """;

    public async Task<Bench> OpenAsync(Actor actor, IEnumerable<Role> roles, CancellationToken cancellation = default)
    {
        var year = time.GetUtcNow().Year + 1;
        var waiting = await desk.ListAsync(
            actor,
            new FormQuery
            {
                States = [.. roles.Select(StateFor).OfType<FormState>().Distinct()],
                Sort = FormSort.Errors,
                Size = Shown,
            },
            cancellation
        );
        await using var work = await database.BeginAsync(actor, cancellation);
        List<object?> parameters = [year, Shown];
        var reach = await Reach.OfAsync(work, cancellation);
        var units = await work.ListAsync(
            Progress(reach.Condition("f.scope", parameters) ?? "true"),
            r => new UnitProgress(
                r.GetString(0),
                r.GetString(1),
                (int)r.GetInt64(2),
                (int)r.GetInt64(3),
                (int)r.GetInt64(4),
                (int)r.GetInt64(5)
            ),
            parameters,
            cancellation
        );
        return new Bench(year, waiting.Rows, waiting.Count, units);
    }

    /// <summary>The state in which a form waits for the role; null for roles no form waits for.</summary>
    internal static FormState? StateFor(Role role) =>
        role switch
        {
            Role.Clerk => FormState.Draft,
            Role.UnitReviewer => FormState.Submitted,
            Role.DepartmentReviewer => FormState.UnitReviewed,
            Role.DivisionReviewer => FormState.DepartmentReviewed,
            Role.PerformanceReviewer => FormState.DivisionReviewed,
            _ => null,
        };
}
