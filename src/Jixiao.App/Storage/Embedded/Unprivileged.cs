using System.Diagnostics;

namespace Jixiao.App.Storage.Embedded;

/// <summary>Runs the programs of PostgreSQL, which refuse to run as root: as root they run as a user without rights.</summary>
internal static class Unprivileged
{
    /// <summary>Users that may own the data, the first that exists.</summary>
    private static readonly string[] Candidates = ["jixiao", "postgres", "nobody"];

    private static readonly Lazy<string?> OtherUser = new(() => Environment.IsPrivilegedProcess ? FindUser() : null);

    /// <summary>Gives a folder, and what is in it, to the user the programs run as. Does nothing where that is the user of this process.</summary>
    public static async Task OwnAsync(string folder, CancellationToken cancellation)
    {
        if (OtherUser.Value is { } user)
        {
            await RunAsync("chown", ["-R", $"{user}:", folder], drop: false, cancellation);
        }
    }

    /// <returns>Exit status and what the program printed.</returns>
    public static Task<(int Status, string Output)> RunAsync(
        string program,
        IReadOnlyList<string> arguments,
        CancellationToken cancellation
    ) => RunAsync(program, arguments, drop: true, cancellation);

    private static async Task<(int Status, string Output)> RunAsync(
        string program,
        IReadOnlyList<string> arguments,
        bool drop,
        CancellationToken cancellation
    )
    {
        var start = new ProcessStartInfo
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (drop && OtherUser.Value is { } user)
        {
            start.FileName = "setpriv";
            string[] dropping = [$"--reuid={user}", $"--regid={GroupOf(user)}", "--clear-groups", "--", program];
            Add(start, dropping);
        }
        else
        {
            start.FileName = program;
        }
        Add(start, arguments);
        start.WorkingDirectory = "/";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static void Add(ProcessStartInfo start, IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
    }

    private static string FindUser() =>
        Candidates.FirstOrDefault(c => Account(c) is not null)
        ?? throw new StorageException("以 root 启动时需要一个普通用户来运行数据库：请执行 useradd --system jixiao。");

    private static string GroupOf(string user) => Account(user)![3];

    /// <summary>The user's line of /etc/passwd, in parts.</summary>
    private static string[]? Account(string user) =>
        File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .FirstOrDefault(parts => parts.Length > 3 && string.Equals(parts[0], user, StringComparison.Ordinal));
}
