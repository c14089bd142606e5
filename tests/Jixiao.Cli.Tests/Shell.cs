using System.Diagnostics;

namespace Jixiao.Cli.Tests;

/// <summary>One call of bash, as a person or a script makes it, and what it said.</summary>
internal sealed record Shell(int Status, string Output, string Error)
{
    /// <param name="folder">Below the repository; it is where the command is called from.</param>
    public static async Task<Shell> RunAsync(string command, string folder = "")
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "The commands are written for bash.");
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("/bin/bash", ["-c", "set -euo pipefail; " + command])
        {
            WorkingDirectory = Path.Join(Repository.Root, folder),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new(process.ExitCode, await output, await error);
    }
}
