using Jixiao.App.People;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.SignIn;

public sealed class OutModel(Sessions sessions) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var who = HttpContext.Who();
        await sessions.EndAsync(who.PersonId, who.SessionId, cancellation: cancellation);
        Response.Cookies.Delete(SessionAuthentication.CookieName);
        return Redirect("/signin");
    }
}
