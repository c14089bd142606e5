using System.Text.Json;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <param name="State">Which a form is to have left by the end of the day.</param>
public sealed record Deadline(FormRound Round, FormState State, DateOnly DueOn);

/// <summary>Those of one division in one year.</summary>
/// <param name="MayKeep">Whether the reader is of those who set them.</param>
public sealed record DivisionDeadlines(
    string Division,
    string Name,
    int Year,
    bool MayKeep,
    IReadOnlyList<Deadline> All
)
{
    /// <summary>Null where none is set.</summary>
    public DateOnly? Of(FormRound round, FormState state) =>
        All.FirstOrDefault(d => d.Round == round && d.State == state)?.DueOn;
}

/// <summary>By when a form is handed in and each review is done, by year and round: 绩效股 sets it for its whole division.</summary>
public sealed class Deadlines(Database database, TimeProvider time)
{
    private const string Tried = "修改截止日期";

    /// <summary>The states that wait for somebody, in the order they are gone through.</summary>
    public static IReadOnlyList<FormState> States { get; } =
    [
        FormState.Draft,
        FormState.Submitted,
        FormState.UnitReviewed,
        FormState.DepartmentReviewed,
        FormState.DivisionReviewed,
    ];

    /// <summary>"送审", "单位审核": what is to be done by a deadline for this state.</summary>
    public static string Title(FormState state) =>
        state switch
        {
            FormState.Draft => "填报送审",
            FormState.Submitted => "单位审核",
            FormState.UnitReviewed => "主管部门审核",
            FormState.DepartmentReviewed => "业务股审核",
            FormState.DivisionReviewed => "绩效股审核",
            _ => state.Title(),
        };

    /// <summary>Of each division the actor files or reviews in, by code.</summary>
    public async Task<IReadOnlyList<DivisionDeadlines>> ListAsync(
        Actor actor,
        int year,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var rows = await work.ListAsync(
            """
            select v.division_code, v.name, v.division_code || '/' = any ((select scopes_of(array['performanceReviewer']))::text[]),
              d.round, d.state, d.due_on
            from division v left join deadline d on d.division_code = v.division_code and d.fiscal_year = $1
            where v.division_code = any ((select divisions_of(business_scopes()))::text[])
            order by v.division_code
            """,
            r =>
                (
                    Division: (Code: r.GetString(0), Name: r.GetString(1), MayKeep: r.GetBoolean(2)),
                    Deadline: r.IsDBNull(3)
                        ? null
                        : new Deadline(
                            WorkflowWords.ParseRound(r.GetString(3)),
                            WorkflowWords.ParseState(r.GetString(4)),
                            r.GetFieldValue<DateOnly>(5)
                        )
                ),
            [year],
            cancellation
        );
        return
        [
            .. rows.GroupBy(r => r.Division)
                .Select(g => new DivisionDeadlines(
                    g.Key.Code,
                    g.Key.Name,
                    year,
                    g.Key.MayKeep,
                    [.. g.Select(r => r.Deadline).OfType<Deadline>()]
                )),
        ];
    }

    /// <summary>Sets some deadlines of a year; the others stay. Each that changes is in the trail.</summary>
    /// <param name="wanted">Null takes the deadline away.</param>
    /// <returns>How many changed.</returns>
    public async Task<Outcome<int>> SetAsync(
        Actor actor,
        string division,
        int year,
        IReadOnlyDictionary<(FormRound Round, FormState State), DateOnly?> wanted,
        CancellationToken cancellation = default
    )
    {
        var known = (await ListAsync(actor, year, cancellation)).FirstOrDefault(d => d.Division == division);
        if (known is not { MayKeep: true })
        {
            return new Refusal(
                "not-allowed",
                Tried,
                "截止日期由管理整个区划的绩效股设定",
                Role.PerformanceReviewer.Title(),
                "需要改期时请联系财政局绩效股"
            );
        }
        if (Wrong(known, wanted) is { } refusal)
        {
            return refusal;
        }
        var changed = wanted.Where(w => known.Of(w.Key.Round, w.Key.State) != w.Value).ToList();
        if (changed.Count > 0)
        {
            await WriteAsync(actor, known, changed, cancellation);
        }
        return changed.Count;
    }

    private async Task WriteAsync(
        Actor actor,
        DivisionDeadlines known,
        List<KeyValuePair<(FormRound Round, FormState State), DateOnly?>> changed,
        CancellationToken cancellation
    )
    {
        var at = time.GetUtcNow();
        await using var work = await database.BeginAsync(actor, cancellation);
        foreach (var ((round, state), day) in changed)
        {
            object?[] key = [known.Division, known.Year, round.Name(), state.Name()];
            await (
                day is null
                    ? work.RunAsync(
                        "delete from deadline where division_code = $1 and fiscal_year = $2 and round = $3 and state = $4",
                        key,
                        cancellation
                    )
                    : work.RunAsync(
                        """
                        insert into deadline (division_code, fiscal_year, round, state, due_on, set_at, set_by)
                        values ($1, $2, $3, $4, $5, $6, $7)
                        on conflict (division_code, fiscal_year, round, state) do update
                        set due_on = excluded.due_on, set_at = excluded.set_at, set_by = excluded.set_by
                        """,
                        [.. key, day, at.UtcDateTime, actor.PersonId],
                        cancellation
                    )
            );
        }
        await work.AppendAllAsync(
            known.Division,
            "setDeadline",
            "deadline",
            at,
            known.Division + "/",
            [
                .. changed.Select(c =>
                    (
                        $"{known.Year}/{c.Key.Round.Name()}/{c.Key.State.Name()}",
                        Detail(c.Key, known.Of(c.Key.Round, c.Key.State), c.Value)
                    )
                ),
            ],
            cancellation
        );
        await work.CommitAsync(cancellation);
    }

    private static string Detail((FormRound Round, FormState State) key, DateOnly? before, DateOnly? after) =>
        JsonSerializer.Serialize(
            new
            {
                round = key.Round.Name(),
                due = key.State.Name(),
                before,
                after,
            }
        );

    /// <summary>Days far from the year, and a later step that ends before an earlier one.</summary>
    private static Refusal? Wrong(
        DivisionDeadlines known,
        IReadOnlyDictionary<(FormRound Round, FormState State), DateOnly?> wanted
    )
    {
        if (
            wanted.Values.OfType<DateOnly>().FirstOrDefault(d => d.Year < known.Year - 1 || d.Year > known.Year + 1)
            is var far
                and not { Year: 1 }
        )
        {
            return Refused(
                $"{far:yyyy-MM-dd} 离 {known.Year} 年太远",
                $"请填 {known.Year - 1} 年到 {known.Year + 1} 年之间的日期"
            );
        }
        foreach (var round in Enum.GetValues<FormRound>())
        {
            (FormState State, DateOnly? DueOn)? last = null;
            foreach (var state in States)
            {
                var due = wanted.TryGetValue((round, state), out var day) ? day : known.Of(round, state);
                if (due < last?.DueOn)
                {
                    return Refused(
                        $"{round.Title()}的{Title(state)}（{due:yyyy-MM-dd}）早于{Title(last.Value.State)}（{last.Value.DueOn:yyyy-MM-dd}）",
                        "后一步的截止日期不能早于前一步，请核对后再保存"
                    );
                }
                last = due is null ? last : (state, due);
            }
        }
        return null;
    }

    private static Refusal Refused(string why, string whatToDo) => new("wrong-deadline", Tried, why, null, whatToDo);
}
