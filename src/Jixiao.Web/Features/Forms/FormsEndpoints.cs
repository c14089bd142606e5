using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.App.Import;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;

namespace Jixiao.Web.Features.Forms;

/// <summary>Forms for scripts of the pages and for programs.</summary>
internal static class FormsEndpoints
{
    public static void MapForms(this IEndpointRouteBuilder routes)
    {
        var forms = routes.MapGroup("/api/forms").RequireAuthorization(Rights.Business);
        forms.MapGet("", ListAsync).RequireScope("forms.read");
        forms.MapGet(FormRoute.Pattern, OpenAsync).RequireScope("forms.read");
        forms.MapGet(FormRoute.Pattern + "/edits", EditsAsync).RequireScope("forms.read");
        forms.MapGet(FormRoute.Pattern + "/versions", VersionsAsync).RequireScope("forms.read");
        forms.MapGet(FormRoute.Pattern + "/difference", CompareAsync).RequireScope("forms.read");
        forms.MapGet(FormRoute.Pattern + "/document", FormDocuments.WriteAsync).RequireScope("forms.read");
        forms.MapGet(FormRoute.Pattern + "/source", SourceAsync).RequireScope("forms.read");
        forms
            .MapPost(FormRoute.Pattern + "/edits", EditAsync)
            .RequireScope("forms.write")
            .RequireAuthorization(Rights.Filing);
        forms
            .MapPost(FormRoute.Pattern + "/submit", SubmitAsync)
            .RequireScope("forms.write")
            .RequireAuthorization(Rights.Filing);
        forms
            .MapPost(FormRoute.Pattern + "/withdraw", WithdrawAsync)
            .RequireScope("forms.write")
            .RequireAuthorization(Rights.Filing);
        forms.MapDelete(FormRoute.Pattern, DeleteAsync).RequireScope("forms.write").RequireAuthorization(Rights.Filing);
    }

    private static async Task<IResult> ListAsync(
        HttpContext context,
        FormDesk desk,
        string? division,
        int? year,
        string? search,
        int offset = 0,
        int size = 50
    )
    {
        var query = new FormQuery
        {
            Division = division,
            Year = year,
            Search = search,
            Offset = offset,
            Size = size,
        };
        return Results.Json(await desk.ListAsync(context.Actor(), query, context.RequestAborted), WebJson.Options);
    }

    private static async Task<IResult> OpenAsync(HttpContext context, FormDesk desk, [AsParameters] FormRoute route) =>
        (await desk.OpenAsync(context.Actor(), route.Form, context.RequestAborted)).Answer();

    private static async Task<IResult> EditAsync(HttpContext context, FormEditor editor, [AsParameters] FormRoute route)
    {
        var batch = await context.Request.ReadFromJsonAsync<EditBatch>(WebJson.Options, context.RequestAborted);
        // An edit that has arrived is finished even when the browser has gone: it is in the queue no more.
        return batch is null
            ? Results.BadRequest()
            : (await editor.EditAsync(context.Actor(), route.Form, batch, CancellationToken.None)).Answer();
    }

    private static async Task<IResult> EditsAsync(
        HttpContext context,
        FormDesk desk,
        FormEditor editor,
        [AsParameters] FormRoute route
    )
    {
        return await desk.SeesAsync(context.Actor(), route.Form, context.RequestAborted)
            ? Results.Json(
                await editor.OwnEditsAsync(context.Actor(), route.Form, cancellation: context.RequestAborted),
                WebJson.Options
            )
            : Results.NotFound();
    }

    private static async Task<IResult> VersionsAsync(
        HttpContext context,
        FormDesk desk,
        FormVersions versions,
        [AsParameters] FormRoute route,
        string? search,
        int offset = 0,
        int size = 50
    )
    {
        var query = new VersionQuery
        {
            Search = search,
            Offset = offset,
            Size = size,
        };
        return await desk.SeesAsync(context.Actor(), route.Form, context.RequestAborted)
            ? Results.Json(
                await versions.ListAsync(context.Actor(), route.Form, query, context.RequestAborted),
                WebJson.Options
            )
            : Results.NotFound();
    }

    /// <param name="before">A version; absent: the draft.</param>
    private static async Task<IResult> CompareAsync(
        HttpContext context,
        FormVersions versions,
        [AsParameters] FormRoute route,
        int? before,
        int? after
    ) => (await versions.CompareAsync(context.Actor(), route.Form, before, after, context.RequestAborted)).Answer();

    /// <param name="cell">"/indicators/r3/weight"</param>
    private static async Task<IResult> SourceAsync(
        HttpContext context,
        OriginDesk desk,
        [AsParameters] FormRoute route,
        string cell
    ) => (await desk.OfCellAsync(context.Actor(), route.Form, cell, context.RequestAborted)).Answer();

    private static async Task<IResult> SubmitAsync(
        HttpContext context,
        FormSteps steps,
        [AsParameters] FormRoute route,
        SubmitRequest asked
    ) =>
        (
            await steps.SubmitAsync(context.Actor(), route.Form, asked.Revision, asked.Reasons, context.RequestAborted)
        ).Answer();

    private static async Task<IResult> WithdrawAsync(
        HttpContext context,
        FormSteps steps,
        [AsParameters] FormRoute route
    ) => (await steps.WithdrawAsync(context.Actor(), route.Form, context.RequestAborted)).Answer();

    private static async Task<IResult> DeleteAsync(
        HttpContext context,
        FormSteps steps,
        [AsParameters] FormRoute route
    ) => (await steps.DeleteAsync(context.Actor(), route.Form, context.RequestAborted)).Answer();

    /// <param name="Revision">What the person has before their eyes.</param>
    /// <param name="Reasons">Why findings stand, by fingerprint.</param>
    private sealed record SubmitRequest(long Revision, Dictionary<string, string>? Reasons);
}
