using Jixiao.App.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <summary>What the frame of a form's page says, without the form itself, which the page fetches: one narrow row of the database.</summary>
/// <param name="Name">The project; empty while it has none.</param>
/// <param name="Actions">What the person may do with it now, editing included.</param>
/// <param name="Import">The document it was made from; null for none.</param>
public sealed record FormHead(
    FormId Id,
    string Name,
    FormState State,
    FormRound Round,
    string UnitName,
    IReadOnlyList<FormAction> Actions,
    Guid? Import
)
{
    private const string Columns = """
        select name, state, round, version, name_of_unit(division_code, unit_id), import_id, roles_over(scope)
        from form where division_code = $1 and fiscal_year = $2 and form_id = $3 and deleted_at is null
        """;

    public bool MayEdit => Actions.Contains(FormAction.Edit);

    internal static Task<FormHead?> FindAsync(
        Database database,
        Actor actor,
        FormId id,
        CancellationToken cancellation
    ) =>
        database.FindAsync(
            actor,
            Columns,
            r =>
            {
                var (state, round) = (
                    WorkflowWords.ParseState(r.GetString(1)),
                    WorkflowWords.ParseRound(r.GetString(2))
                );
                Role[] roles = [.. r.GetFieldValue<string[]>(6).Select(Core.Workflow.Roles.Parse)];
                return new FormHead(
                    id,
                    r.GetString(0),
                    state,
                    round,
                    r.GetString(4),
                    FormView.ActionsOf(state, round, roles, r.GetInt32(3)),
                    r.GuidOrNull(5)
                );
            },
            [id.Division, id.Year, id.Id],
            cancellation
        );
}
