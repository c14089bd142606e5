using System.Collections.Concurrent;
using Jixiao.App.People;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Jixiao.Web.Hosting;
using Jixiao.Web.Tests.Running;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Site))]

namespace Jixiao.Web.Tests.Running;

/// <summary>The whole system on a database of its own, with one county, two departments of two units each, a second county, a third of more units than one list shows, and people of every role.</summary>
public sealed class Site : IAsyncLifetime
{
    public const string County = "991122000";
    public const string OtherCounty = "991123000";
    public const string LargeCounty = "991124000";
    public const string Password = "qing-he-2026";

    private readonly TemporaryFolder folder = new();
    private readonly FakeClamd clamd = new();
    private readonly ConcurrentDictionary<string, Grant> grants = new(StringComparer.Ordinal);
    private JixiaoHost? host;

    public string Url => host!.Urls.First();

    public Database Database => host!.Database;

    public IServiceProvider Services => host!.Services;

    /// <summary>By code: 101, 101001, 101002, 202, 202001; in the other county 303; in the large one 404 and 404001 to 404045.</summary>
    public IReadOnlyDictionary<string, Guid> Units { get; private set; } =
        new Dictionary<string, Guid>(StringComparer.Ordinal);

    /// <summary>By login.</summary>
    public ConcurrentDictionary<string, Guid> People { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        folder.LetOthersWalk();
        host = await JixiaoHost.StartAsync(
            new ServeOptions(folder.File("data"), "http://127.0.0.1:0")
            {
                SignInsPerMinute = 10_000,
                Clamd = clamd.Address,
            },
            TimeProvider.System
        );
        await AddUnitsAsync();
        await AddPersonAsync("clerk", "王会计", new Grant(Role.Clerk, County, "/101/101001/"));
        await AddPersonAsync("clerk2", "李会计", new Grant(Role.Clerk, County, "/101/"));
        await AddPersonAsync("stranger", "赵会计", new Grant(Role.Clerk, County, "/202/202001/"));
        await AddPersonAsync("faraway", "钱会计", new Grant(Role.Clerk, OtherCounty, "/303/"));
        await AddPersonAsync("widely", "马会计", new Grant(Role.Clerk, LargeCounty, "/404/"));
        await AddPersonAsync("unitReviewer", "孙主任", new Grant(Role.UnitReviewer, County, "/101/101001/"));
        await AddPersonAsync("departmentReviewer", "周科长", new Grant(Role.DepartmentReviewer, County, "/101/"));
        await AddPersonAsync("divisionReviewer", "吴股长", new Grant(Role.DivisionReviewer, County, "/"));
        await AddPersonAsync("performanceReviewer", "郑股长", new Grant(Role.PerformanceReviewer, County, "/"));
        await AddPersonAsync("system", "冯系统", new Grant(Role.SystemAdministrator, County, "/"));
        await AddPersonAsync("security", "陈安全", new Grant(Role.SecurityAdministrator, County, "/"));
        await AddPersonAsync("audit", "褚审计", new Grant(Role.AuditAdministrator, County, "/"));
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }
        await clamd.DisposeAsync();
        folder.Dispose();
    }

    public Actor ActorOf(string login) => new(People[login], login, "127.0.0.1");

    /// <summary>Someone with the rights of another and an account of their own: to sign out of, to end sessions in, while other tests go on.</summary>
    /// <returns>The new login.</returns>
    public async Task<string> AddTwinAsync(string login)
    {
        var twin = $"{login}.{Guid.NewGuid():N}";
        await AddPersonAsync(twin, twin, grants[login]);
        return twin;
    }

    private async Task AddUnitsAsync()
    {
        (string Division, string Path, string Name)[] units =
        [
            (County, "/101/", "清河县教育局"),
            (County, "/101/101001/", "清河县第一小学"),
            (County, "/101/101002/", "清河县第二小学"),
            (County, "/202/", "清河县卫生健康局"),
            (County, "/202/202001/", "清河县人民医院"),
            (OtherCounty, "/303/", "云岭县教育局"),
            (LargeCounty, "/404/", "柳川县教育局"),
            .. Enumerable.Range(1, 45).Select(i => (LargeCounty, $"/404/404{i:000}/", $"柳川县第{i}小学")),
        ];
        await using var work = await Database.BeginUpkeepAsync();
        await work.RunAsync(
            "insert into division (division_code, name) values ($1, '清河县'), ($2, '云岭县'), ($3, '柳川县')",
            [County, OtherCounty, LargeCounty]
        );
        var made = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var (division, path, name) in units)
        {
            var codes = path.Trim('/').Split('/');
            var id = made[codes[^1]] = Guid.CreateVersion7();
            await work.RunAsync(
                "insert into unit (division_code, unit_id, parent_id, code, name, path) values ($1, $2, $3::uuid, $4, $5, $6)",
                [division, id, codes.Length > 1 ? made[codes[^2]] : null, codes[^1], name, path]
            );
        }
        await work.CommitAsync();
        Units = made;
    }

    private async Task AddPersonAsync(string login, string name, Grant grant)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account
        {
            PersonId = Guid.CreateVersion7(),
            Login = login,
            DisplayName = name,
        };
        (await users.CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        await scope.ServiceProvider.GetRequiredService<FirstStart>().GrantAsync(account.PersonId, grant);
        People[login] = account.PersonId;
        grants[login] = grant;
    }
}
