using System.Text.Json;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Microsoft.AspNetCore.Identity;
using Npgsql;

namespace Jixiao.App.People;

/// <summary>A person in the list of accounts.</summary>
public sealed record Person(
    Guid Id,
    string Login,
    string DisplayName,
    DateTimeOffset? DisabledAt,
    DateTimeOffset? LockedUntil,
    bool TwoFactor,
    IReadOnlyList<Grant> Grants
);

/// <summary>Accounts and roles, as the security administrator keeps them. Every change is in the trail.</summary>
public sealed class Accounts(UserManager<Account> users, Sessions sessions, Database database, TimeProvider time)
{
    /// <summary>Makes an account with a one-time password.</summary>
    /// <returns>The password, which is not kept; or what is wrong with the name.</returns>
    public async Task<(Account? Account, string? Password, string? Error)> CreateAsync(
        Actor actor,
        string login,
        string displayName,
        CancellationToken cancellation = default
    )
    {
        var account = new Account
        {
            PersonId = Guid.CreateVersion7(),
            Login = login.Trim(),
            DisplayName = displayName.Trim(),
            MustChange = true,
        };
        var password = Secret.OneTimePassword();
        var made = await users.CreateAsync(account, password);
        if (!made.Succeeded)
        {
            return (null, null, Words(made));
        }
        await NoteAsync(actor, "createAccount", account, new { login = account.Login }, cancellation);
        return (account, password, null);
    }

    /// <summary>Gives a new one-time password, unlocks the account and ends its sessions.</summary>
    public async Task<string?> ResetPasswordAsync(Actor actor, Guid person, CancellationToken cancellation = default)
    {
        if (await users.FindByIdAsync(person.ToString()) is not { } account)
        {
            return null;
        }
        var password = Secret.OneTimePassword();
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        account.MustChange = true;
        account.LockedUntil = null;
        account.TwoFactor = false;
        await users.UpdateSecurityStampAsync(account);
        await users.ResetAccessFailedCountAsync(account);
        await sessions.EndAsync(person, session: null, cancellation: cancellation);
        await NoteAsync(actor, "resetPassword", account, new { }, cancellation);
        return password;
    }

    /// <summary>A person's own change of password; ends their other sessions.</summary>
    /// <returns>What is wrong; null when it is done.</returns>
    public async Task<string?> ChangePasswordAsync(
        Actor actor,
        SignedIn who,
        string current,
        string next,
        CancellationToken cancellation = default
    )
    {
        var account = (await users.FindByIdAsync(who.PersonId.ToString()))!;
        if (next.Contains(account.Login, StringComparison.OrdinalIgnoreCase))
        {
            return "密码里不能含有登录名：请换一个。";
        }
        if (string.Equals(current, next, StringComparison.Ordinal))
        {
            return "新密码与原密码相同：请换一个。";
        }
        var must = account.MustChange;
        account.MustChange = false;
        var changed = await users.ChangePasswordAsync(account, current, next);
        if (!changed.Succeeded)
        {
            account.MustChange = must;
            return Words(changed);
        }
        await sessions.EndAsync(who.PersonId, session: null, except: who.SessionId, cancellation);
        await NoteAsync(actor, "changePassword", account, new { }, cancellation);
        return null;
    }

    /// <summary>Disabled people cannot sign in, and are signed out at once; nothing of theirs is lost.</summary>
    public async Task SetDisabledAsync(
        Actor actor,
        Guid person,
        bool disabled,
        CancellationToken cancellation = default
    )
    {
        if (await users.FindByIdAsync(person.ToString()) is not { } account || person == actor.PersonId)
        {
            return;
        }
        account.DisabledAt = disabled ? time.GetUtcNow() : null;
        await users.UpdateAsync(account);
        if (disabled)
        {
            await sessions.EndAsync(person, session: null, cancellation: cancellation);
        }
        await NoteAsync(actor, disabled ? "disableAccount" : "enableAccount", account, new { }, cancellation);
    }

    /// <returns>What is wrong; null when the role is given.</returns>
    public async Task<string?> GrantAsync(
        Actor actor,
        Guid person,
        Grant grant,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        try
        {
            await work.RunAsync(
                """
                insert into role_grant (division_code, person_id, role, unit_path, granted_by) values ($1, $2, $3, $4, $5::uuid)
                on conflict do nothing
                """,
                [grant.Division, person, grant.Role.Name(), grant.UnitPath, actor.PersonId],
                cancellation
            );
        }
        catch (PostgresException fault) when (fault.SqlState == "JX001")
        {
            return $"不能给这个账号加“{grant.Role.Title()}”：系统、安全、审计三个管理员须由不同的人担任，也不能兼任业务角色。请另建账号。";
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return "只有本区划的安全管理员可以授权，也不能给自己授权。";
        }
        await NoteGrantAsync(work, "grantRole", person, grant, cancellation);
        await work.CommitAsync(cancellation);
        database.NotePeopleChanged();
        return null;
    }

    public async Task<bool> RevokeAsync(Actor actor, Guid person, Grant grant, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var gone = await work.RunAsync(
            "delete from role_grant where division_code = $1 and person_id = $2 and role = $3 and unit_path = $4",
            [grant.Division, person, grant.Role.Name(), grant.UnitPath],
            cancellation
        );
        if (gone > 0)
        {
            await NoteGrantAsync(work, "revokeRole", person, grant, cancellation);
            await work.CommitAsync(cancellation);
            database.NotePeopleChanged();
        }
        return gone > 0;
    }

    private Task NoteGrantAsync(Work work, string action, Guid person, Grant grant, CancellationToken cancellation) =>
        work.RunAsync(
            """
            select append_event($1, $2, $3::uuid, $4::text, $5::text, $6, 'role', $7, $8,
              $9::jsonb || jsonb_build_object('login', (select login from person where person_id = $7::uuid)))
            """,
            [
                grant.Division,
                time.GetUtcNow().UtcDateTime,
                work.Actor.PersonId,
                work.Actor.Name,
                work.Actor.Address,
                action,
                person.ToString(),
                grant.Scope,
                JsonSerializer.Serialize(new { role = grant.Role.Name(), unitPath = grant.UnitPath }),
            ],
            cancellation
        );

    private async Task NoteAsync(
        Actor actor,
        string action,
        Account account,
        object detail,
        CancellationToken cancellation
    )
    {
        await using var work = await database.BeginIdentityAsync(actor, cancellation);
        await work.NoteAsync(action, account, time, cancellation, JsonSerializer.Serialize(detail));
        await work.CommitAsync(cancellation);
    }

    private static string Words(IdentityResult result) => string.Join('\n', result.Errors.Select(e => e.Description));
}
