using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;

namespace Jixiao.App.Filing;

/// <param name="Count">Forms that were handed in for the first time on this day.</param>
/// <param name="Sum">Those of this and all earlier days.</param>
public sealed record PaceDay(DateOnly Day, int Count, int Sum);

/// <summary>How the forms of a year come in, day by day: whether they will all be there in time.</summary>
/// <param name="Total">Of the forms there are, handed in or not.</param>
public sealed record Pace(IReadOnlyList<PaceDay> Days, int Total)
{
    public int Sum => Days.Count == 0 ? 0 : Days[^1].Sum;

    /// <param name="total">As <see cref="Progress.Forms"/> counted them.</param>
    internal static async Task<Pace> OfAsync(
        Work work,
        Reach reach,
        int year,
        int total,
        CancellationToken cancellation
    )
    {
        List<object?> parameters = [year];
        var within = reach.Condition("v.scope", parameters) ?? "true";
        var rows = await work.ListAsync(
            $"""
            select v.day, v.count, (sum(v.count) over (order by v.day))::bigint
            from (
              select (v.at at time zone 'Asia/Shanghai')::date as day, count(*) as count from form_version v
              where v.fiscal_year = $1 and v.version = 1 and {within} group by 1) v
            order by v.day
            """,
            r => new PaceDay(r.GetFieldValue<DateOnly>(0), (int)r.GetInt64(1), (int)r.GetInt64(2)),
            parameters,
            cancellation
        );
        return new Pace(rows, total);
    }
}
