using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Storing;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <summary>A form as its page shows it.</summary>
/// <param name="Revision">Send it with each batch of edits.</param>
/// <param name="Version">Last frozen version; 0 before the first submission.</param>
/// <param name="Profile">Title of the profile it is judged by.</param>
/// <param name="MayEdit">True when the person may change cells now.</param>
/// <param name="Actions">What the person may do with it now, editing included.</param>
/// <param name="Import">The document it was made from, in its division and year; null for none.</param>
/// <param name="WaitsFor">Role on whose desk it lies, in Chinese; null for none.</param>
public sealed record FormView(
    FormId Id,
    Form Body,
    FormKeys Keys,
    long Revision,
    int Version,
    FormState State,
    FormRound Round,
    Guid UnitId,
    string UnitCode,
    string UnitName,
    string DivisionName,
    string Profile,
    bool MayEdit,
    IReadOnlyList<FormAction> Actions,
    string? WaitsFor,
    IReadOnlyList<PlacedFinding> Findings,
    FormSums Sums,
    DateTimeOffset ChangedAt,
    string? ChangedBy,
    Guid? Import
)
{
    internal static List<FormAction> ActionsOf(
        FormState state,
        FormRound round,
        IReadOnlyCollection<Role> roles,
        int version
    ) =>
        [
            .. FormWorkflow
                .Open(state, round, roles)
                .Where(s => !s.Needs.HasFlag(StepNeeds.NeverSubmitted) || version == 0)
                .Select(s => s.Action)
                .Distinct(),
        ];

    internal static FormView Of(StoredForm form, IReadOnlyDictionary<string, string> reasons)
    {
        var actions = ActionsOf(form.State, form.Round, form.Roles, form.Version);
        var profile = FormAudit.ProfileFor(form.Body, form.Profile);
        return new FormView(
            form.Id,
            form.Body,
            form.Keys,
            form.Revision,
            form.Version,
            form.State,
            form.Round,
            form.UnitId,
            form.UnitCode,
            form.UnitName,
            form.DivisionName,
            profile.Title,
            actions.Contains(FormAction.Edit),
            actions,
            FormWorkflow.WaitsFor(form.State, form.Round),
            FormAudit.Place(
                FormAudit.Check(form.Body, form.Keys, form.Profile, form.Reading),
                form.Body,
                form.Keys,
                reasons
            ),
            FormSums.Of(form.Body, profile),
            form.ChangedAt,
            form.ChangedBy,
            form.Import
        );
    }
}
