using System.Security.Cryptography;
using Jixiao.App.Storage;

namespace Jixiao.App.People;

/// <summary>A token by which a program speaks for a person.</summary>
/// <param name="Scopes">Of <see cref="Tokens.Scopes"/>.</param>
public sealed record ApiToken(
    Guid Id,
    string Name,
    IReadOnlyList<string> Scopes,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? UsedAt
);

/// <summary>API tokens: shown once, kept as a hash, for a time, for some things only.</summary>
public sealed class Tokens(Database database, TimeProvider time)
{
    /// <summary>What every token starts with, so that one found in the wrong place is known for what it is.</summary>
    public const string Prefix = "jx_";

    /// <summary>Longest life of a token, in days.</summary>
    public const int LongestDays = 366;

    /// <summary>What a token may be given: reading forms, changing drafts.</summary>
    public static IReadOnlyList<string> Scopes { get; } = ["forms.read", "forms.write"];

    /// <returns>The token, to be shown once.</returns>
    /// <exception cref="ArgumentException">No scope, an unknown one, or more days than <see cref="LongestDays"/>.</exception>
    public async Task<string> CreateAsync(
        Actor actor,
        string name,
        IReadOnlyList<string> scopes,
        int days,
        CancellationToken cancellation = default
    )
    {
        if (scopes.Count == 0 || scopes.Except(Scopes, StringComparer.Ordinal).Any() || days is < 1 or > LongestDays)
        {
            throw new ArgumentException("Unknown scope, or too long a life.", nameof(scopes));
        }
        var (id, secret, now) = (Guid.CreateVersion7(), Secret.New(), time.GetUtcNow().UtcDateTime);
        await using var work = await database.BeginIdentityAsync(actor, cancellation);
        await work.RunAsync(
            """
            insert into api_token (token_id, person_id, name, secret_hash, scopes, created_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """,
            [id, actor.PersonId, name, Secret.Hash(secret), scopes.ToArray(), now, now.AddDays(days)],
            cancellation
        );
        await NoteAsync(work, "createToken", name, cancellation);
        await work.CommitAsync(cancellation);
        return $"{Prefix}{id:N}.{secret}";
    }

    /// <summary>The person a token speaks for; null when it is unknown, expired, revoked, or the account was disabled.</summary>
    public async Task<SignedIn?> FindAsync(string token, CancellationToken cancellation = default)
    {
        if (
            !token.StartsWith(Prefix, StringComparison.Ordinal)
            || token.IndexOf('.') != Prefix.Length + 32
            || !Guid.TryParseExact(token.AsSpan(Prefix.Length, 32), "N", out var id)
        )
        {
            return null;
        }
        var now = time.GetUtcNow().UtcDateTime;
        await using var work = await database.BeginIdentityAsync(Actor.Nobody, cancellation);
        var found = await work.FindAsync(
            """
            select t.secret_hash, t.scopes, p.person_id, p.login, p.display_name, c.must_change,
              array(select g.role || ' ' || g.division_code || g.unit_path from role_grant g where g.person_id = p.person_id
                    order by g.division_code, g.unit_path, g.role)
            from api_token t join person p using (person_id) join credential c using (person_id)
            where t.token_id = $1 and t.revoked_at is null and t.expires_at > $2 and p.disabled_at is null
            """,
            r =>
                (
                    Hash: r.GetFieldValue<byte[]>(0),
                    Person: Sessions.Read(r, null, 2) with
                    {
                        TokenScopes = r.GetFieldValue<string[]>(1),
                    }
                ),
            [id, now],
            cancellation
        );
        if (
            found.Person is null
            || !CryptographicOperations.FixedTimeEquals(found.Hash, Secret.Hash(token[(Prefix.Length + 33)..]))
        )
        {
            return null;
        }
        await work.RunAsync(
            "update api_token set used_at = $2 where token_id = $1 and (used_at is null or used_at < $2 - interval '5 minutes')",
            [id, now],
            cancellation
        );
        await work.CommitAsync(cancellation);
        return found.Person;
    }

    /// <summary>Those not revoked, the newest first; expired ones among them.</summary>
    /// <param name="search">Part of the name; null for all.</param>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(
        Guid person,
        string? search = null,
        int offset = 0,
        int most = 20,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginIdentityAsync(Actor.Nobody, cancellation);
        return await work.ListAsync(
            """
            select token_id, name, scopes, created_at, expires_at, used_at from api_token
            where person_id = $1 and revoked_at is null and ($2::text is null or name ilike $2)
            order by created_at desc, token_id offset $3 limit $4
            """,
            r => new ApiToken(
                r.GetGuid(0),
                r.GetString(1),
                r.GetFieldValue<string[]>(2),
                r.Instant(3),
                r.Instant(4),
                r.InstantOrNull(5)
            ),
            [person, LikeText.Containing(search), Math.Max(0, offset), most],
            cancellation
        );
    }

    public async Task RevokeAsync(Actor actor, Guid token, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginIdentityAsync(actor, cancellation);
        var name = await work.FindAsync(
            "update api_token set revoked_at = $3 where token_id = $1 and person_id = $2 and revoked_at is null returning name",
            r => r.GetString(0),
            [token, actor.PersonId, time.GetUtcNow().UtcDateTime],
            cancellation
        );
        if (name is not null)
        {
            await NoteAsync(work, "revokeToken", name, cancellation);
            await work.CommitAsync(cancellation);
        }
    }

    private Task NoteAsync(Work work, string action, string name, CancellationToken cancellation) =>
        work.NoteAsync(
            action,
            new Account
            {
                PersonId = work.Actor.PersonId!.Value,
                Login = name,
                DisplayName = name,
            },
            time,
            cancellation
        );
}
