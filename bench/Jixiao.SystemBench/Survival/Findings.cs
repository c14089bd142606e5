using System.Globalization;
using System.Net;
using System.Text.Json;
using Jixiao.App.Filing;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.SystemBench.Running;
using Npgsql;

namespace Jixiao.SystemBench.Survival;

/// <summary>Holds the system, back after a kill, against what it had acknowledged, by its own interface and by its tables.</summary>
internal static class Findings
{
    /// <summary>What stands beside each other in one transaction and must agree; each counts the rows that do not.</summary>
    private static readonly (string What, string Sql)[] Halves =
    [
        (
            "forms whose revision is not that of their edits",
            """
            select count(*) from form f where f.revision <> 1 + (
              select count(*) from form_edit e where (e.division_code, e.fiscal_year, e.form_id) = (f.division_code, f.fiscal_year, f.form_id))
            """
        ),
        (
            "edits that the trail does not have",
            """
            select count(*) from form_edit e where not exists (select from event v
              where v.division_code = e.division_code and v.subject = 'form' and v.action = 'form.edit'
                and v.detail ->> 'edit' = e.edit_id::text)
            """
        ),
        (
            "edits in the trail that no form has",
            """
            select count(*) from event v where v.action = 'form.edit'
              and not exists (select from form_edit e where e.edit_id::text = v.detail ->> 'edit')
            """
        ),
        (
            "submissions in the trail without their frozen version",
            """
            select count(*) from event v where v.action = 'form.submit' and not exists (
              select from form_version n where n.division_code = v.division_code and v.subject_id like '%' || n.form_id
                and n.version = (v.detail ->> 'version')::int)
            """
        ),
        (
            "forms whose version is not their last frozen one",
            """
            select count(*) from form f where f.version <> (select coalesce(max(n.version), 0) from form_version n
              where (n.division_code, n.fiscal_year, n.form_id) = (f.division_code, f.fiscal_year, f.form_id))
            """
        ),
    ];

    /// <returns>What is wrong, a line each; empty where all holds.</returns>
    public static async Task<List<string>> AskAsync(
        IReadOnlyList<Visitor> readers,
        string connection,
        Ledger ledger,
        CancellationToken cancellation
    )
    {
        var wrong = new List<string>();
        foreach (var form in ledger.Rows.GroupBy(r => r.Row.Form, StringComparer.Ordinal))
        {
            wrong.AddRange(Cells(await ReadAsync(readers, form.Key, cancellation), form));
        }
        await using var database = await Database.OpenAsync(connection, cancellation);
        await using (var source = NpgsqlDataSource.Create(connection))
        {
            wrong.AddRange(await LostAsync(source, ledger, cancellation));
            foreach (var (what, sql) in Halves)
            {
                await using var command = source.CreateCommand(sql);
                if (await command.ExecuteScalarAsync(cancellation) is long count and > 0)
                {
                    wrong.Add($"{count.ToString(CultureInfo.InvariantCulture)} {what}");
                }
            }
        }
        var broken = await new TrailVerifier(database).VerifyAsync(cancellation: cancellation);
        wrong.AddRange(broken.Where(t => !t.Holds).Select(t => $"trail: {t}"));
        var projected = await new Reprojection(database).RunAsync(cancellation: cancellation);
        if (projected.Changed > 0)
        {
            wrong.Add(
                $"{projected.Changed.ToString(CultureInfo.InvariantCulture)} forms whose columns were not those of their body"
            );
        }
        return wrong;
    }

    /// <summary>As the first of them sees it who does.</summary>
    private static async Task<JsonElement> ReadAsync(
        IEnumerable<Visitor> readers,
        string form,
        CancellationToken cancellation
    )
    {
        foreach (var reader in readers)
        {
            var (status, body, _) = await reader.GetAsync(form, cancellation);
            if (status == HttpStatusCode.OK)
            {
                return JsonSerializer.Deserialize<JsonElement>(body);
            }
        }
        throw new InvalidOperationException($"Nobody sees {form} any more.");
    }

    /// <summary>Both cells of a batch bear one number: the last acknowledged, or that of the batch whose answer never came.</summary>
    private static IEnumerable<string> Cells(JsonElement view, IEnumerable<(OwnRow Row, int Written, int Sent)> rows)
    {
        var keys = FilingClerk.Keys(view).ToList();
        var cells = view.GetProperty("body").GetProperty("indicators");
        foreach (var (row, written, sent) in rows)
        {
            var cell = cells[keys.IndexOf(row.Row)];
            var (name, explanation) = (Number(cell, "name"), Number(cell, "explanation"));
            if (name != explanation)
            {
                yield return $"half a batch in {row}: name {name}, explanation {explanation}";
            }
            else if (name != written && name != sent)
            {
                yield return $"lost in {row}: {written} was acknowledged, {name} stands there";
            }
        }
    }

    private static int Number(JsonElement row, string cell)
    {
        var text = row.TryGetProperty(cell, out var found) ? found.GetString() ?? "" : "";
        var open = text.LastIndexOf('（');
        return open >= 0 && int.TryParse(text[(open + 1)..].TrimEnd('）'), CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
    }

    private static async Task<List<string>> LostAsync(
        NpgsqlDataSource source,
        Ledger ledger,
        CancellationToken cancellation
    )
    {
        var wrong = new List<string>();
        await using var edits = source.CreateCommand(
            """
            select count(*) from unnest($1::uuid[], $2::bigint[]) as a (edit, revision)
            where not exists (select from form_edit e where e.edit_id = a.edit and e.revision <= a.revision)
            """
        );
        edits.Parameters.AddWithValue(ledger.Edits.Select(e => e.Edit).ToArray());
        edits.Parameters.AddWithValue(ledger.Edits.Select(e => e.Revision).ToArray());
        if (await edits.ExecuteScalarAsync(cancellation) is long lost and > 0)
        {
            wrong.Add($"{lost.ToString(CultureInfo.InvariantCulture)} acknowledged edits are gone");
        }
        await using var versions = source.CreateCommand(
            """
            select count(*) from unnest($1::text[], $2::int[]) as a (form, version)
            where not exists (select from form_version v where a.form like '%' || v.form_id and v.version = a.version)
            """
        );
        versions.Parameters.AddWithValue(ledger.Versions.Select(v => v.Form).ToArray());
        versions.Parameters.AddWithValue(ledger.Versions.Select(v => v.Version).ToArray());
        if (await versions.ExecuteScalarAsync(cancellation) is long unsubmitted and > 0)
        {
            wrong.Add($"{unsubmitted.ToString(CultureInfo.InvariantCulture)} acknowledged submissions are gone");
        }
        return wrong;
    }
}
