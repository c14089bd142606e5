using Jixiao.App.People;
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
        select name, state, round, version, name_of_unit(division_code, unit_id), import_id, scope
        from form where division_code = $1 and fiscal_year = $2 and form_id = $3 and deleted_at is null
        """;

    public bool MayEdit => Actions.Contains(FormAction.Edit);

    /// <param name="grants">Of the actor: what may be done with the form follows from them; that it is seen is the database's matter.</param>
    internal static Task<FormHead?> FindAsync(
        Database database,
        Actor actor,
        IReadOnlyList<Grant> grants,
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
                var scope = r.GetString(6);
                Role[] roles =
                [
                    .. grants
                        .Where(g => scope.StartsWith(g.Scope, StringComparison.Ordinal))
                        .Select(g => g.Role)
                        .Distinct(),
                ];
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
