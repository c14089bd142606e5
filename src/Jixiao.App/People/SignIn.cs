using Jixiao.App.Storage;
using Microsoft.AspNetCore.Identity;

namespace Jixiao.App.People;

/// <summary>How a try to sign in ended.</summary>
public enum SignInOutcome
{
    Done,

    /// <summary>Name or password; which of them is not said.</summary>
    Wrong,

    /// <summary>Too many wrong passwords.</summary>
    Locked,

    /// <summary>The code of the authenticator is asked for next.</summary>
    CodeNeeded,

    WrongCode,
}

/// <param name="Cookie">What the browser keeps; null unless <see cref="SignInOutcome.Done"/>.</param>
/// <param name="LockedUntil">Null unless <see cref="SignInOutcome.Locked"/>.</param>
/// <param name="TriesLeft">Before the account is locked; null when the name is unknown or it does not matter.</param>
public sealed record SignInAnswer(
    SignInOutcome Outcome,
    string? Cookie = null,
    DateTimeOffset? LockedUntil = null,
    int? TriesLeft = null
);

/// <summary>Signs people in with their password and, where they set one up, the code of an authenticator (RFC 6238).</summary>
public sealed class SignIn(
    UserManager<Account> users,
    IPasswordHasher<Account> hasher,
    Sessions sessions,
    Database database,
    TimeProvider time
)
{
    /// <summary>Of no account: an unknown name takes as long as a wrong password.</summary>
    private static readonly Account Nobody = new() { Login = "", DisplayName = "" };
    private static string? hashOfNobody;

    public async Task<SignInAnswer> TryAsync(
        string login,
        string password,
        string? code,
        string? address,
        string? agent,
        CancellationToken cancellation = default
    )
    {
        var account = await users.FindByNameAsync(login);
        if (account is null || account.DisabledAt is not null)
        {
            hashOfNobody ??= hasher.HashPassword(Nobody, Secret.New());
            hasher.VerifyHashedPassword(Nobody, hashOfNobody, password);
            return new SignInAnswer(SignInOutcome.Wrong);
        }
        if (account.LockedUntil is { } until && until > time.GetUtcNow())
        {
            return new SignInAnswer(SignInOutcome.Locked, LockedUntil: until);
        }
        if (!await users.CheckPasswordAsync(account, password))
        {
            return await CountAsync(account, SignInOutcome.Wrong, address, cancellation);
        }
        if (account.TwoFactor)
        {
            if (string.IsNullOrWhiteSpace(code))
            {
                return new SignInAnswer(SignInOutcome.CodeNeeded);
            }
            if (!await IsCodeAsync(account, code.Replace(" ", "", StringComparison.Ordinal)))
            {
                return await CountAsync(account, SignInOutcome.WrongCode, address, cancellation);
            }
        }
        await users.ResetAccessFailedCountAsync(account);
        var actor = new Actor(account.PersonId, account.DisplayName, address);
        await using var work = await database.BeginIdentityAsync(actor, cancellation);
        var cookie = await sessions.BeginAsync(work, account.PersonId, address, agent, cancellation);
        await work.NoteAsync("signIn", account, time, cancellation);
        await work.CommitAsync(cancellation);
        Measures.SignedIn("done");
        return new SignInAnswer(SignInOutcome.Done, cookie);
    }

    private async Task<bool> IsCodeAsync(Account account, string code) =>
        await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code)
        || (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded;

    private async Task<SignInAnswer> CountAsync(
        Account account,
        SignInOutcome outcome,
        string? address,
        CancellationToken cancellation
    )
    {
        await users.AccessFailedAsync(account);
        var locked = account.LockedUntil is { } until && until > time.GetUtcNow();
        await using var work = await database.BeginIdentityAsync(
            new Actor(account.PersonId, account.DisplayName, address),
            cancellation
        );
        await work.NoteAsync(locked ? "lockOut" : "signInFailed", account, time, cancellation);
        await work.CommitAsync(cancellation);
        Measures.SignedIn(locked ? "locked" : "wrong");
        return locked
            ? new SignInAnswer(SignInOutcome.Locked, LockedUntil: account.LockedUntil)
            : new SignInAnswer(outcome, TriesLeft: AccountServices.AllowedFailures - account.FailedCount);
    }
}
