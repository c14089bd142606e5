using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Audit;
using Jixiao.Core.Sources;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <summary>The clerk's steps of the workflow: submit, withdraw, delete a draft.</summary>
public sealed class FormSteps(Database database, TimeProvider time)
{
    /// <summary>
    /// Freezes the draft as a version and hands it to the unit's reviewer. Errors of the audit block it unless each has a reason and the
    /// profile allows errors to stand.
    /// </summary>
    /// <param name="revision">What the person has before their eyes; a form that moved on is not submitted unseen.</param>
    /// <param name="reasons">By fingerprint of the finding; added to those given before.</param>
    /// <returns>The number of the frozen version.</returns>
    public async Task<Outcome<int>> SubmitAsync(
        Actor actor,
        FormId id,
        long revision,
        IReadOnlyDictionary<string, string>? reasons = null,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredForm.LockAsync(work, id, cancellation) is not { } form)
        {
            return StoredForm.NotFound("送审");
        }
        var found = FormWorkflow.Find(form.State, form.Round, FormAction.Submit, form.Roles, form.Called);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }
        var given = Given(reasons);
        var all = await FindingReasons.AllAsync(work, id, cancellation);
        foreach (var (fingerprint, reason) in given)
        {
            all[fingerprint] = reason;
        }
        if ((Moved(form, revision) ?? Blocked(form, all)) is { } blocked)
        {
            return blocked;
        }
        var at = time.GetUtcNow();
        if (given.Count > 0)
        {
            await FindingReasons.WriteAsync(work, form, given, at, cancellation);
        }
        await TakeAsync(work, form, found.Value, at, cancellation);
        await work.CommitAsync(cancellation);
        Measures.Submitted();
        return form.Version + 1;
    }

    /// <summary>Takes a submitted form back as long as nobody has reviewed it.</summary>
    public async Task<Outcome<FormState>> WithdrawAsync(
        Actor actor,
        FormId id,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredForm.LockAsync(work, id, cancellation) is not { } form)
        {
            return StoredForm.NotFound("撤回");
        }
        var found = FormWorkflow.Find(form.State, form.Round, FormAction.Withdraw, form.Roles, form.Called);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }
        await TakeAsync(work, form, found.Value, time.GetUtcNow(), cancellation);
        await work.CommitAsync(cancellation);
        return found.Value.To;
    }

    /// <summary>Takes a draft that was never submitted out of sight; the trail and its edits stay.</summary>
    public async Task<Outcome<FormId>> DeleteAsync(Actor actor, FormId id, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredForm.LockAsync(work, id, cancellation) is not { } form)
        {
            return StoredForm.NotFound("删除草稿");
        }
        var found = FormWorkflow.Find(form.State, form.Round, FormAction.Delete, form.Roles, form.Called);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }
        if (form.Version > 0)
        {
            return new Refusal(
                "was-submitted",
                $"删除{form.Called}",
                $"它送审过（已有第 {form.Version} 版），送审过的表要留存",
                null,
                "不再需要时可以不再送审；内容有误请直接修改后重新送审"
            );
        }
        var at = time.GetUtcNow();
        await work.RunAsync(
            "update form set deleted_at = $4 where division_code = $1 and fiscal_year = $2 and form_id = $3",
            [id.Division, id.Year, id.Id, at.UtcDateTime],
            cancellation
        );
        await work.AppendAsync(id.Division, at, "form.delete", "form", id.Subject, form.Scope, "{}", cancellation);
        await work.CommitAsync(cancellation);
        return id;
    }

    private static async Task TakeAsync(
        Work work,
        StoredForm form,
        Step step,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var id = form.Id;
        var version = form.Version + (step.Freezes ? 1 : 0);
        var profile = FormAudit.ProfileFor(form.Body, form.Profile).Name;
        if (step.Freezes)
        {
            var judged = $"{profile}@{RuleCatalog.Version}";
            await FormWriter.FreezeAsync(work, form, version, step.To.Name(), judged, null, at, cancellation);
        }
        await work.RunAsync(
            """
            update form set state = $4, round = $5, version = $6, changed_at = $7, changed_by = $8
            where division_code = $1 and fiscal_year = $2 and form_id = $3
            """,
            [
                id.Division,
                id.Year,
                id.Id,
                step.To.Name(),
                (step.ToRound ?? form.Round).Name(),
                version,
                at.UtcDateTime,
                work.Actor.PersonId,
            ],
            cancellation
        );
        var detail =
            $$"""{"from":"{{form.State.Name()}}","to":"{{step.To.Name()}}","version":{{version}},"revision":{{form.Revision}}}""";
        await work.AppendAsync(
            id.Division,
            at,
            $"form.{step.Action.Name()}",
            "form",
            id.Subject,
            form.Scope,
            detail,
            cancellation
        );
    }

    private static Refusal? Moved(StoredForm form, long revision) =>
        form.Revision == revision
            ? null
            : new Refusal(
                "moved-on",
                $"送审{form.Called}",
                $"{form.ChangedBy ?? "别人"}在您打开之后改过这张表",
                Role.Clerk.Title(),
                "请看过新的内容后再送审"
            );

    private static Refusal? Blocked(StoredForm form, IReadOnlyDictionary<string, string> reasons)
    {
        var errors = FormAudit
            .Check(form.Body, form.Keys, form.Profile, form.Reading)
            .Where(f => f.Severity == Severity.Error)
            .ToList();
        var mayStand = FormAudit.ProfileFor(form.Body, form.Profile).ErrorsMayStand;
        var open = mayStand ? errors.FindAll(e => !reasons.ContainsKey(e.Fingerprint)) : errors;
        return open.Count == 0
            ? null
            : new Refusal(
                "errors-stand",
                $"送审{form.Called}",
                $"还有 {open.Count} 处错误，第一处是：{open[0].Message.TrimEnd('。')}",
                null,
                mayStand
                    ? "请改正；确实无误的，请逐条写明理由，审核人会看到"
                    : "请改正后再送审；本地方案不接受带错误送审"
            );
    }

    private static Dictionary<string, string> Given(IReadOnlyDictionary<string, string>? reasons) =>
        (reasons ?? new Dictionary<string, string>(StringComparer.Ordinal))
            .Select(r => (r.Key, Text: Cells.CellTexts.Clean(r.Value)))
            .Where(r => r.Text is not null)
            .ToDictionary(r => r.Key, r => r.Text![..Math.Min(r.Text!.Length, 1_000)], StringComparer.Ordinal);
}
