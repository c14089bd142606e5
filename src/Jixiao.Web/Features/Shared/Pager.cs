using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace Jixiao.Web.Features.Shared;

/// <summary>Which part of a list is shown, and the addresses of those beside it.</summary>
/// <param name="Count">Of all; null where nobody has counted.</param>
/// <param name="Filters">Kept in the address.</param>
internal sealed record Pager(
    string Path,
    int Offset,
    int Size,
    int Shown,
    long? Count,
    params (string Name, string? Value)[] Filters
)
{
    /// <summary>Where the count is not known: whether there is more.</summary>
    public bool? More { get; init; }

    /// <summary>Of the address's part that says where the page begins: a page may hold several lists.</summary>
    public string Place { get; init; } = "offset";

    /// <summary>The measure word of what is listed.</summary>
    public string Word { get; init; } = "条";

    public bool IsNeeded => Before is not null || After is not null;

    /// <summary>Of the part that is shown.</summary>
    public string Here => Link(Offset);

    public string? Before => Offset > 0 ? Link(Math.Max(0, Offset - Size)) : null;

    public string? After => More ?? (Offset + Shown < Count) ? Link(Offset + Size) : null;

    private string Link(int offset)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Filters.Where(f => !string.IsNullOrEmpty(f.Value)))
        {
            query.Add(name, value!);
        }
        query.Add(Place, offset.ToString(CultureInfo.InvariantCulture));
        return Path + query;
    }
}
