using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.Web.Tests.Authorization;

/// <summary>One thing that can be asked of the running system.</summary>
/// <param name="Route">"/forms/{division}/{year}/{id}", without constraints.</param>
/// <param name="Handler">Of a page with several; null for its own.</param>
internal sealed record Ask(string Method, string Route, string? Handler)
{
    public override string ToString() => $"{Method} {Route}{(Handler is null ? "" : "?handler=" + Handler)}";
}

/// <summary>All that the running system answers to, as its own table of routes says.</summary>
internal static class RouteTable
{
    public static async Task<IReadOnlyList<Ask>> ReadAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var asks = new HashSet<Ask>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var route = Plain(endpoint.RoutePattern);
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, endpoint.Metadata);
                asks.Add(new Ask("GET", route, null));
                asks.UnionWith(
                    compiled.HandlerMethods.Select(h => new Ask(h.HttpMethod.ToUpperInvariant(), route, h.Name))
                );
                continue;
            }
            var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"];
            asks.UnionWith(methods.Select(m => new Ask(m, route, null)));
        }
        return
        [
            .. asks.OrderBy(a => a.Route, StringComparer.Ordinal).ThenBy(a => a.ToString(), StringComparer.Ordinal),
        ];
    }

    public static string Plain(RoutePattern pattern) =>
        "/" + string.Join('/', pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(Plain))));

    private static string Plain(RoutePatternPart part) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            _ => "",
        };
}
