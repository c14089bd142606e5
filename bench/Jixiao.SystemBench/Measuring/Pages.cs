using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Jixiao.SystemBench.Measuring;

/// <summary>A page as one role asks for it; every address in turn.</summary>
internal sealed record PageAsked(string Name, string Login, params string[] Paths);

/// <summary>How long each page takes from the request to the last byte, asked on this machine: what the server needs, and a little more.</summary>
internal static class Pages
{
    private const int WarmUp = 15;
    private const int Rounds = 100;

    private static PageAsked[] All(Loaded loaded) =>
        [
            new("/ (clerk of a school)", "zhou.yulan", "/"),
            new("/ (clerk over 50 units)", "zheng.min", "/"),
            new("/ (reviewer of a department)", "feng.xiuzhen", "/"),
            new("/ (reviewer of the county)", "shen.jing", "/"),
            new("/ (administrator)", "xitong", "/"),
            new("/forms (clerk of a school)", "zhou.yulan", "/forms", "/forms?state=draft", "/forms?sort=errors"),
            new("/forms (county, all and by filter)", "shen.jing", Lists),
            new("/forms (county, searched)", "shen.jing", Searches),
            new("/forms/new", "zheng.min", "/forms/new"),
            new(
                "/api/units (clerk over 50 units)",
                "zheng.min",
                "/api/units",
                "/api/units?search=学",
                "/api/units?offset=40"
            ),
            new("/forms/… (draft)", "zheng.min", loaded.Forms.Draft),
            new("/forms/… (reviewer)", "shen.jing", loaded.Forms.Frozen),
            new("/forms/…/versions", "shen.jing", loaded.Forms.Frozen + "/versions"),
            new("/api/forms/…", "zheng.min", "/api" + loaded.Forms.Draft),
            new("/api/forms/…/edits", "zheng.min", "/api" + loaded.Forms.Draft + "/edits"),
            new("/api/forms (county)", "shen.jing", "/api/forms", "/api/forms?search=维修&size=200"),
            new("/import", "zheng.min", "/import"),
            new("/jobs", "shen.jing", "/jobs"),
            new("/account", "zheng.min", "/account"),
            new("/units", "xitong", "/units", "/units?search=柳林", "/units?search=301&offset=0", "/units?offset=1500"),
            new("/people", "anquan", "/people", "/people?search=周", "/people?offset=2000"),
            new("/trail", "shenji", Trails),
            new("/signin", "", "/signin"),
        ];

    private static readonly string[] Lists =
    [
        "/forms",
        "/forms?year={year}",
        "/forms?state=draft",
        "/forms?year={year}&state=submitted&sort=errors",
        "/forms?sort=total",
        "/forms?sort=unit",
        "/forms?sort=name",
        "/forms?offset=10000",
        "/forms?year={year}&offset=5000&sort=errors",
    ];

    private static readonly string[] Searches =
    [
        "/forms?search=维修",
        "/forms?search=学",
        "/forms?search=柳林镇中心学校",
        "/forms?search=卫生院&year={year}",
        "/forms?search=300012",
        "/forms?search=没有这样的表",
        "/forms?search=培训&state=draft&sort=errors",
    ];

    private static readonly string[] Trails =
    [
        "/trail",
        "/trail?does=signIn",
        "/trail?subject=form",
        "/trail?person=周",
        "/trail?from=2026-01-01&to=2026-12-31",
        "/trail?offset=5000",
        "/trail?person=没有这个人",
    ];

    /// <returns>The slowest page's 95th percentile, in milliseconds.</returns>
    public static async Task<double> MeasureAsync(Loaded loaded, CancellationToken cancellation)
    {
        Report.Say($"{"page, one request at a time", -42} {"p50", 8} {"p95", 8} {"worst", 8}  queries");
        var slowest = 0.0;
        foreach (var page in All(loaded))
        {
            var (times, queries) = await AskAsync(loaded, page, cancellation);
            var p95 = Report.Percentile(times, 0.95);
            slowest = Math.Max(slowest, p95);
            Report.Say($"{page.Name, -42} {Report.Median(times), 8:0.0} {p95, 8:0.0} {times.Max(), 8:0.0}  {queries}");
        }
        return slowest;
    }

    private static async Task<(List<double> Times, int Queries)> AskAsync(
        Loaded loaded,
        PageAsked page,
        CancellationToken cancellation
    )
    {
        var year = (TimeProvider.System.GetUtcNow().Year + 1).ToString(CultureInfo.InvariantCulture);
        var paths = Array.ConvertAll(page.Paths, p => p.Replace("{year}", year, StringComparison.Ordinal));
        using var stranger = new Running.Visitor(loaded.Server.Url, "");
        var visitor = page.Login.Length > 0 ? loaded[page.Login] : stranger;
        var (times, most) = (new List<double>(), 0);
        for (var i = -WarmUp; i < Rounds; i++)
        {
            var path = paths[Math.Abs(i) % paths.Length];
            var watch = Stopwatch.StartNew();
            var (status, _, queries) = await visitor.GetAsync(path, cancellation);
            if (status != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{path} as {page.Login}: {(int)status}");
            }
            if (i >= 0)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
                most = Math.Max(most, int.Parse(queries ?? "0", CultureInfo.InvariantCulture));
            }
        }
        return (times, most);
    }
}
