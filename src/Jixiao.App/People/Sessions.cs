using System.Security.Cryptography;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.People;

/// <summary>A place where a person is signed in.</summary>
public sealed record Session(
    Guid Id,
    DateTimeOffset StartedAt,
    DateTimeOffset SeenAt,
    DateTimeOffset ExpiresAt,
    string? Address,
    string? Agent
);

/// <summary>A role over a unit and all below it.</summary>
/// <param name="UnitPath">"/205/205001/"; "/" is the whole division.</param>
public sealed record Grant(Role Role, string Division, string UnitPath)
{
    /// <summary>"370828000/205/": what a form's scope starts with when the grant holds for it.</summary>
    public string Scope => Division + UnitPath;
}

/// <summary>Who is signed in, and what they may do.</summary>
/// <param name="SessionId">Null where an API token speaks.</param>
/// <param name="TokenScopes">What the token may do; null where a browser speaks.</param>
public sealed record SignedIn(
    Guid PersonId,
    Guid? SessionId,
    string Login,
    string DisplayName,
    bool MustChange,
    IReadOnlyList<Grant> Grants,
    IReadOnlyList<string>? TokenScopes = null
);

/// <summary>Sessions of browsers: a secret in a cookie, its hash here, ended by the person or by time.</summary>
public sealed class Sessions(Database database, TimeProvider time)
{
    /// <summary>Without a sign of life a session ends after this long.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>After this long one signs in again, whatever happened.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    private static readonly TimeSpan BetweenSigns = TimeSpan.FromMinutes(5);

    private readonly SessionMemory memory = new(time);

    /// <returns>What the cookie holds.</returns>
    internal async Task<string> BeginAsync(
        Work work,
        Guid person,
        string? address,
        string? agent,
        CancellationToken cancellation
    )
    {
        var (id, secret, now) = (Guid.CreateVersion7(), Secret.New(), time.GetUtcNow().UtcDateTime);
        await work.RunAsync(
            """
            insert into session (session_id, person_id, secret_hash, started_at, seen_at, expires_at, address, agent)
            values ($1, $2, $3, $4, $4, $5, $6::text, $7::text)
            """,
            [id, person, Secret.Hash(secret), now, now + Longest, address, Shorten(agent)],
            cancellation
        );
        return $"{id:N}.{secret}";
    }

    /// <summary>The person of a cookie; null when it is unknown, ended, expired, or the account was disabled.</summary>
    public async Task<SignedIn?> FindAsync(string cookie, CancellationToken cancellation = default)
    {
        if (cookie.IndexOf('.') is not 32 || !Guid.TryParseExact(cookie[..32], "N", out var id))
        {
            return null;
        }
        var changes = database.PeopleChanges;
        if (memory.Find(cookie, changes) is { } known)
        {
            return known;
        }
        var now = time.GetUtcNow();
        var found = await database.FindIdentityAsync(
            """
            select s.secret_hash, s.seen_at, p.person_id, p.login, p.display_name, c.must_change,
              array(select g.role || ' ' || g.division_code || g.unit_path from role_grant g where g.person_id = p.person_id
                    order by g.division_code, g.unit_path, g.role)
            from session s join person p using (person_id) join credential c using (person_id)
            where s.session_id = $1 and s.ended_at is null and s.expires_at > $2 and s.seen_at > $3 and p.disabled_at is null
            """,
            r => (Hash: r.GetFieldValue<byte[]>(0), Seen: r.Instant(1), Person: Read(r, id, 2)),
            [id, now.UtcDateTime, (now - Idle).UtcDateTime],
            cancellation
        );
        if (found.Person is null || !CryptographicOperations.FixedTimeEquals(found.Hash, Secret.Hash(cookie[33..])))
        {
            return null;
        }
        if (now - found.Seen > BetweenSigns)
        {
            await using var work = await database.BeginIdentityAsync(Actor.Nobody, cancellation);
            await work.RunAsync(
                "update session set seen_at = $2 where session_id = $1",
                [id, now.UtcDateTime],
                cancellation
            );
            await work.CommitAsync(cancellation);
            return found.Person;
        }
        memory.Keep(cookie, found.Person, changes);
        return found.Person;
    }

    /// <summary>Those not ended, the last used first.</summary>
    /// <param name="search">Part of the address or of what the browser calls itself; null for all.</param>
    public async Task<IReadOnlyList<Session>> ListAsync(
        Guid person,
        string? search = null,
        int offset = 0,
        int most = 20,
        CancellationToken cancellation = default
    )
    {
        var now = time.GetUtcNow();
        await using var work = await database.BeginIdentityAsync(Actor.Nobody, cancellation);
        return await work.ListAsync(
            """
            select session_id, started_at, seen_at, expires_at, address, agent from session
            where person_id = $1 and ended_at is null and expires_at > $2 and seen_at > $3
              and ($4::text is null or concat_ws(' ', address, agent) ilike $4)
            order by seen_at desc, session_id offset $5 limit $6
            """,
            r => new Session(r.GetGuid(0), r.Instant(1), r.Instant(2), r.Instant(3), r.TextOrNull(4), r.TextOrNull(5)),
            [person, now.UtcDateTime, (now - Idle).UtcDateTime, LikeText.Containing(search), Math.Max(0, offset), most],
            cancellation
        );
    }

    /// <summary>Ends one session of the person, or all but <paramref name="except"/>.</summary>
    /// <param name="session">Null: all.</param>
    /// <returns>How many ended.</returns>
    public async Task<int> EndAsync(
        Guid person,
        Guid? session,
        Guid? except = null,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginIdentityAsync(Actor.Nobody, cancellation);
        var ended = await work.RunAsync(
            """
            update session set ended_at = $2
            where person_id = $1 and ended_at is null and session_id = coalesce($3::uuid, session_id)
              and session_id is distinct from $4::uuid
            """,
            [person, time.GetUtcNow().UtcDateTime, session, except],
            cancellation
        );
        await work.CommitAsync(cancellation);
        return ended;
    }

    /// <param name="start">Column of the person; login, name, must_change and grants follow.</param>
    internal static SignedIn Read(NpgsqlDataReader row, Guid? session, int start) =>
        new(
            row.GetGuid(start),
            session,
            row.GetString(start + 1),
            row.GetString(start + 2),
            row.GetBoolean(start + 3),
            [.. row.GetFieldValue<string[]>(start + 4).Select(ReadGrant)]
        );

    internal static Grant ReadGrant(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return new Grant(Roles.Parse(text[..space]), text[(space + 1)..(space + 10)], text[(space + 10)..]);
    }

    private static string? Shorten(string? agent) => agent is { Length: > 300 } ? agent[..300] : agent;
}
