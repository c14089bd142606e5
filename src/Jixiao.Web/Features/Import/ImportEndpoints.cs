using Jixiao.App.Import;
using Jixiao.Core.Sources;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;

namespace Jixiao.Web.Features.Import;

/// <summary>Documents that are brought in: upload, what was read of them, decisions, forms taken over.</summary>
internal static class ImportEndpoints
{
    private const string One = "/{division:length(9)}/{year:int}/{id:guid}";

    public static void MapImport(this IEndpointRouteBuilder routes)
    {
        var imports = routes.MapGroup("/api/imports").RequireAuthorization(Rights.Filing);
        imports.MapPost("", UploadAsync).RequireScope("forms.write").RequireRateLimiting(Rights.UploadLimit);
        imports.MapGet(One, OpenAsync).RequireScope("forms.read");
        imports.MapGet(One + "/doubts", DoubtsAsync).RequireScope("forms.read");
        imports.MapGet(One + "/source", SourceAsync).RequireScope("forms.read");
        imports.MapPost(One + "/decisions", DecideAsync).RequireScope("forms.write");
        imports.MapPost(One + "/take", TakeAsync).RequireScope("forms.write");
        imports.MapDelete(One, DropAsync).RequireScope("forms.write");
    }

    /// <summary>The body is the file itself; its name stands in the query.</summary>
    private static async Task<IResult> UploadAsync(
        HttpContext context,
        ImportDesk desk,
        string division,
        int year,
        Guid unit,
        string name
    )
    {
        context.TakesFile(ImportDesk.LargestFile);
        var uploaded = await desk.UploadAsync(
            context.Actor(),
            division,
            year,
            unit,
            name,
            context.Request.Body,
            context.RequestAborted
        );
        return uploaded.Answer();
    }

    private static async Task<IResult> OpenAsync(
        HttpContext context,
        ImportDesk desk,
        string division,
        int year,
        Guid id,
        [AsParameters] DoubtsAsked asked
    ) => (await desk.OpenAsync(context.Actor(), new(division, year, id), asked.Query, context.RequestAborted)).Answer();

    private static async Task<IResult> DoubtsAsync(
        HttpContext context,
        ImportDesk desk,
        string division,
        int year,
        Guid id,
        [AsParameters] DoubtsAsked asked
    ) =>
        (
            await desk.DoubtsAsync(context.Actor(), new(division, year, id), asked.Query, context.RequestAborted)
        ).Answer();

    private static async Task<IResult> SourceAsync(
        HttpContext context,
        SourceDesk desk,
        string division,
        int year,
        Guid id,
        string? sheet,
        int page = 0,
        int line = 0,
        int row = 0,
        int column = 0
    ) =>
        (
            await desk.AroundAsync(
                context.Actor(),
                new(division, year, id),
                new SourceRef(page, sheet, line, row, column),
                context.RequestAborted
            )
        ).Answer();

    private static async Task<IResult> DecideAsync(
        HttpContext context,
        ImportDesk desk,
        string division,
        int year,
        Guid id,
        [AsParameters] DoubtsAsked page,
        DecideRequest asked
    )
    {
        var import = new ImportId(division, year, id);
        var decided = asked.All is { } all
            ? await desk.DecideAllAsync(context.Actor(), import, all, page.Query, context.RequestAborted)
            : await desk.DecideAsync(context.Actor(), import, asked.Doubts ?? [], page.Query, context.RequestAborted);
        return decided.Answer();
    }

    private static async Task<IResult> TakeAsync(
        HttpContext context,
        ImportDesk desk,
        string division,
        int year,
        Guid id,
        TakeRequest asked
    ) => (await desk.TakeAsync(context.Actor(), new(division, year, id), asked.Forms, context.RequestAborted)).Answer();

    private static async Task<IResult> DropAsync(
        HttpContext context,
        ImportDesk desk,
        string division,
        int year,
        Guid id
    ) => (await desk.DropAsync(context.Actor(), new(division, year, id), context.RequestAborted)).Answer();

    /// <param name="Doubts">By the doubt's id.</param>
    /// <param name="All">What becomes of all that are open among those the query names; null where single ones are decided.</param>
    private sealed record DecideRequest(Dictionary<string, Decision>? Doubts, Decision? All);

    /// <summary>The part of the query that says which doubts are looked at.</summary>
    /// <param name="Open">Only those nobody has decided.</param>
    /// <param name="Next">Turns to the page of the next open one behind <paramref name="After"/>.</param>
    private sealed record DoubtsAsked(
        string? Search,
        int? Form,
        bool? Open,
        int? Offset,
        int? Size,
        bool? Next,
        string? After
    )
    {
        public DoubtQuery Query =>
            new()
            {
                Search = Search,
                Form = Form,
                OpenOnly = Open ?? false,
                Offset = Offset ?? 0,
                Size = Size ?? 50,
                Next = Next ?? false,
                After = After,
            };
    }

    /// <param name="Forms">0-based; null for all.</param>
    private sealed record TakeRequest(int[]? Forms);
}
