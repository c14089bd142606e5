using System.Globalization;
using Jixiao.App.Storage;

namespace Jixiao.Web.Hosting;

/// <summary>Says with each answer how many statements it took ("X-Jixiao-Queries"): tests hold pages to their number, upkeep sees which are dear.</summary>
internal sealed class QueryHeader(RequestDelegate next)
{
    public const string Name = "X-Jixiao-Queries";

    public Task InvokeAsync(HttpContext context)
    {
        var count = QueryCount.Begin();
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Name] = count.Count.ToString(CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        return next(context);
    }
}
