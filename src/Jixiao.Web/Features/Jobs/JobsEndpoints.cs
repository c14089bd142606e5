using Jixiao.App.Jobs;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;

namespace Jixiao.Web.Features.Jobs;

/// <summary>One's own jobs: what they made, and stopping them.</summary>
internal static class JobsEndpoints
{
    private const string One = "/{division:length(9)}/{id:guid}";

    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        var jobs = routes.MapGroup("/api/jobs").RequireAuthorization(Rights.Business);
        jobs.MapGet(One, FindAsync).RequireScope("forms.read");
        jobs.MapGet(One + "/file", FileAsync).RequireScope("forms.read");
        jobs.MapDelete(One, CancelAsync).RequireScope("forms.write");
    }

    private static async Task<IResult> FindAsync(HttpContext context, JobDesk desk, string division, Guid id) =>
        (await desk.FindAsync(context.Actor(), new JobId(division, id), context.RequestAborted)).Answer();

    private static async Task<IResult> CancelAsync(HttpContext context, JobDesk desk, string division, Guid id) =>
        (await desk.CancelAsync(context.Actor(), new JobId(division, id), context.RequestAborted)).Answer();

    private static async Task<IResult> FileAsync(HttpContext context, ExportDesk desk, string division, Guid id)
    {
        var opened = await desk.OpenAsync(context.Actor(), new JobId(division, id), context.RequestAborted);
        return opened.Refusal is { } refusal
            ? refusal.Problem()
            : Results.File(opened.Value.Content, "application/zip", opened.Value.FileName);
    }
}
