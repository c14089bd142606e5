using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <param name="Back">What a step led back to the person, due first; at most <see cref="Workbench.Shown"/>.</param>
/// <param name="Waiting">What else lies on the person's desk, due first, then worst; at most <see cref="Workbench.Shown"/>.</param>
/// <param name="WaitingCount">Of all that waits, without those shown as having come back.</param>
/// <param name="Units">Those latest and furthest behind first.</param>
/// <param name="Pace">For those who wait for many units; null for the others.</param>
public sealed record Bench(
    int Year,
    IReadOnlyList<CameBack> Back,
    long BackCount,
    IReadOnlyList<FormRow> Waiting,
    long WaitingCount,
    Progress Units,
    Pace? Pace
);

/// <summary>What waits for a person, by their roles, what came back to them, and how far their units are.</summary>
public sealed class Workbench(Database database, TimeProvider time)
{
    public const int Shown = 12;

    private static readonly Role[] Waiting = [Role.DepartmentReviewer, Role.DivisionReviewer, Role.PerformanceReviewer];

    public async Task<Bench> OpenAsync(
        Actor actor,
        IReadOnlyCollection<Role> roles,
        CancellationToken cancellation = default
    )
    {
        var year = FilingCalendar.Year(time.GetUtcNow());
        List<FormState> states = [.. roles.Select(StateFor).OfType<FormState>().Distinct()];
        await using var work = await database.BeginAsync(actor, cancellation);
        var reach = await Reach.OfAsync(work, cancellation);
        var (back, count) = await StepsBack.ListAsync(work, reach, states, Shown, cancellation);
        var waiting = await FormDesk.ListAsync(
            work,
            reach,
            new FormQuery
            {
                States = states,
                Except = [.. back.Select(b => b.Form.Id.Id)],
                Sort = FormSort.Due,
                Descending = false,
                Size = Shown,
            },
            cancellation
        );
        var today = FilingCalendar.Day(time.GetUtcNow());
        var units = await Progress.OfAsync(work, reach, year, today, cancellation);
        var pace = roles.Any(Waiting.Contains)
            ? await Pace.OfAsync(work, reach, year, units.Forms, cancellation)
            : null;
        return new Bench(year, back, count, waiting.Rows, waiting.Count, units, pace);
    }

    /// <summary>The state in which a form waits for the role; null for roles no form waits for.</summary>
    public static FormState? StateFor(Role role) =>
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
