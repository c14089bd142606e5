using Jixiao.App.People;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.People;

/// <summary>The accounts a security administrator keeps, and new ones.</summary>
[Authorize(Policy = Rights.Accounts)]
public sealed class IndexModel(PeopleDesk desk, Accounts accounts, TimeProvider time) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    public PeoplePage People { get; private set; } = new([], 0);

    /// <summary>The account just made and its password, shown this once.</summary>
    public (Guid Id, string Login, string Password)? Made { get; private set; }

    public string? Refusal { get; private set; }

    public DateTimeOffset Now => time.GetUtcNow();

    internal Pager Pager => new("/people", Offset, PageSize, People.Rows.Count, People.Count, ("search", Search));

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task OnPostNewAsync(string? login, string? name, CancellationToken cancellation)
    {
        if (
            string.IsNullOrWhiteSpace(login)
            || string.IsNullOrWhiteSpace(name)
            || login.Length > 60
            || name.Length > 60
        )
        {
            Refusal = "登录名和姓名都要填，不超过 60 个字。";
        }
        else
        {
            var (account, password, error) = await accounts.CreateAsync(HttpContext.Actor(), login, name, cancellation);
            Refusal = error;
            Made = account is null ? null : (account.PersonId, account.Login, password!);
        }
        await ShowAsync(cancellation);
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Offset = Math.Max(0, Offset);
        People = await desk.ListAsync(HttpContext.Actor(), Search, Offset, PageSize, cancellation);
    }
}
