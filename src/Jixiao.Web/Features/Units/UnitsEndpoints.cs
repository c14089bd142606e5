using Jixiao.App.People;
using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;

namespace Jixiao.Web.Features.Units;

/// <summary>Units for scripts of the pages and for programs.</summary>
internal static class UnitsEndpoints
{
    public static void MapUnits(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/units", ListAsync).RequireAuthorization(Rights.Filing).RequireScope("forms.read");

    /// <summary>The units one fills in forms for.</summary>
    private static async Task<IResult> ListAsync(
        HttpContext context,
        UnitList units,
        string? search,
        int offset = 0,
        int size = UnitChoice.Size
    ) =>
        Results.Json(
            await units.OfRoleAsync(context.Actor(), Role.Clerk, search, offset, size, context.RequestAborted),
            WebJson.Options
        );
}
