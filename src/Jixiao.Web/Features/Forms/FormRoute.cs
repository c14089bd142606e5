using System.Globalization;
using Jixiao.App.Filing;

namespace Jixiao.Web.Features.Forms;

/// <summary>The part of an address that says which form is meant.</summary>
internal sealed record FormRoute(string Division, int Year, Guid Id)
{
    public const string Pattern = "/{division:length(9)}/{year:int}/{id:guid}";

    public FormId Form => new(Division, Year, Id);

    /// <param name="values">Of a route with <see cref="Pattern"/>: they are what the pattern lets through.</param>
    public static FormId Of(RouteValueDictionary values) =>
        new(
            (string)values["division"]!,
            int.Parse((string)values["year"]!, CultureInfo.InvariantCulture),
            Guid.Parse((string)values["id"]!, CultureInfo.InvariantCulture)
        );
}

internal static class FormPath
{
    /// <summary>The address of its page.</summary>
    public static string Path(this FormId form) =>
        string.Create(CultureInfo.InvariantCulture, $"/forms/{form.Division}/{form.Year}/{form.Id}");
}
