using Jixiao.App.Storage;

namespace Jixiao.App.Trail;

/// <summary>Proves a trail unbroken: every event hashed again from the one before it, without a gap, up to the recorded head.</summary>
public sealed class TrailVerifier(Database database)
{
    private const string Chains = """
        with heads as (
          select division_code from trail_head union select distinct division_code from event),
        chain as (
          select e.division_code, e.sequence,
            e.sequence = coalesce(lag(e.sequence) over w, 0) + 1
              and e.hash = event_hash(coalesce(lag(e.hash) over w, '\x'), e) as holds,
            e.hash
          from event e where $1::text is null or e.division_code = $1
          window w as (partition by e.division_code order by e.sequence))
        select h.division_code, count(c.sequence), min(c.sequence) filter (where not c.holds),
          coalesce(max(c.sequence), 0), coalesce(max(t.sequence), 0),
          coalesce(bool_and(c.hash = t.hash) filter (where c.sequence = t.sequence), max(t.sequence) = 0)
        from heads h
        left join chain c using (division_code)
        left join trail_head t using (division_code)
        where $1::text is null or h.division_code = $1
        group by h.division_code order by h.division_code
        """;

    /// <param name="division">Null for every division.</param>
    public async Task<IReadOnlyList<TrailState>> VerifyAsync(
        string? division = null,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginUpkeepAsync(cancellation);
        return await work.ListAsync(
            Chains,
            r =>
            {
                var (broken, last, head) = (r.IsDBNull(2) ? (long?)null : r.GetInt64(2), r.GetInt64(3), r.GetInt64(4));
                var ends = last == head && !r.IsDBNull(5) && r.GetBoolean(5);
                return new TrailState(
                    r.GetString(0),
                    r.GetInt64(1),
                    broken ?? (ends ? null : Math.Min(last, head) + 1)
                );
            },
            [division],
            cancellation
        );
    }
}

/// <summary>What was found in the trail of one division.</summary>
/// <param name="FirstBroken">
/// Sequence of the first event that does not follow from the one before it, or that is missing at the end; null where the trail is whole.
/// </param>
public sealed record TrailState(string Division, long Events, long? FirstBroken)
{
    public bool Holds => FirstBroken is null;

    /// <summary>For the person who asked, in Chinese.</summary>
    public override string ToString() =>
        Holds
            ? $"区划 {Division}：{Events} 条记录，链条完整"
            : $"区划 {Division}：{Events} 条记录，从第 {FirstBroken} 条起链条断裂，请立即停用写入并与备份核对";
}
