using System.Globalization;
using Jixiao.Web.Tests.Running;

namespace Jixiao.Web.Tests.Lists;

/// <summary>A county of its own for one test, so that what others do at the same time moves nothing in its lists.</summary>
internal static class LongCounty
{
    private static int last;

    /// <summary>Someone with the role of another, over a whole new county.</summary>
    public static async Task<(string Login, string Division)> NewAsync(Site site, string like)
    {
        var number = 991_200_000 + (1_000 * Interlocked.Increment(ref last));
        var division = number.ToString(CultureInfo.InvariantCulture);
        var login = await site.AddTwinAsync(like);
        await site.RunAsync("insert into division (division_code, name) values ($1, '长川县')", division);
        await site.RunAsync(
            "update role_grant set division_code = $1, unit_path = '/' where person_id = $2",
            division,
            site.People[login]
        );
        return (login, division);
    }

    /// <summary>Puts in what would take long to make by the pages.</summary>
    public static async Task RunAsync(this Site site, string sql, params object?[] values)
    {
        await using var work = await site.Database.BeginUpkeepAsync();
        await work.RunAsync(sql, values);
        await work.CommitAsync();
    }
}
