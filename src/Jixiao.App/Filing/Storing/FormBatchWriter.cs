using Jixiao.App.Filing.Cells;
using Jixiao.App.Storage;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.App.Filing.Storing;

/// <summary>A draft to be begun with many others.</summary>
/// <param name="FormOfImport">Its position in the document it was read from; null for none.</param>
/// <param name="Reading">What the reader said beside it; null for nothing.</param>
internal sealed record NewDraft(Guid Id, Form Body, int? FormOfImport, ImportedReading? Reading = null);

/// <summary>
/// Begins many drafts of one unit with all that is made from them, under the rights of the person as one draft is: a few statements for
/// hundreds of forms; the next ones are audited on all cores while the database writes.
/// </summary>
internal static class FormBatchWriter
{
    private const int AtOnce = 250;

    private const string Forms = """
        insert into form (division_code, fiscal_year, form_id, unit_id, scope, state, round, body, keys, subject, stage, title, name,
          total_yuan, errors, warnings, created_at, created_by, changed_at, changed_by, import_id, import_form, reading)
        select $1, $2, r.id, $4, $3, 'draft', 'first', r.body::jsonb, r.keys::jsonb, r.subject, r.stage, r.title, r.name, r.total,
          r.errors, r.warnings, $5, $6, $5, $6, $7::uuid, r.form, r.reading::jsonb
        from unnest($8::uuid[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::numeric[], $16::int[],
          $17::int[], $18::int[], $19::text[]) as r (id, body, keys, subject, stage, title, name, total, errors, warnings, form, reading)
        """;

    private const string Indicators = """
        insert into indicator (division_code, fiscal_year, scope, form_id, position, level1, level2, name, comparison, value, number, unit,
          weight)
        select $1, $2, $3, r.* from unnest($4::uuid[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
          $11::numeric[], $12::text[], $13::numeric[]) as r
        """;

    private const string Amounts = """
        insert into amount (division_code, fiscal_year, scope, form_id, position, label, yuan)
        select $1, $2, $3, r.* from unnest($4::uuid[], $5::int[], $6::text[], $7::numeric[]) as r
        """;

    private const string Findings = """
        insert into finding (division_code, fiscal_year, scope, form_id, position, rule, severity, indicator, message, fingerprint)
        select $1, $2, $3, r.* from unnest($4::uuid[], $5::int[], $6::text[], $7::text[], $8::int[], $9::text[], $10::text[]) as r
        """;

    public static async Task InsertAsync(
        Work work,
        UnitOfForm unit,
        string division,
        int year,
        IEnumerable<NewDraft> drafts,
        Guid? import,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        object?[] place = [division, year, unit.Scope];
        Task<List<Ready>>? next = null;
        foreach (var chunk in drafts.Chunk(AtOnce).Append([]))
        {
            var ready = next is null ? [] : await next;
            next = Task.Run(
                () => chunk.AsParallel().AsOrdered().Select(d => Ready.Of(d, unit.Profile)).ToList(),
                cancellation
            );
            if (ready.Count > 0)
            {
                await WriteAsync(work, place, unit.UnitId, ready, import, at, cancellation);
            }
        }
    }

    private static async Task WriteAsync(
        Work work,
        object?[] place,
        Guid unit,
        List<Ready> forms,
        Guid? import,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        object?[] columns =
        [
            .. place,
            unit,
            at.UtcDateTime,
            work.Actor.PersonId,
            import,
            Column(forms, f => f.Draft.Id),
            Column(forms, f => f.Body),
            Column(forms, f => f.Keys),
            Column(forms, f => FormWriter.Word(f.Draft.Body.Subject)),
            Column(forms, f => FormWriter.Word(f.Draft.Body.Stage)),
            Column(forms, f => f.Draft.Body.Title),
            Column(forms, f => Projection.NameOf(f.Draft.Body)),
            Column(forms, f => f.Draft.Body.Funds.TotalYuan?.Yuan),
            Column(forms, f => FormAudit.Count(f.Findings).Errors),
            Column(forms, f => FormAudit.Count(f.Findings).Warnings),
            Column(forms, f => f.Draft.FormOfImport),
            Column(forms, f => FormWriter.Json(f.Draft.Reading)),
        ];
        await work.RunAsync(Forms, columns, cancellation);
        await RowsAsync(
            Indicators,
            f => f.Draft.Body.Indicators,
            rows =>
                [
                    Column(rows, r => r.Level1),
                    Column(rows, r => r.Level2),
                    Column(rows, r => r.Name),
                    Column(rows, r => r.Comparison?.Sign()),
                    Column(rows, r => r.Value),
                    Column(rows, r => Projection.Number(r.Value)),
                    Column(rows, r => r.Unit),
                    Column(rows, r => Projection.Number(r.Weight)),
                ]
        );
        await RowsAsync(
            Amounts,
            f => f.Draft.Body.Funds.Lines,
            rows => [Column(rows, r => r.Label), Column(rows, r => r.Yuan.Yuan)]
        );
        await RowsAsync(
            Findings,
            f => f.Findings,
            rows =>
                [
                    Column(rows, r => r.Rule),
                    Column(rows, r => Projection.Severity(r.Severity)),
                    Column(rows, r => r.Indicator),
                    Column(rows, r => r.Message),
                    Column(rows, r => r.Fingerprint),
                ]
        );

        async Task RowsAsync<T>(string sql, Func<Ready, IReadOnlyList<T>> of, Func<List<T>, object?[]> cells)
        {
            var rows = forms.SelectMany(of).ToList();
            if (rows.Count > 0)
            {
                Guid[] ids = [.. forms.SelectMany(f => of(f).Select(_ => f.Draft.Id))];
                int[] positions = [.. forms.SelectMany(f => Enumerable.Range(0, of(f).Count))];
                await work.RunAsync(sql, [.. place, ids, positions, .. cells(rows)], cancellation);
            }
        }
    }

    private static TColumn[] Column<TRow, TColumn>(List<TRow> rows, Func<TRow, TColumn> cell) => [.. rows.Select(cell)];

    private sealed record Ready(NewDraft Draft, string Body, string Keys, IReadOnlyList<Finding> Findings)
    {
        public static Ready Of(NewDraft draft, string? profile)
        {
            var keys = FormKeys.For(draft.Body);
            return new(
                draft,
                FormWriter.Json(draft.Body),
                FormWriter.Json(keys),
                FormAudit.Check(draft.Body, keys, profile, draft.Reading)
            );
        }
    }
}
