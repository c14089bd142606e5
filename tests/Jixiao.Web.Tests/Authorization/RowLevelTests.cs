using Jixiao.App.Filing;
using Jixiao.App.Storage;
using Jixiao.Web.Tests.Running;
using Npgsql;

namespace Jixiao.Web.Tests.Authorization;

/// <summary>The same through direct SQL: which rows of every table under row-level security each role sees and changes; rows.txt says which.</summary>
public sealed class RowLevelTests(Site site)
{
    private static readonly (string Name, string? Login)[] Roles =
    [
        ("anonymous", null),
        ("clerk", "clerk"),
        ("unitReviewer", "unitReviewer"),
        ("departmentReviewer", "departmentReviewer"),
        ("divisionReviewer", "divisionReviewer"),
        ("performanceReviewer", "performanceReviewer"),
        ("systemAdministrator", "system"),
        ("securityAdministrator", "security"),
        ("auditAdministrator", "audit"),
    ];

    [Fact]
    public async Task Every_table_shows_and_gives_only_what_the_file_allows()
    {
        foreach (var place in Place.All)
        {
            await FillAsync(place);
        }
        var found = new List<string>();
        foreach (var table in await TablesAsync())
        {
            found.Add(await LineAsync(table, "see", $"select count(*) from {table} where {Of(table)} = $1"));
            found.Add(
                await LineAsync(
                    table,
                    "change",
                    $"with changed as (update {table} set division_code = division_code where {Of(table)} = $1 returning 1) select count(*) from changed"
                )
            );
        }

        await File.WriteAllLinesAsync(
            Path.Combine(AppContext.BaseDirectory, "rows.found.txt"),
            found,
            TestContext.Current.CancellationToken
        );
        MatrixFile.Differences("rows.txt", found).ShouldBeEmpty();
    }

    /// <summary>Whose a row is, as "division/path/".</summary>
    private static string Of(string table) =>
        table switch
        {
            "unit" => "division_code || path",
            "role_grant" => "division_code || unit_path",
            "division" or "deadline" => "division_code || case when $1 ^@ division_code then substr($1, 10) end",
            // Those of the place's own clerk: others may have begun some there as well.
            "import" => "case when state = 'read' then scope end",
            "job" => "case when request = '{}' then scope end",
            _ => "scope",
        };

    private async Task<string> LineAsync(string table, string what, string sql)
    {
        var places = new List<string>();
        foreach (var place in Place.All)
        {
            (await CountAsync(null, sql, place, owner: true)).ShouldBeGreaterThan(
                0,
                $"no row of {table} at {place.Name} to judge by"
            );
            var who = new List<string>();
            foreach (var (name, login) in Roles)
            {
                if (await CountAsync(login, sql, place, owner: false) > 0)
                {
                    who.Add(name);
                }
            }
            places.Add($"{place.Name}: {Who.Words(who)}");
        }
        return $"{what} {table} | {string.Join(" | ", places)}";
    }

    /// <summary>Undone at the end.</summary>
    private async Task<long> CountAsync(string? login, string sql, Place place, bool owner)
    {
        await using var work = owner
            ? await site.Database.BeginUpkeepAsync()
            : await site.Database.BeginAsync(login is null ? Actor.Nobody : site.ActorOf(login));
        try
        {
            // The owner's own count only asks whether there is something to judge by.
            var asked = owner
                ? sql.Replace("with changed as (update", "with changed as (select 1 from", StringComparison.Ordinal)
                : sql;
            return await work.FindAsync(owner ? Counting(asked) : asked, r => r.GetInt64(0), [place.Scope]);
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return 0;
        }
    }

    private static string Counting(string sql) =>
        sql.Replace(" set division_code = division_code", "", StringComparison.Ordinal)
            .Replace(" returning 1", "", StringComparison.Ordinal);

    private async Task<List<string>> TablesAsync()
    {
        await using var work = await site.Database.BeginUpkeepAsync();
        return await work.ListAsync(
            """
            select relname::text from pg_class c
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and (relrowsecurity
                or exists (select from pg_attribute where attrelid = c.oid and attname = 'scope' and not attisdropped))
            order by relname
            """,
            r => r.GetString(0),
            []
        );
    }

    /// <summary>A row in each table that a form has rows in.</summary>
    private async Task FillAsync(Place place)
    {
        var form = await place.NewFormAsync(site);
        await place.NewImportAsync(site);
        await place.NewJobAsync(site);
        await using var work = await site.Database.BeginUpkeepAsync();
        string[] rows =
        [
            "insert into form_version (division_code, fiscal_year, form_id, version, scope, state, body, keys, profile, at, by_person) values ($1, $2, $3, 1, $4, 'submitted', '{}', '{}', 'p', now(), $5)",
            "insert into form_edit (division_code, fiscal_year, form_id, edit_id, scope, revision, at, by_person, changes) values ($1, $2, $3, gen_random_uuid(), $4, 2, now(), $5, '[]')",
            "insert into indicator (division_code, fiscal_year, form_id, position, scope, name) values ($1, $2, $3, 900, $4, '甲')",
            "insert into amount (division_code, fiscal_year, form_id, position, scope, label, yuan) values ($1, $2, $3, 900, $4, '甲', 1)",
            "insert into finding (division_code, fiscal_year, form_id, position, scope, rule, severity, message, fingerprint) values ($1, $2, $3, 900, $4, 'JX000', 'error', '甲', 'f')",
            "insert into finding_reason (division_code, fiscal_year, form_id, fingerprint, scope, reason, at, by_person) values ($1, $2, $3, 'f', $4, '甲', now(), $5)",
            "insert into deadline (division_code, fiscal_year, round, state, due_on, set_at, set_by) values ($1, $2, 'adjustment', 'draft', '2027-06-30', now(), $5) on conflict do nothing",
            "insert into attachment (division_code, fiscal_year, form_id, attachment_id, scope, file_name, media_type, bytes, sha256, scan, at, by_person) values ($1, $2, $3, gen_random_uuid(), $4, 'a.pdf', 'application/pdf', 1, 'x', 'clean', now(), $5)",
        ];
        foreach (var sql in rows)
        {
            object?[] all = [place.Division, form.Year, form.Id, place.Scope, site.People[place.Clerk]];
            await work.RunAsync(sql, sql.Contains("$5", StringComparison.Ordinal) ? all : all[..4]);
        }
        await work.CommitAsync();
    }
}
