using System.Diagnostics;
using System.Globalization;

namespace Jixiao.Documents.Tests.Hostile;

/// <summary>How one call of the command line ended.</summary>
/// <param name="Peak">Bytes it held at its highest, as seen every few milliseconds; 0 where the system does not tell.</param>
internal sealed record Ending(int Exit, string Output, string Errors, TimeSpan Elapsed, long Peak);

/// <summary>Runs the built command line as a child process.</summary>
internal static class CommandLine
{
    /// <summary>jixiao.dll of the same configuration as these tests; null when it has not been built.</summary>
    public static string? Program
    {
        get
        {
            var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal)
                ? "Release"
                : "Debug";
            var folder = Repository.Folder($"src/Jixiao.Cli/bin/{configuration}/net10.0");
            var program = folder is null ? null : Path.Combine(folder, "jixiao.dll");
            return File.Exists(program) ? program : null;
        }
    }

    public static async Task<Ending> RunAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [Program!, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var exit = process.WaitForExitAsync(cancellation);
        var peak = 0L;
        while (await Task.WhenAny(exit, Task.Delay(20, cancellation)) != exit)
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            if (watch.Elapsed > 3 * HostileRun.TimeLimit)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        return new Ending(process.ExitCode, await output, await errors, watch.Elapsed, peak);
    }

    private static long PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status")
                .FirstOrDefault(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6).Trim(" \tkB"), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // Ended in between, or there is no /proc.
            return 0;
        }
    }
}
