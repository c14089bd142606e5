using Jixiao.App.People;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.Web.Features.Shared;

/// <summary>The units among which a form is begun. Where they are too many for one list, script asks the server as one types, and without script a search step does.</summary>
/// <param name="Path">Of the page it stands on.</param>
/// <param name="Name">Of the field that is posted.</param>
/// <param name="Search">What the list was narrowed by; null for nothing.</param>
/// <param name="Chosen">Null where the person has yet to choose.</param>
internal sealed record UnitChoice(string Path, string Name, UnitPage Page, string? Search, UnitRow? Chosen)
{
    /// <summary>Most units the list shows at once.</summary>
    public const int Size = 20;

    public static string Value(UnitRow unit) => $"{unit.Division}/{unit.Id}";

    /// <summary>"division/unit" apart; null for anything else.</summary>
    public static (string Division, Guid Id)? Parse(string? value) =>
        value is { Length: > 10 } && value[9] == '/' && Guid.TryParse(value.AsSpan(10), out var id)
            ? (value[..9], id)
            : null;

    public bool IsEmpty => Page.Count == 0 && string.IsNullOrEmpty(Search);

    /// <summary>More than one list shows.</summary>
    public bool IsMany => Page.Count > Page.Rows.Count || !string.IsNullOrEmpty(Search);

    /// <summary>The list, with the chosen one in it.</summary>
    public IEnumerable<UnitRow> Rows =>
        Chosen is { } chosen && !Page.Rows.Any(r => r.Id == chosen.Id) ? Page.Rows.Prepend(chosen) : Page.Rows;
}

internal static class UnitChoices
{
    /// <param name="search">Narrows the list.</param>
    /// <param name="chosen">"division/unit"; anything else: the first, where one list shows them all.</param>
    public static async Task<UnitChoice> ChoiceAsync(
        this UnitList units,
        Actor actor,
        string path,
        string name,
        string? search,
        string? chosen,
        CancellationToken cancellation
    )
    {
        var page = await units.OfRoleAsync(actor, Role.Clerk, search, 0, UnitChoice.Size, cancellation);
        var unit = UnitChoice.Parse(chosen) is { } asked
            ? page.Rows.FirstOrDefault(r => r.Id == asked.Id)
                ?? await units.FindAsync(actor, Role.Clerk, asked.Division, asked.Id, cancellation)
            : null;
        var choice = new UnitChoice(path, name, page, search, unit);
        return choice.IsMany ? choice : choice with { Chosen = unit ?? page.Rows.FirstOrDefault() };
    }
}
