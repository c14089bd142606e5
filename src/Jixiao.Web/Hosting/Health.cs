using Jixiao.App.Storage;
using Npgsql;

namespace Jixiao.Web.Hosting;

/// <summary>For watchers: alive, ready.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("ok")).AllowAnonymous();
        app.MapGet("/readyz", ReadyAsync).AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(Database database, CancellationToken cancellation)
    {
        try
        {
            await using var work = await database.BeginIdentityAsync(Actor.Nobody, cancellation);
            await work.RunAsync("select 1", [], cancellation);
            return Results.Text("ready");
        }
        catch (NpgsqlException)
        {
            return Results.Text("database not reached", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
