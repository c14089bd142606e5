using System.Globalization;
using Jixiao.App.Filing;
using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Forms;

/// <summary>The forms a person may see: filtered, sorted and paged by the server; the address keeps the place.</summary>
[Authorize(Policy = Rights.Business)]
public sealed class IndexModel(FormDesk desk, TimeProvider time) : PageModel
{
    public const int PageSize = 50;

    public static IReadOnlyList<(string Value, string Title)> Sorts { get; } =
    [
        ("changed", "最近修改在前"),
        ("due", "先截止的在前"),
        ("errors", "错误多的在前"),
        ("total", "资金大的在前"),
        ("unit", "按单位"),
        ("name", "按名称"),
    ];

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Sort { get; set; } = "changed";

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    public new FormPage Page { get; private set; } = new([], 0);

    public bool MayFile => HttpContext.Who().Grants.Any(g => g.Role == Role.Clerk);

    public bool IsFiltered => !string.IsNullOrEmpty(Search) || Year is not null || !string.IsNullOrEmpty(State);

    /// <summary>Next year, whose targets are being written, and those before it.</summary>
    public IEnumerable<int> Years =>
        Enumerable.Range(0, 6).Select(back => FilingCalendar.Year(time.GetUtcNow()) - back);

    /// <summary>In China.</summary>
    public DateOnly Today => FilingCalendar.Day(time.GetUtcNow());

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Offset = Math.Max(0, Offset);
        var state = Array.Find(
            Enum.GetValues<FormState>(),
            s => string.Equals(s.Name(), State, StringComparison.Ordinal)
        );
        Page = await desk.ListAsync(
            HttpContext.Actor(),
            new FormQuery
            {
                Search = Search,
                Year = Year,
                States = string.IsNullOrEmpty(State) ? null : [state],
                Sort = Sort switch
                {
                    "due" => FormSort.Due,
                    "errors" => FormSort.Errors,
                    "total" => FormSort.Total,
                    "unit" => FormSort.Unit,
                    "name" => FormSort.Name,
                    _ => FormSort.Changed,
                },
                Descending = Sort is not ("due" or "unit" or "name"),
                Offset = Offset,
                Size = PageSize,
            },
            cancellation
        );
    }

    internal Pager Pager =>
        new(
            "/forms",
            Offset,
            PageSize,
            Page.Rows.Count,
            Page.Count,
            ("search", Search),
            ("year", Year?.ToString(CultureInfo.InvariantCulture)),
            ("state", State),
            ("sort", Sort)
        )
        {
            Word = "张",
        };
}
