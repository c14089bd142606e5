using System.Globalization;
using Jixiao.App.Trail;
using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Trail;

/// <summary>The trail: filtered, paged, proved.</summary>
[Authorize(Policy = Rights.Trail)]
public sealed class IndexModel(TrailDesk desk, TrailVerifier verifier) : PageModel
{
    public const int PageSize = 50;

    /// <summary>China keeps one time.</summary>
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Does { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Subject { get; set; }

    /// <summary>One subject: its division, a slash, and what the trail calls it; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    /// <summary>This day included.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    public TrailPage Trail { get; private set; } = new([], false);

    /// <summary>What was found of each division's chain; null when nobody asked.</summary>
    public IReadOnlyList<TrailState>? Proved { get; private set; }

    internal Pager Pager =>
        new(
            "/trail",
            Offset,
            PageSize,
            Trail.Rows.Count,
            null,
            ("person", Person),
            ("does", Does),
            ("subject", Subject),
            ("of", Of),
            ("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        )
        {
            More = Trail.More,
        };

    /// <summary>Everything that happened to what the event is about; null where it is about nothing that has a name of its own.</summary>
    internal static string? All(TrailEvent item) =>
        item.SubjectId is { } id && TrailWords.Called(item).Length > 0
            ? QueryString.Create("subject", item.Subject).Add("of", $"{item.Division}/{id}").Value
            : null;

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task OnPostVerifyAsync(CancellationToken cancellation)
    {
        var proved = new List<TrailState>();
        foreach (var grant in HttpContext.Who().Grants.Where(g => g.Role == Role.AuditAdministrator))
        {
            proved.AddRange(await verifier.VerifyAsync(grant.Division, cancellation));
        }
        Proved = proved;
        await ShowAsync(cancellation);
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Offset = Math.Max(0, Offset);
        Trail = await desk.ListAsync(
            HttpContext.Actor(),
            new TrailQuery
            {
                Person = Person,
                Action = Does,
                Subject = Subject,
                One = Of?.Split('/', 2) is [var division, var id] ? (division, id) : null,
                From = Midnight(From),
                Until = Midnight(To?.AddDays(1)),
                Offset = Offset,
                Size = PageSize,
            },
            cancellation
        );
    }

    private static DateTimeOffset? Midnight(DateOnly? day) =>
        day is { } date ? new DateTimeOffset(date, TimeOnly.MinValue, China) : null;
}
