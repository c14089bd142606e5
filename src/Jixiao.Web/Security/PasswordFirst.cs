using Jixiao.App.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Jixiao.Web.Security;

/// <summary>A password given by an administrator is replaced before any page is seen.</summary>
internal sealed class PasswordFirst : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        // Nothing is decided before the handler runs.
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var path = context.HttpContext.Request.Path;
        if (
            context.HttpContext.WhoOrNull() is { MustChange: true }
            && path != "/account/password"
            && path != "/signout"
            && path != "/error"
        )
        {
            context.Result = new RedirectResult("/account/password");
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // Nothing follows.
    }
}
