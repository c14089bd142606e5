using System.Text.Json;
using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Editing;
using Jixiao.App.Storage;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;

namespace Jixiao.App.Filing.Storing;

/// <summary>Writes a form with all that is made from it.</summary>
internal static class FormWriter
{
    private const string Insert = """
        insert into form (division_code, fiscal_year, form_id, unit_id, scope, state, round, body, keys, subject, stage, title, name,
          total_yuan, errors, warnings, created_at, created_by, changed_at, changed_by)
        values ($1, $2, $3, $4, $5, 'draft', 'first', $6::jsonb, $7::jsonb, $8, $9, $10::text, $11, $12::numeric, $13, $14,
          $15, $16, $15, $16)
        """;

    private const string Update = """
        with edit as (
          insert into form_edit (division_code, fiscal_year, form_id, edit_id, scope, revision, at, by_person, changes, conflicts)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb))
        update form set body = $11::jsonb, keys = $12::jsonb, revision = $6, subject = $13, stage = $14, title = $15::text,
          name = $16, total_yuan = $17::numeric, errors = $18, warnings = $19, changed_at = $7, changed_by = $8,
          reading = $20::jsonb
        where division_code = $1 and fiscal_year = $2 and form_id = $3
        """;

    /// <summary>A new draft.</summary>
    public static async Task InsertAsync(
        Work work,
        FormId id,
        Guid unitId,
        string scope,
        Form body,
        string? profile,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var findings = FormAudit.Check(body, profile);
        var (errors, warnings) = FormAudit.Count(findings);
        await work.RunAsync(
            Insert,
            [
                id.Division,
                id.Year,
                id.Id,
                unitId,
                scope,
                Json(body),
                Json(FormKeys.For(body)),
                Word(body.Subject),
                Word(body.Stage),
                body.Title,
                Projection.NameOf(body),
                body.Funds.TotalYuan?.Yuan,
                errors,
                warnings,
                at.UtcDateTime,
                work.Actor.PersonId,
            ],
            cancellation
        );
        await Projection.WriteAsync(work, id, scope, body, findings, cancellation);
    }

    /// <summary>The draft after a batch, and the batch, under the next revision.</summary>
    public static async Task UpdateAsync(
        Work work,
        StoredForm before,
        Draft draft,
        PastEdit edit,
        ImportedReading? reading,
        IReadOnlyList<Finding> findings,
        CancellationToken cancellation
    )
    {
        var (errors, warnings) = FormAudit.Count(findings);
        var (id, body) = (before.Id, draft.Form);
        await work.RunAsync(
            Update,
            [
                id.Division,
                id.Year,
                id.Id,
                edit.EditId,
                before.Scope,
                edit.Revision,
                edit.At.UtcDateTime,
                work.Actor.PersonId,
                Json(edit.Changes),
                JsonSerializer.Serialize(edit.Conflicts, FilingJson.Contract.IReadOnlyListConflict),
                Json(body),
                Json(draft.Keys),
                Word(body.Subject),
                Word(body.Stage),
                body.Title,
                Projection.NameOf(body),
                body.Funds.TotalYuan?.Yuan,
                errors,
                warnings,
                Json(reading),
            ],
            cancellation
        );
        await Projection.WriteAsync(work, id, before.Scope, body, findings, cancellation);
    }

    /// <summary>Frozen: a form, its row names, and the profile and rules it was judged by.</summary>
    public static Task FreezeAsync(
        Work work,
        StoredForm form,
        int version,
        string state,
        string profile,
        string? reason,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        work.RunAsync(
            """
            insert into form_version (division_code, fiscal_year, form_id, version, scope, state, body, keys, profile, at, by_person, reason)
            select division_code, fiscal_year, form_id, $4, scope, $5, body, keys, $6, $7, $8, $9::text
            from form where division_code = $1 and fiscal_year = $2 and form_id = $3
            """,
            [
                form.Id.Division,
                form.Id.Year,
                form.Id.Id,
                version,
                state,
                profile,
                at.UtcDateTime,
                work.Actor.PersonId,
                reason,
            ],
            cancellation
        );

    /// <summary>NUL, which documents may hold and the database may not, is left out.</summary>
    public static string Json(Form body) =>
        JsonText.WithoutNul(JsonSerializer.Serialize(body, JixiaoJson.Contract.Form));

    public static string? Json(ImportedReading? reading) =>
        reading is null
            ? null
            : JsonText.WithoutNul(JsonSerializer.Serialize(reading, FilingJson.Contract.ImportedReading));

    public static string Json(FormKeys keys) =>
        JsonSerializer.Serialize(keys.Lists, FilingJson.Contract.IReadOnlyDictionaryStringIReadOnlyListString);

    public static string Json(IReadOnlyList<Change> changes) =>
        JsonSerializer.Serialize(changes, FilingJson.Contract.IReadOnlyListChange);

    public static string Word<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());
}
