using Jixiao.App.Storage;

namespace Jixiao.App.Jobs;

/// <summary>Work that is too long for a request.</summary>
public interface IJobKind
{
    /// <summary>As the table names it ("import").</summary>
    string Kind { get; }

    /// <summary>
    /// Does the work with the rights of the person who asked. May be begun again from the start after the program was ended in the middle:
    /// what is done twice must do no harm.
    /// </summary>
    /// <returns>The result as JSON; null for none.</returns>
    /// <exception cref="JobFailedException">It cannot be done; the message is shown to the person.</exception>
    Task<string?> RunAsync(JobRun run, CancellationToken cancellation);
}

/// <summary>A job that runs.</summary>
/// <param name="Request">JSON, as it was asked.</param>
public sealed record JobRun(string Division, Guid JobId, Actor Actor, string Request)
{
    private volatile JobProgress progress = new(0, null, null);

    internal JobProgress Progress => progress;

    /// <summary>Cheap: written to the database about once a second.</summary>
    /// <param name="total">Null where it is not known.</param>
    /// <param name="message">What is being done, in Chinese.</param>
    public void Report(int done, int? total = null, string? message = null) =>
        progress = new JobProgress(done, total, message);
}

internal sealed record JobProgress(int Done, int? Total, string? Message);

/// <summary>A job ends without a result, for a reason people understand.</summary>
public sealed class JobFailedException(string message, Exception? inner = null) : Exception(message, inner);
