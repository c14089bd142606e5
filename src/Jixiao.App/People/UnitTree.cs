using System.Text.Json;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.People;

/// <param name="Depth">1 for departments.</param>
/// <param name="ClosedAt">Null while forms are written for it.</param>
public sealed record TreeUnit(
    string Division,
    Guid Id,
    string Code,
    string Name,
    string Path,
    int Depth,
    DateTimeOffset? ClosedAt
);

/// <param name="Count">Of all pages together.</param>
public sealed record TreePage(IReadOnlyList<TreeUnit> Rows, long Count);

/// <summary>Departments and the units below them, as the system administrator keeps them. Every change is in the trail.</summary>
public sealed class UnitTree(Database database, TimeProvider time)
{
    private const string Matching = """
        from unit u where ($1::text is null or u.name ilike $1 or u.code like $1) and ($2 or u.closed_at is null)
        """;

    private const string Columns =
        "select u.division_code, u.unit_id, u.code, u.name, u.path, cardinality(string_to_array(trim(both '/' from u.path), '/')), u.closed_at ";

    /// <summary>The divisions the actor sees, by code.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> DivisionsAsync(
        Actor actor,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await work.ListAsync(
            "select division_code, name from division order by division_code limit 200",
            r => (r.GetString(0), r.GetString(1)),
            [],
            cancellation
        );
    }

    /// <summary>One page, each unit after the one above it.</summary>
    public async Task<TreePage> ListAsync(
        Actor actor,
        string? search,
        bool closedToo,
        int offset,
        int size,
        CancellationToken cancellation = default
    )
    {
        var like = LikeText.Containing(search);
        await using var work = await database.BeginAsync(actor, cancellation);
        var count = await work.FindAsync(
            "select count(*) " + Matching,
            r => r.GetInt64(0),
            [like, closedToo],
            cancellation
        );
        var rows = await work.ListAsync(
            $"{Columns} {Matching} order by u.division_code, u.path offset $3 limit $4",
            Read,
            [like, closedToo, Math.Max(0, offset), Math.Clamp(size, 1, 500)],
            cancellation
        );
        return new TreePage(rows, count);
    }

    /// <param name="parent">Code of the unit above it; empty for a department.</param>
    public async Task<Outcome<Guid>> AddAsync(
        Actor actor,
        string division,
        string? parent,
        string code,
        string name,
        CancellationToken cancellation = default
    )
    {
        const string Tried = "新增单位";
        (code, name) = (code.Trim(), name.Trim());
        if (code.Length is 0 or > 21 || !code.All(char.IsAsciiLetterOrDigit))
        {
            return Wrong(Tried, $"编码“{code}”不对", "编码请用 1 到 21 位字母或数字");
        }
        if (name.Length is 0 or > 100)
        {
            return Wrong(Tried, "名称是空的或超过 100 个字", "请填写单位全称");
        }
        await using var work = await database.BeginAsync(actor, cancellation);
        var above = string.IsNullOrWhiteSpace(parent)
            ? (Guid.Empty, "/")
            : await work.FindAsync(
                "select unit_id, path from unit where division_code = $1 and code = $2 and closed_at is null",
                r => (r.GetGuid(0), r.GetString(1)),
                [division, parent.Trim()],
                cancellation
            );
        if (above.Item2 is null)
        {
            return Wrong(Tried, $"没有编码为“{parent}”的上级单位，或它已停用", "请先建上级单位，或留空新建主管部门");
        }
        var (id, path) = (Guid.CreateVersion7(), $"{above.Item2}{code}/");
        try
        {
            await work.RunAsync(
                "insert into unit (division_code, unit_id, parent_id, code, name, path) values ($1, $2, $3::uuid, $4, $5, $6)",
                [division, id, above.Item1 == Guid.Empty ? null : above.Item1, code, name, path],
                cancellation
            );
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Wrong(Tried, $"编码“{code}”已有单位使用", "请换一个编码，或恢复原来的单位");
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return new Refusal(
                "not-allowed",
                Tried,
                "您不管理这个区划",
                Role.SystemAdministrator.Title(),
                "请选择自己的区划"
            );
        }
        await NoteAsync(work, division, path, "addUnit", new { code, name }, cancellation);
        await work.CommitAsync(cancellation);
        return id;
    }

    public async Task<Outcome<Guid>> RenameAsync(
        Actor actor,
        Guid unit,
        string name,
        CancellationToken cancellation = default
    )
    {
        name = name.Trim();
        if (name.Length is 0 or > 100)
        {
            return Wrong("改名", "名称是空的或超过 100 个字", "请填写单位全称");
        }
        return await ChangeAsync(
            actor,
            unit,
            "renameUnit",
            "update unit set name = $3 where division_code = $1 and unit_id = $2",
            name,
            u => new { before = u.Name, after = name },
            cancellation
        );
    }

    /// <summary>A closed unit keeps its forms and gets no new ones.</summary>
    public Task<Outcome<Guid>> SetClosedAsync(
        Actor actor,
        Guid unit,
        bool closed,
        CancellationToken cancellation = default
    ) =>
        ChangeAsync(
            actor,
            unit,
            closed ? "closeUnit" : "reopenUnit",
            "update unit set closed_at = $3::timestamptz where division_code = $1 and unit_id = $2",
            closed ? time.GetUtcNow().UtcDateTime : null,
            u => new { code = u.Code, name = u.Name },
            cancellation
        );

    private async Task<Outcome<Guid>> ChangeAsync(
        Actor actor,
        Guid unit,
        string action,
        string sql,
        object? value,
        Func<TreeUnit, object> detail,
        CancellationToken cancellation
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var found = await work.FindAsync(Columns + "from unit u where u.unit_id = $1", Read, [unit], cancellation);
        if (found is null || await work.RunAsync(sql, [found.Division, unit, value], cancellation) == 0)
        {
            return new Refusal("not-found", "修改单位", "没有这个单位，或您不管理它", null, "请从单位列表中选择");
        }
        await NoteAsync(work, found.Division, found.Path, action, detail(found), cancellation);
        await work.CommitAsync(cancellation);
        return unit;
    }

    private Task NoteAsync(
        Work work,
        string division,
        string path,
        string action,
        object detail,
        CancellationToken cancellation
    ) =>
        work.AppendAsync(
            division,
            time.GetUtcNow(),
            action,
            "unit",
            path,
            division + path,
            JsonSerializer.Serialize(detail),
            cancellation
        );

    private static Refusal Wrong(string tried, string why, string whatToDo) =>
        new("wrong-unit", tried, why, null, whatToDo);

    private static TreeUnit Read(NpgsqlDataReader row) =>
        new(
            row.GetString(0),
            row.GetGuid(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetInt32(5),
            row.InstantOrNull(6)
        );
}
