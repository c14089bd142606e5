namespace Jixiao.App.People;

/// <summary>A person's name and how they sign in. Changed by Identity's UserManager, hence not a record.</summary>
public sealed class Account
{
    public Guid PersonId { get; init; }

    /// <summary>登录名: letters, digits, dots and hyphens; upper and lower case are one.</summary>
    public required string Login { get; set; }

    public required string DisplayName { get; set; }

    /// <summary>Null: no password can sign in.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>The password was given by an administrator and must be replaced before anything else.</summary>
    public bool MustChange { get; set; }

    public string SecurityStamp { get; set; } = "";

    public int FailedCount { get; set; }

    /// <summary>Null or past: not locked.</summary>
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>Base32 secret of the authenticator; null: none set up.</summary>
    public string? AuthenticatorKey { get; set; }

    public bool TwoFactor { get; set; }

    /// <summary>Recovery codes not yet used, joined by ';'.</summary>
    public string RecoveryCodes { get; set; } = "";

    public DateTimeOffset? DisabledAt { get; set; }
}
