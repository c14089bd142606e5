using Jixiao.App.Filing.Cells;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Core.Workflow;
using Npgsql;
using NpgsqlTypes;

namespace Jixiao.App.Filing.Storing;

/// <summary>A form to be written with many others.</summary>
internal sealed record CopiedForm(
    FormId Id,
    Guid UnitId,
    string Scope,
    FormState State,
    FormRound Round,
    int Version,
    Form Body,
    string? Profile,
    DateTimeOffset At,
    Guid By
);

/// <summary>Writes thousands of forms with all that is made from them, by binary COPY; the audit runs on all cores beside it.</summary>
internal static class FormCopy
{
    /// <returns>How many indicators were written.</returns>
    public static async Task<long> WriteAsync(
        NpgsqlConnection connection,
        IReadOnlyList<CopiedForm> forms,
        CancellationToken cancellation
    )
    {
        var ready = await Task.Run(() => forms.AsParallel().AsOrdered().Select(Ready.Of).ToList(), cancellation);
        await FormsAsync(connection, ready, cancellation);
        await IndicatorsAsync(connection, forms, cancellation);
        await AmountsAsync(connection, forms, cancellation);
        await FindingsAsync(connection, ready, cancellation);
        await VersionsAsync(connection, ready, cancellation);
        return forms.Sum(f => (long)f.Body.Indicators.Count);
    }

