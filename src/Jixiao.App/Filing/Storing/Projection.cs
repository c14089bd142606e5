using System.Globalization;
using Jixiao.App.Storage;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.App.Filing.Storing;

/// <summary>
/// What is said of a form in columns, for search, sums and lists. Made from the body alone, so that it can be made again;
/// rows that did not change are not written again.
/// </summary>
internal static class Projection
{
    private const string Indicators = """
        with kept as (
          insert into indicator (division_code, fiscal_year, form_id, position, scope,
            level1, level2, name, comparison, value, number, unit, weight)
          select $1, $2, $3, r.position - 1, $4, r.level1, r.level2, r.name, r.comparison, r.value, r.number, r.unit, r.weight
          from unnest($5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::numeric[], $11::text[], $12::numeric[])
            with ordinality as r (level1, level2, name, comparison, value, number, unit, weight, position)
          on conflict (division_code, fiscal_year, form_id, position) do update set
            scope = excluded.scope, level1 = excluded.level1, level2 = excluded.level2, name = excluded.name,
            comparison = excluded.comparison, value = excluded.value, number = excluded.number,
            unit = excluded.unit, weight = excluded.weight
          where (indicator.scope, indicator.level1, indicator.level2, indicator.name, indicator.comparison, indicator.value,
                 indicator.number, indicator.unit, indicator.weight)
            is distinct from (excluded.scope, excluded.level1, excluded.level2, excluded.name, excluded.comparison, excluded.value,
                 excluded.number, excluded.unit, excluded.weight)
          returning 1),
        gone as (
          delete from indicator where division_code = $1 and fiscal_year = $2 and form_id = $3
            and position >= cardinality($5::text[]) returning 1)
        select (select count(*) from kept) + (select count(*) from gone)
        """;

    private const string Amounts = """
        with kept as (
          insert into amount (division_code, fiscal_year, form_id, position, scope, label, yuan)
          select $1, $2, $3, r.position - 1, $4, r.label, r.yuan
          from unnest($5::text[], $6::numeric[]) with ordinality as r (label, yuan, position)
          on conflict (division_code, fiscal_year, form_id, position) do update set
            scope = excluded.scope, label = excluded.label, yuan = excluded.yuan
          where (amount.scope, amount.label, amount.yuan) is distinct from (excluded.scope, excluded.label, excluded.yuan)
          returning 1),
        gone as (
          delete from amount where division_code = $1 and fiscal_year = $2 and form_id = $3
            and position >= cardinality($5::text[]) returning 1)
        select (select count(*) from kept) + (select count(*) from gone)
        """;

    private const string Findings = """
        with kept as (
          insert into finding (division_code, fiscal_year, form_id, position, scope, rule, severity, indicator, message, fingerprint)
          select $1, $2, $3, r.position - 1, $4, r.rule, r.severity, r.indicator, r.message, r.fingerprint
          from unnest($5::text[], $6::text[], $7::int[], $8::text[], $9::text[])
            with ordinality as r (rule, severity, indicator, message, fingerprint, position)
          on conflict (division_code, fiscal_year, form_id, position) do update set
            scope = excluded.scope, rule = excluded.rule, severity = excluded.severity, indicator = excluded.indicator,
            message = excluded.message, fingerprint = excluded.fingerprint
          where (finding.scope, finding.rule, finding.severity, finding.indicator, finding.message, finding.fingerprint)
            is distinct from (excluded.scope, excluded.rule, excluded.severity, excluded.indicator, excluded.message, excluded.fingerprint)
          returning 1),
        gone as (
          delete from finding where division_code = $1 and fiscal_year = $2 and form_id = $3
            and position >= cardinality($5::text[]) returning 1)
        select (select count(*) from kept) + (select count(*) from gone)
        """;

    /// <returns>How many rows were written or taken away: 0 where they said this already.</returns>
    public static async Task<long> WriteAsync(
        Work work,
        FormId id,
        string scope,
        Form form,
        IReadOnlyList<Finding> findings,
        CancellationToken cancellation
    )
    {
        object?[] key = [id.Division, id.Year, id.Id, scope];
        var rows = form.Indicators;
        var changed = await RunAsync(
            Indicators,
            [
                .. key,
                Column(rows, r => r.Level1),
                Column(rows, r => r.Level2),
                Column(rows, r => r.Name),
                Column(rows, r => r.Comparison?.Sign()),
                Column(rows, r => r.Value),
                Column(rows, r => Number(r.Value)),
                Column(rows, r => r.Unit),
                Column(rows, r => Number(r.Weight)),
            ]
        );
        var lines = form.Funds.Lines;
        changed += await RunAsync(Amounts, [.. key, Column(lines, l => l.Label), Column(lines, l => l.Yuan.Yuan)]);
        changed += await RunAsync(
            Findings,
            [
                .. key,
                Column(findings, f => f.Rule),
                Column(findings, f => Severity(f.Severity)),
                Column(findings, f => f.Indicator),
                Column(findings, f => f.Message),
                Column(findings, f => f.Fingerprint),
            ]
        );
        return changed;

        async Task<long> RunAsync(string sql, object?[] parameters) =>
            await work.FindAsync(sql, r => r.GetInt64(0), parameters, cancellation);
    }

    /// <summary>Project, or unit where the form has no project: what lists call the form.</summary>
    public static string NameOf(Form form) =>
        form.Project is { Name.Length: > 0 } project ? project.Name
        : form.Subject == FormSubject.Project ? ""
        : form.Unit?.Name ?? "";

    public static string Severity(Severity severity) =>
        severity switch
        {
            Core.Sources.Severity.Error => "error",
            Core.Sources.Severity.Warning => "warning",
            _ => "info",
        };

    /// <summary>The number a cell holds, for sums and comparisons in the database; null for words, ranges and dates.</summary>
    internal static decimal? Number(string? text) =>
        text is not null
        && decimal.TryParse(
            text.AsSpan().TrimEnd("分%"),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static TColumn[] Column<TRow, TColumn>(IReadOnlyList<TRow> rows, Func<TRow, TColumn> cell) =>
        [.. rows.Select(cell)];
}
