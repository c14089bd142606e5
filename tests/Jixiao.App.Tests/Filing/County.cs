using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.App.People;
using Jixiao.App.Storage;
using Jixiao.App.Tests.Storage;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Tests.Filing;

/// <summary>A division with a department, two units below it, and one person of each role; a second division beside it.</summary>
public sealed class County : IAsyncDisposable
{
    public const string Division = "361130000";
    public const string OtherDivision = "361131000";
    public const int Year = 2026;

    private readonly Dictionary<string, Actor> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> units = new(StringComparer.Ordinal);

    private County(Database database) => Database = database;

    public Database Database { get; }

    public FormDesk Desk => new(Database);

    public FormStarter Starter => new(Database, TimeProvider.System);

    public FormEditor Editor => new(Database, TimeProvider.System);

    public FormSteps Steps => new(Database, TimeProvider.System);

    /// <summary>Fills in forms for the first school.</summary>
    public Actor Clerk => people["clerk"];

    /// <summary>As <see cref="Clerk"/>, another person.</summary>
    public Actor SecondClerk => people["clerk2"];

    public Guid School => units["/205/205001/"];

    public static async Task<County> CreateAsync(Server server)
    {
        var county = new County(await server.CreateAsync());
        await using var work = await county.Database.BeginUpkeepAsync();
        foreach (var (code, name) in new[] { (Division, "临溪县"), (OtherDivision, "东坪县") })
        {
            await work.RunAsync("insert into division (division_code, name) values ($1, $2)", [code, name]);
        }
        await county.UnitAsync(work, Division, "/205/", "教育体育局");
        await county.UnitAsync(work, Division, "/205/205001/", "临溪县第一小学");
        await county.UnitAsync(work, Division, "/205/205002/", "临溪县实验中学");
        await county.UnitAsync(work, OtherDivision, "/205/", "东坪县教育局");
        await county.PersonAsync(work, "clerk", "周填报", Role.Clerk, "/205/205001/");
        await county.PersonAsync(work, "clerk2", "吴填报", Role.Clerk, "/205/205001/");
        await county.PersonAsync(work, "otherClerk", "郑填报", Role.Clerk, "/205/205002/");
        await county.PersonAsync(work, "unitReviewer", "王审核", Role.UnitReviewer, "/205/205001/");
        await county.PersonAsync(work, "departmentReviewer", "冯审核", Role.DepartmentReviewer, "/205/");
        await county.PersonAsync(work, "divisionReviewer", "陈科员", Role.DivisionReviewer, "/");
        await county.PersonAsync(work, "performanceReviewer", "褚科员", Role.PerformanceReviewer, "/");
        await county.PersonAsync(work, "systemAdministrator", "卫系统", Role.SystemAdministrator, "/");
        await county.PersonAsync(work, "securityAdministrator", "蒋安全", Role.SecurityAdministrator, "/");
        await county.PersonAsync(work, "auditAdministrator", "沈审计", Role.AuditAdministrator, "/");
        await county.PersonAsync(work, "foreignReviewer", "韩科员", Role.PerformanceReviewer, "/", OtherDivision);
        await work.CommitAsync();
        return county;
    }

    public Actor Person(string login) => people[login];

    /// <summary>As the person's session knows them.</summary>
    public async Task<List<Grant>> GrantsAsync(string login)
    {
        await using var work = await Database.BeginUpkeepAsync();
        return await work.ListAsync(
            "select role, division_code, unit_path from role_grant where person_id = $1",
            r => new Grant(Roles.Parse(r.GetString(0)), r.GetString(1), r.GetString(2)),
            [people[login].PersonId]
        );
    }

    public Guid Unit(string path) => units[path];

    /// <summary>A draft of the school with three indicators, r1 to r3.</summary>
    public async Task<FormId> DraftAsync(string project = "校舍屋面维修")
    {
        var id = (await Starter.BlankAsync(Clerk, new NewForm(Division, Year, School), FormSubject.Project)).Value;
        var changes = new List<Change> { Set("/project/name", null, project), Set("/funds/totalYuan", null, "820000") };
        var view = (await Desk.OpenAsync(Clerk, id)).Value;
        changes.AddRange(
            view.Keys["indicators"].Skip(3).Select(k => new Change(ChangeKind.Remove, $"/indicators/{k}"))
        );
        (await EditAsync(Clerk, id, view.Revision, [.. changes])).Conflicts.ShouldBeEmpty();
        return id;
    }

    public async Task<EditResult> EditAsync(Actor actor, FormId id, long revision, params Change[] changes) =>
        (await Editor.EditAsync(actor, id, new EditBatch(Guid.NewGuid(), revision, changes))).Value;

    public async Task<FormView> OpenAsync(FormId id) => (await Desk.OpenAsync(Clerk, id)).Value;

    public static Change Set(string path, string? from, string? to) =>
        new(ChangeKind.Set, path) { From = from, To = to };

    public async ValueTask DisposeAsync() => await Database.DisposeAsync();

    private async Task UnitAsync(Work work, string division, string path, string name)
    {
        var id = Guid.NewGuid();
        units[division == Division ? path : division + path] = id;
        var code = path.TrimEnd('/')[(path.TrimEnd('/').LastIndexOf('/') + 1)..];
        await work.RunAsync(
            "insert into unit (division_code, unit_id, code, name, path) values ($1, $2, $3, $4, $5)",
            [division, id, code, name, path]
        );
    }

    private async Task PersonAsync(
        Work work,
        string login,
        string name,
        Role role,
        string path,
        string division = Division
    )
    {
        var person = Guid.NewGuid();
        people[login] = new Actor(person, name, "127.0.0.1");
        await work.RunAsync(
            "insert into person (person_id, login, display_name) values ($1, $2, $3)",
            [person, login, name]
        );
        await work.RunAsync(
            "insert into role_grant (division_code, person_id, role, unit_path) values ($1, $2, $3, $4)",
            [division, person, role.Name(), path]
        );
    }
}
