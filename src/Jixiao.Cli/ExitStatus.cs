namespace Jixiao.Cli;

/// <summary>What the process tells its caller, as the reading and audit contracts number it.</summary>
internal static class ExitStatus
{
    public const int Success = 0;

    /// <summary>At least one file could not be read.</summary>
    public const int Unreadable = 1;

    /// <summary>The command line is wrong; nothing was read.</summary>
    public const int Usage = 2;

    /// <summary>Of an audit: at least one error-level finding.</summary>
    public const int Faults = 1;

    /// <summary>Of an audit: a file could not be read.</summary>
    public const int AuditUnreadable = 3;
}
