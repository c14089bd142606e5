using Jixiao.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Desk;

/// <summary>What waits for the person, each role its own.</summary>
public sealed class IndexModel : PageModel
{
    public string Name { get; private set; } = "";

    public void OnGet() => Name = HttpContext.Who().DisplayName;
}
