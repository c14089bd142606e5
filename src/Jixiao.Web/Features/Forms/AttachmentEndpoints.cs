using Jixiao.App.Attachments;
using Jixiao.App.Filing;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;

namespace Jixiao.Web.Features.Forms;

/// <summary>Evidence beside a form: always sent as a download, never shown in place.</summary>
internal static class AttachmentEndpoints
{
    private const string All = FormRoute.Pattern + "/attachments";
    private const string One = All + "/{attachment:guid}";

    public static void MapAttachments(this IEndpointRouteBuilder routes)
    {
        var forms = routes.MapGroup("/api/forms").RequireAuthorization(Rights.Business);
        forms.MapGet(All, ListAsync).RequireScope("forms.read");
        forms.MapGet(One, FileAsync).RequireScope("forms.read");
        forms
            .MapPost(All, AddAsync)
            .RequireScope("forms.write")
            .RequireAuthorization(Rights.Filing)
            .RequireRateLimiting(Rights.UploadLimit);
        forms.MapDelete(One, RemoveAsync).RequireScope("forms.write").RequireAuthorization(Rights.Filing);
    }

    private static async Task<IResult> ListAsync(
        HttpContext context,
        FormDesk forms,
        AttachmentDesk desk,
        [AsParameters] FormRoute route,
        string? search,
        int? offset
    )
    {
        return await forms.SeesAsync(context.Actor(), route.Form, context.RequestAborted)
            ? Results.Json(
                await desk.ListAsync(context.Actor(), route.Form, search, offset ?? 0, context.RequestAborted),
                WebJson.Options
            )
            : Results.NotFound();
    }

    /// <summary>The body is the file itself; its name stands in the query.</summary>
    /// <param name="indicator">Name of the row it is evidence of; absent for the whole form.</param>
    private static async Task<IResult> AddAsync(
        HttpContext context,
        AttachmentDesk desk,
        [AsParameters] FormRoute route,
        string name,
        string? indicator
    )
    {
        context.TakesFile(AttachmentDesk.LargestFile);
        var added = await desk.AddAsync(
            context.Actor(),
            route.Form,
            name,
            context.Request.Body,
            string.IsNullOrEmpty(indicator) ? null : indicator,
            context.RequestAborted
        );
        return added.Answer();
    }

    private static async Task<IResult> FileAsync(
        HttpContext context,
        AttachmentDesk desk,
        [AsParameters] FormRoute route,
        Guid attachment
    )
    {
        var opened = await desk.OpenAsync(context.Actor(), route.Form, attachment, context.RequestAborted);
        return opened.Refusal is { } refusal
            ? refusal.Problem()
            : Results.File(opened.Value.Content, opened.Value.MediaType, opened.Value.FileName);
    }

    private static async Task<IResult> RemoveAsync(
        HttpContext context,
        AttachmentDesk desk,
        [AsParameters] FormRoute route,
        Guid attachment
    ) => (await desk.RemoveAsync(context.Actor(), route.Form, attachment, context.RequestAborted)).Answer();
}
