namespace Jixiao.Core.Sources;

public enum Severity
{
    Error,
    Warning,
    Info,
}

/// <summary>What could not be read, or was read with doubt. A value, not an exception.</summary>
/// <param name="Code">Kebab-case, stable ("password-protected").</param>
/// <param name="Message">Chinese, for a person: what was found, what was expected, what to do.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourceRef Source);
