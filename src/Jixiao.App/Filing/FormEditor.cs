using System.Text.Json;
using Jixiao.App.Filing.Editing;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Findings;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <summary>
/// Changes of a draft. A batch is applied whole under the form's row lock: what still fits is written, what somebody else has changed comes
/// back as a conflict. Answered means written: body, what is made from it and the trail go in one transaction.
/// </summary>
public sealed class FormEditor(Database database, TimeProvider time)
{
    private const string Past = """
        select e.edit_id, e.revision, e.at, p.display_name, e.changes::text, e.conflicts::text
        from form_edit e join person p on p.person_id = e.by_person
        where e.division_code = $1 and e.fiscal_year = $2 and e.form_id = $3
        """;

    private const string PastSince = Past + " and (e.revision > $4 or e.edit_id = $5) order by e.revision";

    private const string PastOwn = Past + " and e.by_person = current_person() order by e.revision desc limit $4";

    public async Task<Outcome<EditResult>> EditAsync(
        Actor actor,
        FormId id,
        EditBatch batch,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredForm.LockAsync(work, id, cancellation) is not { } form)
        {
            return StoredForm.NotFound("保存改动");
        }
        var past = await work.ListAsync(
            PastSince,
            Read,
            [id.Division, id.Year, id.Id, batch.BaseRevision, batch.EditId],
            cancellation
        );
        if (past.Find(e => e.EditId == batch.EditId) is { } before)
        {
            return Result(form, past, before.Conflicts, await FindingReasons.AllAsync(work, id, cancellation));
        }
        if (Refused(form, batch) is { } refusal)
        {
            return refusal;
        }
        var draft = new Draft(form.Body, form.Keys);
        var conflicts = BatchApplier.Apply(draft, batch.Changes, past);
        if (draft.Applied.Count == 0)
        {
            return Result(form, past, conflicts, await FindingReasons.AllAsync(work, id, cancellation));
        }
        var at = time.GetUtcNow();
        var edit = new PastEdit(batch.EditId, form.Revision + 1, at, actor.Name ?? "", draft.Applied, conflicts);
        var reading = form.Reading?.After(draft.Applied);
        var findings = FormAudit.Check(draft.Form, draft.Keys, form.Profile, reading);
        await FormWriter.UpdateAsync(work, form, draft, edit, reading, findings, cancellation);
        var reasons = await FindingReasons.AllAsync(work, id, cancellation);
        await work.AppendAsync(
            id.Division,
            at,
            "form.edit",
            "form",
            id.Subject,
            form.Scope,
            Detail(edit),
            cancellation
        );
        await work.CommitAsync(cancellation);
        Measures.Edited(draft.Applied.Count, conflicts.Count);
        var after = form with
        {
            Body = draft.Form,
            Keys = draft.Keys,
            Reading = reading,
            Revision = edit.Revision,
            ChangedAt = at,
            ChangedBy = actor.Name,
        };
        return Result(after, [.. past, edit], conflicts, reasons, findings);
    }

    /// <summary>The person's own last batches, newest first: undo goes on after the page was loaded again.</summary>
    public async Task<IReadOnlyList<PastEdit>> OwnEditsAsync(
        Actor actor,
        FormId id,
        int most = 50,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await work.ListAsync(PastOwn, Read, [id.Division, id.Year, id.Id, most], cancellation);
    }

    private static Refusal? Refused(StoredForm form, EditBatch batch)
    {
        if (batch.Changes.Count > EditBatch.Most)
        {
            return new Refusal(
                "too-large",
                $"保存对{form.Called}的改动",
                $"一次最多 {EditBatch.Most} 处改动，这次有 {batch.Changes.Count} 处",
                null,
                "请分几次粘贴"
            );
        }
        return FormWorkflow.Find(form.State, form.Round, FormAction.Edit, form.Roles, form.Called).Refusal;
    }

    private static EditResult Result(
        StoredForm form,
        IReadOnlyList<PastEdit> since,
        IReadOnlyList<Conflict> conflicts,
        Dictionary<string, string> reasons,
        IReadOnlyList<Finding>? findings = null
    ) =>
        new(
            form.Revision,
            [.. since.SelectMany(e => e.Changes)],
            conflicts,
            FormAudit.Place(
                findings ?? FormAudit.Check(form.Body, form.Keys, form.Profile, form.Reading),
                form.Body,
                form.Keys,
                reasons
            ),
            FormSums.Of(form.Body, FormAudit.ProfileFor(form.Body, form.Profile)),
            form.ChangedAt
        );

    private static string Detail(PastEdit edit) =>
        $$"""{"edit":"{{edit.EditId}}","revision":{{edit.Revision}},"changes":{{FormWriter.Json(edit.Changes)}}}""";

    private static PastEdit Read(Npgsql.NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetInt64(1),
            row.Instant(2),
            row.GetString(3),
            JsonSerializer.Deserialize(row.GetString(4), FilingJson.Contract.IReadOnlyListChange) ?? [],
            JsonSerializer.Deserialize(row.GetString(5), FilingJson.Contract.IReadOnlyListConflict) ?? []
        );
}

/// <summary>The answer to a batch.</summary>
/// <param name="Revision">The revision the form has now.</param>
/// <param name="Changed">
/// All that was applied since the sender's revision, oldest first: what others did, and the sender's own as it was kept (trimmed, with what
/// followed from it). Applying it to the picture the sender had gives the form as it is.
/// </param>
/// <param name="Findings">Of the whole form as it is now.</param>
public sealed record EditResult(
    long Revision,
    IReadOnlyList<Change> Changed,
    IReadOnlyList<Conflict> Conflicts,
    IReadOnlyList<PlacedFinding> Findings,
    FormSums Sums,
    DateTimeOffset SavedAt
);
