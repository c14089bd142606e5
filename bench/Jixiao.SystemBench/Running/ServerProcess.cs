using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Npgsql;

namespace Jixiao.SystemBench.Running;

/// <summary>The system as people run it: <c>jixiao serve</c> in a process of its own, with its embedded PostgreSQL; it can be killed and started again.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string program;
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly Dictionary<string, string> passwords = new(StringComparer.Ordinal);
    private readonly List<string> said = [];
    private Process? process;

    /// <param name="program">jixiao.dll</param>
    /// <param name="data">A folder that the user of the embedded database can walk to.</param>
    public ServerProcess(string program, string data)
    {
        this.program = program;
        Data = data;
        Url = $"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}";
    }

    public string Data { get; }

    public string Url { get; }

    /// <summary>Of the process that runs now.</summary>
    public int Id => process!.Id;

    /// <summary>One-time passwords printed at the first start, by login.</summary>
    public IReadOnlyDictionary<string, string> Passwords => passwords;

    /// <summary>What the program wrote to its standard error.</summary>
    public IReadOnlyList<string> Said => said;

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    /// <returns>How long that took, the start of the runtime included.</returns>
    public async Task<TimeSpan> StartAsync(CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        string[] arguments = [program, "serve", "--sample", "--data", Data, "--urls", Url];
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.Environment["ConnectionStrings__Jixiao"] = "";
        var watch = Stopwatch.StartNew();
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await ReadyAsync(cancellation);
        return watch.Elapsed;
    }

    /// <summary>kill -9 of the program; its database lives on.</summary>
    public async Task KillAsync(CancellationToken cancellation)
    {
        process!.Kill();
        await process.WaitForExitAsync(cancellation);
        process.Dispose();
        process = null;
    }

    /// <summary>kill -9 of the postmaster.</summary>
    public void KillPostmaster()
    {
        using var postmaster = Process.GetProcessById(PostmasterId());
        postmaster.Kill();
    }

    /// <summary>Waits until another postmaster than this one runs and the program is ready again.</summary>
    public async Task ReplacedAsync(int postmaster, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        while (!File.Exists(PidFile) || PostmasterId() == postmaster)
        {
            await PauseAsync(watch, "the postmaster was not replaced", cancellation);
        }
        await ReadyAsync(cancellation);
    }

    public int PostmasterId() =>
        int.TryParse(File.ReadLines(PidFile).FirstOrDefault(), CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <summary>As the owner of the database, for looking at it from outside.</summary>
    public string ConnectionString() =>
        new NpgsqlConnectionStringBuilder
        {
            // The fifth line of the file names the folder of the socket.
            Host = File.ReadLines(PidFile).ElementAt(4),
            Username = "jixiao_owner",
            Database = "jixiao",
            Pooling = false,
        }.ConnectionString;

    /// <summary>Asked to stop, as by Ctrl+C: the database stops with it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            using (var ask = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
            {
                await ask.WaitForExitAsync();
            }
            await process.WaitForExitAsync();
        }
        process?.Dispose();
        client.Dispose();
    }

    private string PidFile => Path.Combine(Data, "postgres", "postmaster.pid");

    private async Task ReadyAsync(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(Url + "/readyz"), cancellation);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
            {
                // Not listening yet, or too busy to answer.
            }
            cancellation.ThrowIfCancellationRequested();
            await PauseAsync(watch, "the program is not ready", cancellation);
        }
    }

    private async Task PauseAsync(Stopwatch watch, string what, CancellationToken cancellation)
    {
        if (watch.Elapsed > Patience || process is { HasExited: true })
        {
            throw new TimeoutException($"After {watch.Elapsed.TotalSeconds:0} s {what}.\n{string.Join('\n', said)}");
        }
        await Task.Delay(10, cancellation);
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }
        lock (said)
        {
            said.Add(line);
            if (PrintedAccount().Match(line) is { Success: true } account)
            {
                passwords[account.Groups["login"].Value] = account.Groups["password"].Value;
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(
        @"登录名 (?<login>\S+)  一次性密码 (?<password>\S+)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PrintedAccount();
}
