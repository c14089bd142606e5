using Jixiao.App.People;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Jixiao.Web.Features.Account;

[EnableRateLimiting(Rights.SignInLimit)]
public sealed class PasswordModel(Accounts accounts) : PageModel
{
    [BindProperty]
    public string Current { get; set; } = "";

    [BindProperty]
    public string Next { get; set; } = "";

    [BindProperty]
    public string Again { get; set; } = "";

    /// <summary>The password is a one-time one.</summary>
    public bool Must => HttpContext.Who().MustChange;

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Refusal = string.Equals(Next, Again, StringComparison.Ordinal)
            ? await accounts.ChangePasswordAsync(HttpContext.Actor(), HttpContext.Who(), Current, Next, cancellation)
            : "两次输入的新密码不一样：请重新输入。";
        return Refusal is null ? Redirect("/") : Page();
    }
}
