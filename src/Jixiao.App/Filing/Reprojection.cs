using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;

namespace Jixiao.App.Filing;

/// <summary>Makes again, from the bodies, all that stands beside them: after a new version of the rules, or to prove that it holds.</summary>
public sealed class Reprojection(Database database)
{
    private const int Batch = 200;

    private const string Next = """
        select f.division_code, f.fiscal_year, f.form_id, f.scope, f.body::text, d.profile,
          f.name, f.title, f.total_yuan, f.errors, f.warnings, f.subject, f.stage,
          f.keys::text, f.reading::text
        from form f join division d using (division_code)
        where ($1::text is null or f.division_code = $1) and (f.division_code, f.fiscal_year, f.form_id) > ($2, $3, $4)
        order by f.division_code, f.fiscal_year, f.form_id limit $5
        for update of f
        """;

    private const string Columns = """
        update form set name = $4, title = $5::text, total_yuan = $6::numeric, errors = $7, warnings = $8, subject = $9, stage = $10
        where division_code = $1 and fiscal_year = $2 and form_id = $3
        """;

    /// <param name="division">Null for every division.</param>
    /// <param name="progress">Forms done so far.</param>
    public async Task<ReprojectionCount> RunAsync(
        string? division = null,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var (last, forms, changed) = (new FormId("", 0, Guid.Empty), 0L, 0L);
        while (true)
        {
            await using var work = await database.BeginUpkeepAsync(cancellation);
            var rows = await work.ListAsync(
                Next,
                r =>
                    (
                        Id: new FormId(r.GetString(0), r.GetInt32(1), r.GetGuid(2)),
                        Scope: r.GetString(3),
                        Body: r.GetString(4),
                        Profile: r.TextOrNull(5),
                        Said: new Said(
                            r.GetString(6),
                            r.TextOrNull(7),
                            r.IsDBNull(8) ? null : r.GetDecimal(8),
                            r.GetInt32(9),
                            r.GetInt32(10),
                            r.GetString(11),
                            r.GetString(12)
                        ),
                        Keys: r.GetString(13),
                        Reading: r.TextOrNull(14)
                    ),
                [division, last.Division, last.Year, last.Id, Batch],
                cancellation
            );
            foreach (var row in rows)
            {
                var body = StoredForm.ReadBody(row.Body);
                var findings = FormAudit.Check(
                    body,
                    StoredForm.ReadKeys(row.Keys),
                    row.Profile,
                    StoredForm.ReadReading(row.Reading)
                );
                changed += await OneAsync(work, row.Id, row.Scope, body, findings, row.Said, cancellation) ? 1 : 0;
            }
            await work.CommitAsync(cancellation);
            forms += rows.Count;
            progress?.Report(forms);
            if (rows.Count < Batch)
            {
                return new ReprojectionCount(forms, changed);
            }
            last = rows[^1].Id;
        }
    }

    private static async Task<bool> OneAsync(
        Work work,
        FormId id,
        string scope,
        Form body,
        IReadOnlyList<Finding> findings,
        Said before,
        CancellationToken cancellation
    )
    {
        var (errors, warnings) = FormAudit.Count(findings);
        var said = new Said(
            Projection.NameOf(body),
            body.Title,
            body.Funds.TotalYuan?.Yuan,
            errors,
            warnings,
            FormWriter.Word(body.Subject),
            FormWriter.Word(body.Stage)
        );
        if (said != before)
        {
            await work.RunAsync(
                Columns,
                [
                    id.Division,
                    id.Year,
                    id.Id,
                    said.Name,
                    said.Title,
                    said.TotalYuan,
                    said.Errors,
                    said.Warnings,
                    said.Subject,
                    said.Stage,
                ],
                cancellation
            );
        }
        return await Projection.WriteAsync(work, id, scope, body, findings, cancellation) > 0 || said != before;
    }

    private sealed record Said(
        string Name,
        string? Title,
        decimal? TotalYuan,
        int Errors,
        int Warnings,
        string Subject,
        string Stage
    );
}

/// <param name="Forms">How many were looked at.</param>
/// <param name="Changed">How many said something else in columns than in their body; 0 where all held.</param>
public sealed record ReprojectionCount(long Forms, long Changed);
