using Jixiao.App.Filing;
using Jixiao.Audit.Profiles;
using Jixiao.Core.Forms;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Offline;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;

namespace Jixiao.Web.Features.Forms;

/// <summary>A form as a file to keep.</summary>
internal static class FormDocuments
{
    private static readonly TimeSpan PdfLimit = TimeSpan.FromSeconds(60);

    /// <summary>The official form. format: docx, xlsx, pdf or html; fill: the empty workbook to fill offline.</summary>
    public static async Task<IResult> WriteAsync(
        HttpContext context,
        FormDesk desk,
        [AsParameters] FormRoute route,
        string format = "docx"
    )
    {
        var opened = await desk.OpenAsync(context.Actor(), route.Form, context.RequestAborted);
        if (opened.Refusal is { } refusal)
        {
            return refusal.Problem();
        }
        if (format == "fill")
        {
            return FillingTemplate(opened.Value.Body);
        }
        if (!ExportFormats.Names.Contains(format, StringComparer.Ordinal))
        {
            var all = string.Join('、', ExportFormats.Names);
            return Results.Problem($"没有“{format}”这种格式：请用 {all} 或 fill。", statusCode: 400);
        }
        var batch = FormBatch.Of(ExportCatalog.Default.Lay(opened.Value.Body));
        var file = new MemoryStream();
        return ExportFormats.Write(format, file, batch, PdfLimit, context.RequestAborted) is { } why
            ? Results.Problem(why.Message, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.File(
                file.ToArray(),
                ExportFormats.MediaType(format),
                $"{FileName(batch, opened.Value.Body)}.{format}"
            );
    }

    /// <summary>A form begun a moment ago has no name yet.</summary>
    private static string FileName(FormBatch batch, Form form) =>
        batch.Title is { Length: > 0 } title ? title : form.Title ?? "绩效目标表";

    /// <summary>An empty workbook of the same kind of form, to be filled without a line to the server.</summary>
    private static IResult FillingTemplate(Form form)
    {
        var code = form.Subject == FormSubject.Project ? "project-target" : "department-target";
        var template = OfflineForm.All.First(f => f.Code == code);
        var file = new MemoryStream();
        OfflineTemplate.Write(file, template, OfflineFrames.Of(ProfileCatalog.For(form)));
        return Results.File(file.ToArray(), ExportFormats.MediaType("xlsx"), $"{template.Title}（填报模板）.xlsx");
    }
}
