using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Jixiao.SystemBench.Measuring;

/// <summary>The least a web page over this database can be: one statement by primary key, its text as the answer; in a process of its own.</summary>
internal sealed class BareProcess : IAsyncDisposable
{
    private readonly Process process;

    private BareProcess(Process process, string url)
    {
        this.process = process;
        Url = url;
    }

    public string Url { get; }

    public int Id => process.Id;

    public static async Task<BareProcess> StartAsync(string connection, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        string[] arguments = [typeof(BareProcess).Assembly.Location, "bare", connection];
        foreach (
            var argument in Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
                ? arguments
                : arguments[1..]
        )
        {
            start.ArgumentList.Add(argument);
        }
        var started = Process.Start(start)!;
        var url = await started.StandardOutput.ReadLineAsync(cancellation);
        return new BareProcess(started, url ?? throw new InvalidOperationException("The bare endpoint did not start."));
    }

    /// <summary>What the process does: prints its address and answers until it is killed.</summary>
    public static async Task<int> ServeAsync(string connection)
    {
        var pooled = new NpgsqlConnectionStringBuilder(connection)
        {
            // As the program pools its own.
            NoResetOnClose = true,
            Pooling = true,
            MaxAutoPrepare = 20,
            AutoPrepareMinUsages = 2,
            MaxPoolSize = 40,
        };
        await using var source = NpgsqlDataSource.Create(pooled.ConnectionString);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet(
            "/forms/{division}/{year:int}/{id:guid}",
            async (string division, int year, Guid id) =>
            {
                await using var command = source.CreateCommand(
                    "select name from form where division_code = $1 and fiscal_year = $2 and form_id = $3"
                );
                command.Parameters.Add(new() { Value = division });
                command.Parameters.Add(new() { Value = year });
                command.Parameters.Add(new() { Value = id });
                return Results.Text((string?)await command.ExecuteScalarAsync());
            }
        );
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
        return 0;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
