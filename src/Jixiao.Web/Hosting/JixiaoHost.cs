using Jixiao.App.People;
using Jixiao.App.Samples;
using Jixiao.App.Storage;
using Jixiao.App.Storage.Embedded;

namespace Jixiao.Web.Hosting;

/// <summary>The whole system in one process: database, pages, interface.</summary>
public sealed class JixiaoHost : IAsyncDisposable
{
    private readonly EmbeddedPostgres? postgres;
    private readonly WebApplication web;

    private JixiaoHost(EmbeddedPostgres? postgres, Database database, WebApplication web)
    {
        this.postgres = postgres;
        this.web = web;
        Database = database;
    }

    public Database Database { get; }

    public IServiceProvider Services => web.Services;

    /// <summary>The addresses it listens at.</summary>
    public ICollection<string> Urls => web.Urls;

    /// <summary>Completes when the program is asked to stop.</summary>
    public Task Stopping => web.WaitForShutdownAsync();

    /// <summary>Names and one-time passwords made at this start; empty when the database held people already.</summary>
    public IReadOnlyList<(string Login, string Title, string Password)> NewAccounts { get; private set; } = [];

    /// <summary>Starts everything; what was started is stopped again when a later part fails.</summary>
    /// <exception cref="StorageException">The database cannot be started or reached.</exception>
    public static async Task<JixiaoHost> StartAsync(
        ServeOptions options,
        TimeProvider time,
        CancellationToken cancellation = default
    )
    {
        var data = Directory.CreateDirectory(Path.GetFullPath(options.Data)).FullName;
        var server = options.ConnectionString is null
            ? await EmbeddedPostgres.StartAsync(data, time, cancellation)
            : null;
        try
        {
            var database = await Database.OpenAsync(options.ConnectionString ?? server!.ConnectionString, cancellation);
            var site = WebApplicationParts.Build(options with { Data = data }, database, time);
            var host = new JixiaoHost(server, database, site);
            await host.FirstStartAsync(options, cancellation);
            await site.StartAsync(cancellation);
            return host;
        }
        catch
        {
            if (server is not null)
            {
                await server.DisposeAsync();
            }
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await web.StopAsync();
        await web.DisposeAsync();
        await Database.DisposeAsync();
        if (postgres is not null)
        {
            await postgres.DisposeAsync();
        }
    }

    private async Task FirstStartAsync(ServeOptions options, CancellationToken cancellation)
    {
        await using var scope = web.Services.CreateAsyncScope();
        var (code, name) = options.Division;
        NewAccounts = options.Sample
            ? await scope.ServiceProvider.GetRequiredService<SampleSeed>().RunAsync(cancellation)
            : await scope.ServiceProvider.GetRequiredService<FirstStart>().RunAsync(code, name, cancellation);
    }
}
