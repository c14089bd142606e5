using Jixiao.App.Filing;

namespace Jixiao.Web.Features.Forms;

/// <summary>The part of an address that says which form is meant.</summary>
internal sealed record FormRoute(string Division, int Year, Guid Id)
{
    public const string Pattern = "/{division:length(9)}/{year:int}/{id:guid}";

    public FormId Form => new(Division, Year, Id);
}
