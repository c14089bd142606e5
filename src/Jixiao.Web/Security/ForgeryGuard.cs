using Microsoft.AspNetCore.Antiforgery;

namespace Jixiao.Web.Security;

/// <summary>Every change asked for with a cookie carries the page's token, whichever route it goes to.</summary>
internal sealed class ForgeryGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var changes = !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);
        if (changes && context.WhoOrNull() is { TokenScopes: null } && !await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.Headers["X-Jixiao-Refused"] = "token";
            return;
        }
        await next(context);
    }
}
