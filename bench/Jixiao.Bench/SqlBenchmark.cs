using System.Diagnostics;
using Jixiao.Audit;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Npgsql;
using NpgsqlTypes;

namespace Jixiao.Bench;

/// <summary>The ten simplest rules as a database administrator would write them, over the same rows in PostgreSQL, numbers parsed beforehand.</summary>
internal static class SqlBenchmark
{
    private const string Tables = """
        create unlogged table form (id int primary key, project text, unit text, goals text, budget numeric);
        create unlogged table indicator (form int, level1 text, level2 text, name text, comparison text, value text,
          number numeric, unit text, weight numeric);
        """;

    private static readonly (string Rule, string Sql)[] Checks =
    [
        ("JX101", "select count(*) from form where project is null or unit is null or goals is null"),
        ("JX103", "select count(*) from indicator where name is null or value is null"),
        (
            "JX201",
            "select count(*) from (select form from indicator group by form having sum(weight) <> 90 and count(weight) = count(*))"
        ),
        ("JX203", "select count(*) from indicator where weight <= 0 or weight > 100 or round(weight, 2) <> weight"),
        (
            "JX302",
            "select count(*) from indicator where name ~ '(率|满意度)$' and unit = '%' and (number > 100 or (number = 100 and comparison in ('≥', '>')))"
        ),
        (
            "JX305",
            "select count(*) from indicator where number is not null and unit is null and number not between 1900 and 2100"
        ),
        (
            "JX309",
            "select count(*) from indicator where name like '%满意度' and unit = '%' and (number < 60 or (number = 100 and comparison = '='))"
        ),
        (
            "JX310",
            "select count(*) from indicator where number = 0 and comparison <> '≤' and name !~ '事故|投诉|隐患|安全'"
        ),
        (
            "JX609",
            "select count(*) from indicator where level1 = '成本指标' and comparison in ('≥', '>') and unit in ('元', '万元')"
        ),
        ("JX611", "select count(*) from form where budget is null or budget = 0"),
    ];

    public static async Task Run(int forms)
    {
        if (Environment.GetEnvironmentVariable("JIXIAO_POSTGRES") is not { Length: > 0 } address)
        {
            Console.WriteLine("sql: no PostgreSQL (bench/run starts one)");
            return;
        }
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await Execute(connection, Tables);
        var loading = await Load(connection, forms);
        await Execute(connection, "vacuum analyze");
        var rules = new Auditor(null, [.. Checks.Select(c => RuleCatalog.Find(c.Rule)!)]);
        AuditBenchmark.Time(rules, 4_000);
        var (seconds, _, found) = AuditBenchmark.Time(rules, forms);
        Console.WriteLine(
            Rounds.Format(
                $"sql: PostgreSQL {connection.PostgreSqlVersion}, {forms * 10:N0} indicators; loading by COPY {loading:0.00} s"
            )
        );
        var total = 0d;
        foreach (var (rule, sql) in Checks)
        {
            var (count, best) = (0L, double.MaxValue);
            for (var round = 0; round < 3; round++)
            {
                var watch = Stopwatch.StartNew();
                count = await Count(connection, sql);
                best = Math.Min(best, watch.Elapsed.TotalSeconds);
            }
            total += best;
            var same =
                found.GetValueOrDefault(rule) == count ? "as the rule" : $"the rule {found.GetValueOrDefault(rule):N0}";
            Console.WriteLine(Rounds.Format($"  {rule} {best * 1000, 7:0.0} ms  {count, 6:N0} found, {same}"));
        }
        Console.WriteLine(
            Rounds.Format(
                $"  ten queries {total:0.00} s (best of three each); the same ten rules here {seconds:0.00} s, forms in memory"
            )
        );
    }

    private static async Task<double> Load(NpgsqlConnection connection, int count)
    {
        var source = new SyntheticForms(count);
        var forms = new Form[count];
        for (var i = 0; i < count; i++)
        {
            forms[i] = source.Next();
        }
        var watch = Stopwatch.StartNew();
        await using (var copy = await connection.BeginBinaryImportAsync("copy form from stdin (format binary)"))
        {
            for (var i = 0; i < count; i++)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(i, NpgsqlDbType.Integer);
                await Text(copy, forms[i].Project?.Name);
                await Text(copy, forms[i].Unit?.Name);
                await Text(copy, forms[i].Goals.Count > 0 ? string.Join('\n', forms[i].Goals) : null);
                await Number(copy, forms[i].Funds.TotalYuan?.Yuan);
            }
            await copy.CompleteAsync();
        }
        await using (var copy = await connection.BeginBinaryImportAsync("copy indicator from stdin (format binary)"))
        {
            for (var i = 0; i < count; i++)
            {
                foreach (var row in forms[i].Indicators)
                {
                    await Row(copy, i, row);
                }
            }
            await copy.CompleteAsync();
        }
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task Row(NpgsqlBinaryImporter copy, int form, Indicator row)
    {
        await copy.StartRowAsync();
        await copy.WriteAsync(form, NpgsqlDbType.Integer);
        await Text(copy, row.Level1);
        await Text(copy, row.Level2);
        await Text(copy, row.Name);
        await Text(copy, row.Comparison?.Sign());
        await Text(copy, row.Value);
        await Number(copy, Parsed(row.Value));
        await Text(copy, row.Unit);
        await Number(copy, Parsed(row.Weight));
    }

    private static decimal? Parsed(string? text) =>
        decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Task Text(NpgsqlBinaryImporter copy, string? text) =>
        text is null ? copy.WriteNullAsync() : copy.WriteAsync(text, NpgsqlDbType.Text);

    private static Task Number(NpgsqlBinaryImporter copy, decimal? number) =>
        number is { } value ? copy.WriteAsync(value, NpgsqlDbType.Numeric) : copy.WriteNullAsync();

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> Count(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
