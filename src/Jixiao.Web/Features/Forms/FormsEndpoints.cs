using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.App.Import;
using Jixiao.Audit.Profiles;
using Jixiao.Core.Forms;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Docx;
using Jixiao.Documents.Exports.Html;
using Jixiao.Documents.Exports.Offline;
using Jixiao.Documents.Exports.Pdf;
using Jixiao.Documents.Exports.Xlsx;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;

namespace Jixiao.Web.Features.Forms;

/// <summary>Forms for scripts of the pages and for programs.</summary>
internal static class FormsEndpoints
{
    private static readonly TimeSpan PdfLimit = TimeSpan.FromSeconds(60);

    private const string One = "/{division:length(9)}/{year:int}/{id:guid}";

    public static void MapForms(this IEndpointRouteBuilder routes)
    {
        var forms = routes.MapGroup("/api/forms").RequireAuthorization(Rights.Business);
        forms.MapGet("", ListAsync).RequireScope("forms.read");
        forms.MapGet(One, OpenAsync).RequireScope("forms.read");
        forms.MapGet(One + "/edits", EditsAsync).RequireScope("forms.read");
        forms.MapGet(One + "/versions", VersionsAsync).RequireScope("forms.read");
        forms.MapGet(One + "/difference", CompareAsync).RequireScope("forms.read");
        forms.MapGet(One + "/document", DocumentAsync).RequireScope("forms.read");
        forms.MapGet(One + "/source", SourceAsync).RequireScope("forms.read");
        forms.MapPost(One + "/edits", EditAsync).RequireScope("forms.write").RequireAuthorization(Rights.Filing);
        forms.MapPost(One + "/submit", SubmitAsync).RequireScope("forms.write").RequireAuthorization(Rights.Filing);
        forms.MapPost(One + "/withdraw", WithdrawAsync).RequireScope("forms.write").RequireAuthorization(Rights.Filing);
        forms.MapDelete(One, DeleteAsync).RequireScope("forms.write").RequireAuthorization(Rights.Filing);
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

    private static async Task<IResult> OpenAsync(
        HttpContext context,
        FormDesk desk,
        string division,
        int year,
        Guid id
    ) => (await desk.OpenAsync(context.Actor(), new(division, year, id), context.RequestAborted)).Answer();

    private static async Task<IResult> EditAsync(
        HttpContext context,
        FormEditor editor,
        string division,
        int year,
        Guid id
    )
    {
        var batch = await context.Request.ReadFromJsonAsync<EditBatch>(WebJson.Options, context.RequestAborted);
        // An edit that has arrived is finished even when the browser has gone: it is in the queue no more.
        return batch is null
            ? Results.BadRequest()
            : (
                await editor.EditAsync(context.Actor(), new(division, year, id), batch, CancellationToken.None)
            ).Answer();
    }

    private static async Task<IResult> EditsAsync(
        HttpContext context,
        FormDesk desk,
        FormEditor editor,
        string division,
        int year,
        Guid id
    )
    {
        var form = new FormId(division, year, id);
        return await desk.SeesAsync(context.Actor(), form, context.RequestAborted)
            ? Results.Json(
                await editor.OwnEditsAsync(context.Actor(), form, cancellation: context.RequestAborted),
                WebJson.Options
            )
            : Results.NotFound();
    }

    private static async Task<IResult> VersionsAsync(
        HttpContext context,
        FormDesk desk,
        FormVersions versions,
        string division,
        int year,
        Guid id
    )
    {
        var form = new FormId(division, year, id);
        return await desk.SeesAsync(context.Actor(), form, context.RequestAborted)
            ? Results.Json(
                await versions.ListAsync(context.Actor(), form, cancellation: context.RequestAborted),
                WebJson.Options
            )
            : Results.NotFound();
    }

    /// <param name="before">A version; absent: the draft.</param>
    private static async Task<IResult> CompareAsync(
        HttpContext context,
        FormVersions versions,
        string division,
        int year,
        Guid id,
        int? before,
        int? after
    ) =>
        (
            await versions.CompareAsync(
                context.Actor(),
                new FormId(division, year, id),
                before,
                after,
                context.RequestAborted
            )
        ).Answer();

    /// <param name="cell">"/indicators/r3/weight"</param>
    private static async Task<IResult> SourceAsync(
        HttpContext context,
        OriginDesk desk,
        string division,
        int year,
        Guid id,
        string cell
    ) =>
        (
            await desk.OfCellAsync(context.Actor(), new FormId(division, year, id), cell, context.RequestAborted)
        ).Answer();

    private static async Task<IResult> SubmitAsync(
        HttpContext context,
        FormSteps steps,
        string division,
        int year,
        Guid id,
        SubmitRequest asked
    ) =>
        (
            await steps.SubmitAsync(
                context.Actor(),
                new(division, year, id),
                asked.Revision,
                asked.Reasons,
                context.RequestAborted
            )
        ).Answer();

    private static async Task<IResult> WithdrawAsync(
        HttpContext context,
        FormSteps steps,
        string division,
        int year,
        Guid id
    ) => (await steps.WithdrawAsync(context.Actor(), new(division, year, id), context.RequestAborted)).Answer();

    private static async Task<IResult> DeleteAsync(
        HttpContext context,
        FormSteps steps,
        string division,
        int year,
        Guid id
    ) => (await steps.DeleteAsync(context.Actor(), new(division, year, id), context.RequestAborted)).Answer();

    /// <summary>The official form as a file. format: docx, xlsx, pdf or html; fill: the empty workbook to fill offline.</summary>
    private static async Task<IResult> DocumentAsync(
        HttpContext context,
        FormDesk desk,
        string division,
        int year,
        Guid id,
        string format = "docx"
    )
    {
        var opened = await desk.OpenAsync(context.Actor(), new(division, year, id), context.RequestAborted);
        if (opened.Refusal is { } refusal)
        {
            return refusal.Problem();
        }
        if (format == "fill")
        {
            return FillingTemplate(opened.Value.Body);
        }
        if (!FileTypes.TryGetValue(format, out var type))
        {
            return Results.Problem($"没有“{format}”这种格式：请用 docx、xlsx、pdf、html 或 fill。", statusCode: 400);
        }
        return Download(opened.Value.Body, format, type, context.RequestAborted);
    }

    private static readonly Dictionary<string, string> FileTypes = new(StringComparer.Ordinal)
    {
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["pdf"] = "application/pdf",
        ["html"] = "text/html; charset=utf-8",
    };

    private static IResult Download(Form form, string format, string type, CancellationToken cancellation)
    {
        var batch = FormBatch.Of(ExportCatalog.Default.Lay(form));
        var file = new MemoryStream();
        switch (format)
        {
            case "docx":
                DocxExport.Write(file, batch);
                break;
            case "xlsx":
                XlsxExport.Write(file, batch);
                break;
            case "html":
                HtmlExport.Write(file, batch);
                break;
            default:
                if (PdfExport.Write(file, batch, PdfLimit, cancellation) is { } why)
                {
                    return Results.Problem(why.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
                }
                break;
        }
        return Results.File(file.ToArray(), type, $"{batch.Title}.{format}");
    }

    /// <summary>An empty workbook of the same kind of form, to be filled without a line to the server.</summary>
    private static IResult FillingTemplate(Form form)
    {
        var code = form.Subject == FormSubject.Project ? "project-target" : "department-target";
        var template = OfflineForm.All.First(f => f.Code == code);
        var file = new MemoryStream();
        OfflineTemplate.Write(file, template, OfflineFrames.Of(ProfileCatalog.For(form)));
        return Results.File(file.ToArray(), FileTypes["xlsx"], $"{template.Title}（填报模板）.xlsx");
    }

    /// <param name="Revision">What the person has before their eyes.</param>
    /// <param name="Reasons">Why findings stand, by fingerprint.</param>
    private sealed record SubmitRequest(long Revision, Dictionary<string, string>? Reasons);
}
