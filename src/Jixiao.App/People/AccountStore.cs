using Jixiao.App.Storage;
using Microsoft.AspNetCore.Identity;
using Npgsql;

namespace Jixiao.App.People;

/// <summary>Accounts in PostgreSQL, as Identity's UserManager wants them.</summary>
public sealed partial class AccountStore(Database database) : IUserStore<Account>
{
    private const string Columns = """
        p.person_id, p.login, p.display_name, p.disabled_at, c.password_hash, c.must_change, c.security_stamp, c.failed_count,
        c.locked_until, c.authenticator_key, c.two_factor, c.recovery_codes
        """;

    public void Dispose()
    {
        // The database belongs to the host.
    }

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginIdentityAsync(Actor.Nobody, cancellationToken);
        try
        {
            await work.RunAsync(
                "insert into person (person_id, login, display_name) values ($1, $2, $3)",
                [user.PersonId, user.Login, user.DisplayName],
                cancellationToken
            );
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return IdentityResult.Failed(new ChineseErrors().DuplicateUserName(user.Login));
        }
        await work.RunAsync(
            """
            insert into credential (person_id, password_hash, must_change, security_stamp, authenticator_key, two_factor, recovery_codes)
            values ($1, $2::text, $3, $4, $5::text, $6, $7)
            """,
            Secrets(user),
            cancellationToken
        );
        await work.CommitAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginIdentityAsync(Actor.Nobody, cancellationToken);
        await work.RunAsync(
            "update person set login = $2, display_name = $3, disabled_at = $4::timestamptz where person_id = $1",
            [user.PersonId, user.Login, user.DisplayName, user.DisabledAt?.UtcDateTime],
            cancellationToken
        );
        await work.RunAsync(
            """
            update credential set password_hash = $2::text, must_change = $3, security_stamp = $4, authenticator_key = $5::text,
              two_factor = $6, recovery_codes = $7, locked_until = $8::timestamptz
            where person_id = $1
            """,
            [.. Secrets(user), user.LockedUntil?.UtcDateTime],
            cancellationToken
        );
        await work.CommitAsync(cancellationToken);
        return IdentityResult.Success;
    }

    /// <summary>Nothing is deleted: what a person did stays theirs. Disable the account instead.</summary>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Accounts are disabled, not deleted.");

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        FindAsync(
            $"select {Columns} from person p join credential c using (person_id) where person_id = $1",
            Guid.Parse(userId),
            cancellationToken
        );

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        FindAsync(
            $"select {Columns} from person p join credential c using (person_id) where lower(p.login) = lower($1)",
            normalizedUserName,
            cancellationToken
        );

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PersonId.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Login);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken)
    {
        user.Login = userName ?? throw new ArgumentNullException(nameof(userName));
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Login.ToUpperInvariant());

    /// <summary>The database compares without case; nothing is kept twice.</summary>
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    private static object?[] Secrets(Account user) =>
        [
            user.PersonId,
            user.PasswordHash,
            user.MustChange,
            user.SecurityStamp,
            user.AuthenticatorKey,
            user.TwoFactor,
            user.RecoveryCodes,
        ];

    private async Task<Account?> FindAsync(string sql, object key, CancellationToken cancellation)
    {
        await using var work = await database.BeginIdentityAsync(Actor.Nobody, cancellation);
        return await work.FindAsync(sql, Read, [key], cancellation);
    }

    private static Account Read(NpgsqlDataReader row) =>
        new()
        {
            PersonId = row.GetGuid(0),
            Login = row.GetString(1),
            DisplayName = row.GetString(2),
            DisabledAt = row.InstantOrNull(3),
            PasswordHash = row.TextOrNull(4),
            MustChange = row.GetBoolean(5),
            SecurityStamp = row.GetString(6),
            FailedCount = row.GetInt32(7),
            LockedUntil = row.InstantOrNull(8),
            AuthenticatorKey = row.TextOrNull(9),
            TwoFactor = row.GetBoolean(10),
            RecoveryCodes = row.GetString(11),
        };
}