    private static async Task FormsAsync(NpgsqlConnection connection, List<Ready> forms, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy form (division_code, fiscal_year, form_id, unit_id, scope, state, round, version, body, keys, subject, stage, title, name,
              total_yuan, errors, warnings, created_at, created_by, changed_at, changed_by) from stdin (format binary)
            """,
            cancellation
        );
        foreach (var (form, body, keys, findings) in forms)
        {
            var (errors, warnings) = FormAudit.Count(findings);
            await copy.StartRowAsync(cancellation);
            await KeyAsync(copy, form, cancellation, unit: true);
            await copy.WriteAsync(form.State.Name(), NpgsqlDbType.Text, cancellation);
            await copy.WriteAsync(form.Round.Name(), NpgsqlDbType.Text, cancellation);
            await copy.WriteAsync(form.Version, NpgsqlDbType.Integer, cancellation);
            await copy.WriteAsync(body, NpgsqlDbType.Jsonb, cancellation);
            await copy.WriteAsync(keys, NpgsqlDbType.Jsonb, cancellation);
            await copy.WriteAsync(FormWriter.Word(form.Body.Subject), NpgsqlDbType.Text, cancellation);
            await copy.WriteAsync(FormWriter.Word(form.Body.Stage), NpgsqlDbType.Text, cancellation);
            await TextAsync(copy, form.Body.Title, cancellation);
            await copy.WriteAsync(Projection.NameOf(form.Body), NpgsqlDbType.Text, cancellation);
            await NumberAsync(copy, form.Body.Funds.TotalYuan?.Yuan, cancellation);
            await copy.WriteAsync(errors, NpgsqlDbType.Integer, cancellation);
            await copy.WriteAsync(warnings, NpgsqlDbType.Integer, cancellation);
            for (var i = 0; i < 2; i++)
            {
                await copy.WriteAsync(form.At.UtcDateTime, NpgsqlDbType.TimestampTz, cancellation);
                await copy.WriteAsync(form.By, NpgsqlDbType.Uuid, cancellation);
            }
        }
        await copy.CompleteAsync(cancellation);
    }

    private static async Task IndicatorsAsync(
        NpgsqlConnection connection,
        IReadOnlyList<CopiedForm> forms,
        CancellationToken cancellation
    )
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy indicator (division_code, fiscal_year, form_id, scope, position, level1, level2, name, comparison, value, number, unit,
              weight) from stdin (format binary)
            """,
            cancellation
        );
        foreach (var form in forms)
        {
            foreach (var (position, row) in form.Body.Indicators.Index())
            {
                await copy.StartRowAsync(cancellation);
                await KeyAsync(copy, form, cancellation);
                await copy.WriteAsync(position, NpgsqlDbType.Integer, cancellation);
                await TextAsync(copy, row.Level1, cancellation);
                await TextAsync(copy, row.Level2, cancellation);
                await TextAsync(copy, row.Name, cancellation);
                await TextAsync(copy, row.Comparison?.Sign(), cancellation);
                await TextAsync(copy, row.Value, cancellation);
                await NumberAsync(copy, Projection.Number(row.Value), cancellation);
                await TextAsync(copy, row.Unit, cancellation);
                await NumberAsync(copy, Projection.Number(row.Weight), cancellation);
            }
        }
        await copy.CompleteAsync(cancellation);
    }

    private static async Task AmountsAsync(
        NpgsqlConnection connection,
        IReadOnlyList<CopiedForm> forms,
        CancellationToken cancellation
    )
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy amount (division_code, fiscal_year, form_id, scope, position, label, yuan) from stdin (format binary)",
            cancellation
        );
        foreach (var form in forms)
        {
            foreach (var (position, line) in form.Body.Funds.Lines.Index())
            {
                await copy.StartRowAsync(cancellation);
                await KeyAsync(copy, form, cancellation);
                await copy.WriteAsync(position, NpgsqlDbType.Integer, cancellation);
                await copy.WriteAsync(line.Label, NpgsqlDbType.Text, cancellation);
                await copy.WriteAsync(line.Yuan.Yuan, NpgsqlDbType.Numeric, cancellation);
            }
        }
        await copy.CompleteAsync(cancellation);
    }

    private static async Task FindingsAsync(
        NpgsqlConnection connection,
        List<Ready> forms,
        CancellationToken cancellation
    )
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy finding (division_code, fiscal_year, form_id, scope, position, rule, severity, indicator, message, fingerprint)
            from stdin (format binary)
            """,
            cancellation
        );
        foreach (var (form, _, _, findings) in forms)
        {
            foreach (var (position, finding) in findings.Index())
            {
                await copy.StartRowAsync(cancellation);
                await KeyAsync(copy, form, cancellation);
                await copy.WriteAsync(position, NpgsqlDbType.Integer, cancellation);
                await copy.WriteAsync(finding.Rule, NpgsqlDbType.Text, cancellation);
                await copy.WriteAsync(Projection.Severity(finding.Severity), NpgsqlDbType.Text, cancellation);
                await (
                    finding.Indicator is { } at
                        ? copy.WriteAsync(at, NpgsqlDbType.Integer, cancellation)
                        : copy.WriteNullAsync(cancellation)
                );
                await copy.WriteAsync(finding.Message, NpgsqlDbType.Text, cancellation);
                await copy.WriteAsync(finding.Fingerprint, NpgsqlDbType.Text, cancellation);
            }
        }
        await copy.CompleteAsync(cancellation);
    }

    /// <summary>What was submitted or approved has its last version frozen too.</summary>
    private static async Task VersionsAsync(
        NpgsqlConnection connection,
        List<Ready> forms,
        CancellationToken cancellation
    )
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy form_version (division_code, fiscal_year, form_id, scope, version, state, body, keys, profile, at, by_person)
            from stdin (format binary)
            """,
            cancellation
        );
        foreach (var (form, body, keys, _) in forms.Where(f => f.Form.Version > 0))
        {
            var profile = FormAudit.ProfileFor(form.Body, form.Profile).Name;
            await copy.StartRowAsync(cancellation);
            await KeyAsync(copy, form, cancellation);
            await copy.WriteAsync(form.Version, NpgsqlDbType.Integer, cancellation);
            await copy.WriteAsync(form.State.Name(), NpgsqlDbType.Text, cancellation);
            await copy.WriteAsync(body, NpgsqlDbType.Jsonb, cancellation);
            await copy.WriteAsync(keys, NpgsqlDbType.Jsonb, cancellation);
            await copy.WriteAsync($"{profile}@{Audit.RuleCatalog.Version}", NpgsqlDbType.Text, cancellation);
            await copy.WriteAsync(form.At.UtcDateTime, NpgsqlDbType.TimestampTz, cancellation);
            await copy.WriteAsync(form.By, NpgsqlDbType.Uuid, cancellation);
        }
        await copy.CompleteAsync(cancellation);
    }

    private static async Task KeyAsync(
        NpgsqlBinaryImporter copy,
        CopiedForm form,
        CancellationToken cancellation,
        bool unit = false
    )
    {
        await copy.WriteAsync(form.Id.Division, NpgsqlDbType.Text, cancellation);
        await copy.WriteAsync(form.Id.Year, NpgsqlDbType.Integer, cancellation);
        await copy.WriteAsync(form.Id.Id, NpgsqlDbType.Uuid, cancellation);
        if (unit)
        {
            await copy.WriteAsync(form.UnitId, NpgsqlDbType.Uuid, cancellation);
        }
        await copy.WriteAsync(form.Scope, NpgsqlDbType.Text, cancellation);
    }

    private static Task TextAsync(NpgsqlBinaryImporter copy, string? text, CancellationToken cancellation) =>
        text is null ? copy.WriteNullAsync(cancellation) : copy.WriteAsync(text, NpgsqlDbType.Text, cancellation);

    private static Task NumberAsync(NpgsqlBinaryImporter copy, decimal? number, CancellationToken cancellation) =>
        number is { } value
            ? copy.WriteAsync(value, NpgsqlDbType.Numeric, cancellation)
            : copy.WriteNullAsync(cancellation);

    private sealed record Ready(CopiedForm Form, string Body, string Keys, IReadOnlyList<Finding> Findings)
    {
        public static Ready Of(CopiedForm form) =>
            new(
                form,
                FormWriter.Json(form.Body),
                FormWriter.Json(FormKeys.For(form.Body)),
                FormAudit.Check(form.Body, form.Profile)
            );
    }
}
