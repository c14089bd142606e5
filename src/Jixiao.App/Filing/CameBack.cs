using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <summary>A form that a step led back to where it waits now.</summary>
/// <param name="Action">退回, 撤回 or 下达控制数.</param>
/// <param name="By">Null where the program did it.</param>
/// <param name="Reason">As the reviewer wrote it; null where none was given.</param>
public sealed record CameBack(FormRow Form, FormAction Action, string? By, DateTimeOffset At, string? Reason);

/// <summary>What came back, by whom, when and why: read from the trail, where a step back says "from", "to" and "reason".</summary>
internal static class StepsBack
{
    private static readonly FormAction[] Actions = [FormAction.Return, FormAction.Withdraw, FormAction.IssueControl];

    /// <summary>The last step of each form that stands in one of the states, where that step led back; those due first stand first.</summary>
    /// <returns>At most so many, and how many there are.</returns>
    public static async Task<(IReadOnlyList<CameBack> Rows, long Count)> ListAsync(
        Work work,
        Reach reach,
        IReadOnlyList<FormState> states,
        int most,
        CancellationToken cancellation
    )
    {
        List<object?> parameters = [states.Select(s => s.Name()).ToArray(), most];
        var within = reach.Condition("e.scope", parameters) ?? "true";
        var rows = await work.ListAsync(
            $"""
            select {FormRows.Columns}, e.action, e.person_name, e.at, e.detail ->> 'reason', count(*) over ()
            from event e
            join form f on f.division_code = e.division_code
              and f.fiscal_year = split_part(e.subject_id, '/', 1)::integer and f.form_id = split_part(e.subject_id, '/', 2)::uuid
            {FormRows.Joins}
            where e.action in ({string.Join(", ", Actions.Select(a => $"'form.{a.Name()}'"))}) and {within}
              and f.state = any ($1) and f.deleted_at is null
              and not exists (
                select from event later
                where later.division_code = e.division_code and later.subject = 'form' and later.subject_id = e.subject_id
                  and later.sequence > e.sequence and later.action <> 'form.edit')
            order by d.due_on nulls last, e.at desc limit $2
            """,
            r =>
                (
                    Row: new CameBack(
                        FormRows.Read(r),
                        Array.Find(Actions, a => r.GetString(FormRows.Width) == $"form.{a.Name()}"),
                        r.TextOrNull(FormRows.Width + 1),
                        r.Instant(FormRows.Width + 2),
                        r.TextOrNull(FormRows.Width + 3)
                    ),
                    Count: r.GetInt64(FormRows.Width + 4)
                ),
            parameters,
            cancellation
        );
        return ([.. rows.Select(r => r.Row)], rows.FirstOrDefault().Count);
    }
}
