using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using Jixiao.App.Filing;
using Jixiao.App.People;
using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;

namespace Jixiao.Web.Features.Forms;

/// <summary>What a form's page says of its form and its reader. All else is the same on every page of its kind.</summary>
internal sealed record FormWords(
    string Name,
    string UnitName,
    string Path,
    string Subject,
    string Reader,
    string ReaderId,
    string Token
)
{
    /// <summary>Marks in place of the words.</summary>
    public static FormWords Marks { get; } =
        new(
            PageTemplate.Mark(0),
            PageTemplate.Mark(1),
            PageTemplate.Mark(2),
            PageTemplate.Mark(3),
            PageTemplate.Mark(4),
            PageTemplate.Mark(5),
            PageTemplate.Mark(6)
        );

    public string[] InOrder => [Name, UnitName, Path, Subject, Reader, ReaderId, Token];
}

/// <summary>Marks the page that <see cref="FormFrames"/> answers for.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FormPageAttribute : Attribute;

/// <summary>The page of a form as it is rendered: for all forms and readers of its kind at once.</summary>
internal sealed record FormFrame(FormHead Head, FormWords Words);

/// <summary>
/// Answers for a form's page: asks the database whether the person sees the form, each time, and writes what it says of form and person into
/// the frame of that kind of page. The page itself is rendered once a kind: by state, what may be done, and the reader's roles.
/// </summary>
/// <remarks>It stands behind the authorisation and before the page: one already rendered is answered without the machinery of pages.</remarks>
internal sealed class FormFrames(FormDesk desk, HtmlEncoder encoder)
{
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<string, PageTemplate> kinds = new(StringComparer.Ordinal);

    public IEnumerable<PageTemplate> Kinds => kinds.Values;

    public Task InvokeAsync(HttpContext http, RequestDelegate next) =>
        http.GetEndpoint()?.Metadata.GetMetadata<FormPageAttribute>() is not null
        && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && http.WhoOrNull() is { MustChange: false } who
            ? AnswerAsync(http, who, next)
            : next(http);

    private async Task AnswerAsync(HttpContext http, SignedIn who, RequestDelegate next)
    {
        var form = FormRoute.Of(http.Request.RouteValues);
        var opened = await desk.HeadAsync(http.Actor(), who.Grants, form, http.RequestAborted);
        if (opened.Refusal is { } refusal)
        {
            http.Response.StatusCode = refusal.Status();
            return;
        }
        var head = opened.Value;
        var kind = Kind(head, who);
        if (!kinds.TryGetValue(kind, out var page))
        {
            page = await RenderAsync(http, head, who, next);
            if (kinds.Count >= Most)
            {
                kinds.Clear();
            }
            kinds[kind] = page;
        }
        var words = new FormWords(
            head.Name.Length > 0 ? head.Name : head.UnitName,
            head.UnitName,
            head.Id.Path(),
            head.Id.Subject,
            who.DisplayName,
            who.PersonId.ToString(),
            http.Token()
        );
        await page.WriteAsync(http.Response, words.InOrder, encoder);
    }

    /// <summary>All that the page shows but words.</summary>
    private static string Kind(FormHead head, SignedIn who) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{head.Id.Year} {head.State} {head.Round} {head.Import is null} {string.Join(',', head.Actions)} {string.Join(',', who.Grants.Select(g => g.Role).Distinct())}"
        );

    private static async Task<PageTemplate> RenderAsync(
        HttpContext http,
        FormHead head,
        SignedIn who,
        RequestDelegate next
    )
    {
        var marks = FormWords.Marks;
        var body = http.Response.Body;
        using var page = new MemoryStream();
        try
        {
            http.Response.Body = page;
            http.Items[typeof(FormFrame)] = new FormFrame(head, marks);
            http.Items[typeof(SignedIn)] = who with { DisplayName = marks.Reader };
            http.StandForToken(marks.Token);
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
            http.Items[typeof(SignedIn)] = who;
            http.StandForToken(null);
        }
        return new PageTemplate(page.GetBuffer().AsSpan(0, (int)page.Length));
    }
}
