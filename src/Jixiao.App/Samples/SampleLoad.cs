using Jixiao.App.Filing;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Samples;

/// <summary>A county of any size beside the sample's own units, for measuring: the same size gives the same rows.</summary>
public sealed class SampleLoad(Database database, TimeProvider time)
{
    private const int UnitsOfDepartment = 50;
    private const int FormsAtOnce = 1_000;

    private static readonly string[] Towns =
    [
        "青石",
        "云溪",
        "白河",
        "柳林",
        "双桥",
        "高坪",
        "龙泉",
        "石门",
        "杨店",
        "清源",
        "西山",
        "东湖",
        "南坪",
        "北塘",
        "梅岭",
        "桃园",
        "松坡",
        "竹溪",
        "金沙",
        "银杏",
        "凤鸣",
        "鹤立",
        "茶亭",
        "枫树",
        "花桥",
        "马家",
        "牛角",
        "鱼塘",
        "长滩",
        "新集",
    ];

    private static readonly string[] Kinds =
    [
        "中心学校",
        "卫生院",
        "农业服务中心",
        "文化站",
        "水利站",
        "敬老院",
        "公路站",
        "幼儿园",
    ];

    /// <summary>A clerk and a reviewer for each unit; they have no password and cannot sign in.</summary>
    private const string People = """
        with made as (
          insert into person (person_id, login, display_name)
          select md5(u.division_code || u.path || r.role)::uuid, 'load.' || r.role || '.' || u.code, left(u.name, 30) || r.title
          from unit u, (values ('clerk', '会计'), ('unitReviewer', '主任')) as r (role, title)
          where u.division_code = $1 and u.code ~ '^[3-9]'
          on conflict do nothing returning person_id, login),
        keys as (insert into credential (person_id, security_stamp) select person_id, 'load' from made)
        insert into role_grant (division_code, person_id, role, unit_path)
        select $1, m.person_id, split_part(m.login, '.', 2), u.path
        from made m join unit u on u.division_code = $1 and u.code = split_part(m.login, '.', 3)
        """;

    /// <summary>Each form was begun once.</summary>
    private const string Happened = """
        select append_events($1, $2, '批量导入', null, 'form.create', 'form', array_agg(f.created_at order by f.created_at, f.form_id),
          array_agg(f.fiscal_year || '/' || f.form_id order by f.created_at, f.form_id),
          array_agg(f.scope order by f.created_at, f.form_id), array_agg('{"from":"sample"}'::jsonb))
        from form f where f.division_code = $1 and f.created_by = $2 having count(*) > 0
        """;

    /// <param name="units">Departments and units together.</param>
    /// <param name="forms">Two years, as many of each.</param>
    /// <returns>Forms and indicators written.</returns>
    public async Task<(int Forms, long Indicators)> RunAsync(
        int units,
        int forms,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var by = await PersonAsync(cancellation);
        var all = Units(units).ToList();
        await SampleUnits.WriteAsync(database, all, cancellation);
        var (year, now) = (FilingCalendar.Year(time.GetUtcNow()), time.GetUtcNow());
        var indicators = 0L;
        for (var done = 0; done < forms; done += FormsAtOnce)
        {
            List<CopiedForm> batch =
            [
                .. Enumerable.Range(done, Math.Min(FormsAtOnce, forms - done)).Select(i => Make(i, all, year, now, by)),
            ];
            await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            indicators += await FormCopy.WriteAsync(connection, batch, cancellation);
            await transaction.CommitAsync(cancellation);
            progress?.Report(done + batch.Count);
        }
        await using (var work = await database.BeginUpkeepAsync(cancellation))
        {
            await work.RunAsync(People, [SampleCounty.Division], cancellation);
            await work.RunAsync(Happened, [SampleCounty.Division, by], cancellation);
            await work.AppendAsync(
                SampleCounty.Division,
                time.GetUtcNow(),
                "sample.load",
                "sample",
                null,
                SampleCounty.Division + "/",
                $$"""{"units":{{all.Count}},"forms":{{forms}},"indicators":{{indicators}}}""",
                cancellation
            );
            await work.CommitAsync(cancellation);
        }
        await using var upkeep = database.Owner.CreateCommand("vacuum (analyze)");
        upkeep.CommandTimeout = 0;
        await upkeep.ExecuteNonQueryAsync(cancellation);
        return (forms, indicators);
    }

    /// <summary>Codes from 300 on: they do not meet those of the sample.</summary>
    internal static IEnumerable<(string Path, CodedName Unit)> Units(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (department, within) = (300 + (i / UnitsOfDepartment), i % UnitsOfDepartment);
            var name = Towns[i * 7 % Towns.Length] + (i / Towns.Length % 2 == 0 ? "镇" : "乡");
            yield return within == 0
                ? (
                    $"/{department}/",
                    new CodedName($"{department}", $"{SampleCounty.Name}第{department - 299}主管部门")
                )
                : (
                    $"/{department}/{department}{within:000}/",
                    new CodedName($"{department}{within:000}", $"{name}{Kinds[i % Kinds.Length]}{i / 8 + 1}")
                );
        }
    }

    private static CopiedForm Make(
        int number,
        List<(string Path, CodedName Unit)> units,
        int year,
        DateTimeOffset now,
        Guid by
    )
    {
        var (path, unit) = units[number / 2 % units.Count];
        var department = units.Find(u => u.Path == $"/{path.Split('/')[1]}/").Unit;
        var last = number % 2 == 0;
        var project = SampleProject.All[(number / 2 + (number / 2 / units.Count)) % SampleProject.All.Count];
        var form = SampleForms.Project(
            project,
            last ? year - 1 : year,
            SampleCounty.Name,
            unit,
            department,
            50 + (number * 37 % 150),
            rows: 12 + (number / 2 % 2)
        );
        var state = last ? FormState.Approved : (FormState)(number / 2 % 6);
        return new CopiedForm(
            new FormId(SampleCounty.Division, form.FiscalYear!.Value, SampleUnits.Name($"load {number}")),
            SampleUnits.Name($"{SampleCounty.Division} {path}"),
            SampleCounty.Division + path,
            state,
            last ? FormRound.Second : FormRound.First,
            state == FormState.Draft ? 0 : 1,
            number % 11 == 1 ? SampleForms.WithFault(form, number) : form,
            null,
            now.AddDays(last ? -300 : -30).AddSeconds(number),
            by
        );
    }

    /// <summary>Who is said to have brought it in; cannot sign in.</summary>
    private async Task<Guid> PersonAsync(CancellationToken cancellation)
    {
        await using var work = await database.BeginUpkeepAsync(cancellation);
        await work.RunAsync(
            "insert into division (division_code, name) values ($1, $2) on conflict do nothing",
            [SampleCounty.Division, SampleCounty.Name],
            cancellation
        );
        var person = SampleUnits.Name("load person");
        await work.RunAsync(
            "insert into person (person_id, login, display_name) values ($1, 'sample-load', '批量导入') on conflict do nothing",
            [person],
            cancellation
        );
        await work.CommitAsync(cancellation);
        return person;
    }
}
