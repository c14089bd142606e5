using System.Globalization;
using Jixiao.App.People;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Jixiao.Web.Features.SignIn;

[AllowAnonymous]
[EnableRateLimiting(Rights.SignInLimit)]
public sealed class IndexModel(App.People.SignIn signIn) : PageModel
{
    private static readonly TimeSpan LocalTime = TimeSpan.FromHours(8);

    [BindProperty]
    public string Login { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where to go on; only places of this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public bool CodeAsked { get; private set; }

    public string? Refusal { get; private set; }

    public IActionResult OnGet() =>
        HttpContext.WhoOrNull() is null ? Page() : LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var answer = await signIn.TryAsync(
            Login,
            Password,
            Code,
            HttpContext.Address(),
            Request.Headers.UserAgent,
            cancellation
        );
        if (answer.Outcome == SignInOutcome.Done)
        {
            Response.Cookies.Append(
                SessionAuthentication.CookieName,
                answer.Cookie!,
                new CookieOptions
                {
                    HttpOnly = true,
                    Secure = Request.IsHttps,
                    SameSite = SameSiteMode.Lax,
                    IsEssential = true,
                    MaxAge = Sessions.Longest,
                }
            );
            return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/");
        }
        CodeAsked = answer.Outcome is SignInOutcome.CodeNeeded or SignInOutcome.WrongCode;
        Refusal = Words(answer);
        return Page();
    }

    private static string? Words(SignInAnswer answer) =>
        answer.Outcome switch
        {
            SignInOutcome.CodeNeeded => null,
            SignInOutcome.Locked =>
                $"密码多次输错，账号已锁定到 {Local(answer.LockedUntil!.Value)}。请到时再试，或请安全管理员重置密码。",
            SignInOutcome.WrongCode => $"动态验证码不对，还可以试 {answer.TriesLeft} 次。请核对手机时间后重新输入。",
            _ when answer.TriesLeft is { } left => $"登录名或密码不对，还可以试 {left} 次。请检查大小写后重新输入。",
            _ => "登录名或密码不对。请检查后重新输入。",
        };

    private static string Local(DateTimeOffset at) =>
        at.ToOffset(LocalTime).ToString("HH:mm", CultureInfo.InvariantCulture);
}
