using Jixiao.App.Filing.Storing;
using Jixiao.App.Import;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <summary>Begins new drafts: blank by the profile, from last year's, from any other form, from a document's.</summary>
public sealed class FormStarter(Database database, TimeProvider time)
{
    public async Task<Outcome<FormId>> BlankAsync(
        Actor actor,
        NewForm asked,
        FormSubject subject,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var found = await UnitOfForm.FindAsync(work, asked.Division, asked.UnitId, "新建表", cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }
        var unit = found.Value;
        var form = Starting.Blank(
            subject,
            asked.Stage,
            asked.Year,
            unit.DivisionName,
            unit.Unit,
            unit.Department,
            FormAudit.ProfileFor(
                new Form
                {
                    Subject = subject,
                    Stage = asked.Stage,
                    FiscalYear = asked.Year,
                    Division = unit.DivisionName,
                },
                unit.Profile
            )
        );
        var id = await InsertAsync(work, asked, unit, form, """{"from":"blank"}""", cancellation);
        await work.CommitAsync(cancellation);
        return id;
    }

    /// <param name="source">A form the person sees: last year's, another project's.</param>
    public async Task<Outcome<FormId>> CopyAsync(
        Actor actor,
        NewForm asked,
        FormId source,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var found = await UnitOfForm.FindAsync(work, asked.Division, asked.UnitId, "复制成新表", cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }
        if (await StoredForm.FindAsync(work, source, cancellation) is not { } copied)
        {
            return StoredForm.NotFound("复制这张表");
        }
        var unit = found.Value;
        var form = Starting.From(copied.Body, asked.Stage, asked.Year, unit.DivisionName, unit.Unit, unit.Department);
        var detail = $$"""{"from":"form","form":"{{source.Subject}}"}""";
        var id = await InsertAsync(work, asked, unit, form, detail, cancellation);
        await work.CommitAsync(cancellation);
        return id;
    }

    /// <summary>
    /// Drafts read from a document, within a transaction of the caller, whose last statement this is: the division's trail is held until
    /// its end.
    /// </summary>
    /// <param name="detail">What the trail says of the form at this position of the document, as JSON.</param>
    internal async Task InsertAllAsync(
        Work work,
        ImportId import,
        UnitOfForm unit,
        IReadOnlyCollection<NewDraft> drafts,
        Func<int?, string> detail,
        CancellationToken cancellation
    )
    {
        var at = time.GetUtcNow();
        await FormBatchWriter.InsertAsync(
            work,
            unit,
            import.Division,
            import.Year,
            drafts,
            import.Id,
            at,
            cancellation
        );
        await work.AppendAllAsync(
            import.Division,
            "form.create",
            "form",
            at,
            unit.Scope,
            [.. drafts.Select(d => (new FormId(import.Division, import.Year, d.Id).Subject, detail(d.FormOfImport)))],
            cancellation
        );
    }

    private async Task<FormId> InsertAsync(
        Work work,
        NewForm asked,
        UnitOfForm unit,
        Form form,
        string detail,
        CancellationToken cancellation
    )
    {
        var id = new FormId(asked.Division, asked.Year, Guid.CreateVersion7(time.GetUtcNow()));
        var at = time.GetUtcNow();
        await FormWriter.InsertAsync(work, id, unit.UnitId, unit.Scope, form, unit.Profile, at, cancellation);
        await work.AppendAsync(id.Division, at, "form.create", "form", id.Subject, unit.Scope, detail, cancellation);
        return id;
    }
}

/// <summary>Whose form is begun, for which year.</summary>
public sealed record NewForm(string Division, int Year, Guid UnitId, FormStage Stage = FormStage.Target);
