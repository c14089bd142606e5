using Jixiao.App.Filing.Storing;
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

    /// <summary>Within a transaction of the caller, which must write nothing after it: the division's trail is held.</summary>
    internal async Task<FormId> InsertAsync(
        Work work,
        NewForm asked,
        UnitOfForm unit,
        Form form,
        string detail,
        CancellationToken cancellation
    )
    {
        var at = time.GetUtcNow();
        var id = new FormId(asked.Division, asked.Year, Guid.CreateVersion7(at));
        await FormWriter.InsertAsync(work, id, unit.UnitId, unit.Scope, form, unit.Profile, at, cancellation);
        await work.AppendAsync(id.Division, at, "form.create", "form", id.Subject, unit.Scope, detail, cancellation);
        return id;
    }
}

/// <summary>Whose form is begun, for which year.</summary>
public sealed record NewForm(string Division, int Year, Guid UnitId, FormStage Stage = FormStage.Target);
