using System.Text;
using Jixiao.Web.Tests.Running;

namespace Jixiao.Web.Tests.Authorization;

/// <summary>How each route is asked so that nothing but rights stands in the way: keys of things that are there, a body that can be read.</summary>
internal sealed class Asking(Site site)
{
    private readonly Dictionary<string, Guid> keys = new(StringComparer.Ordinal);

    /// <summary>Routes whose query says which unit they are about.</summary>
    public static bool IsPlaced(Ask ask) =>
        ask.Route.Contains("{id}", StringComparison.Ordinal) || ask is { Method: "POST", Route: "/api/imports" };

    public async Task<(string Path, HttpContent? Content)> MakeAsync(Ask ask, Place place)
    {
        var path = ask
            .Route.Replace("{division}", place.Division, StringComparison.Ordinal)
            .Replace(
                "{year}",
                Place.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            );
        if (path.Contains("{id}", StringComparison.Ordinal))
        {
            path = path.Replace("{id}", (await KeyAsync(ask, place)).ToString(), StringComparison.Ordinal);
        }
        if (path.Contains("{attachment}", StringComparison.Ordinal))
        {
            path = path.Replace(
                "{attachment}",
                (await AttachmentAsync(ask, place)).ToString(),
                StringComparison.Ordinal
            );
        }
        var query = ask.Handler is null ? "" : "?handler=" + ask.Handler;
        if (ask.ToString() == "POST /api/imports")
        {
            query = $"?division={place.Division}&year={Place.Year}&unit={site.Units[place.UnitCode]}&name=a.txt";
        }
        if (ask.ToString().EndsWith("/attachments", StringComparison.Ordinal))
        {
            query = "?name=a.pdf";
        }
        if (ask.Route.EndsWith("/source", StringComparison.Ordinal))
        {
            query = "?page=1&cell=/project/name";
        }
        return (path + query, ask.Method == "GET" ? null : Body(ask, place));
    }

    /// <summary>What was asked for may be gone now.</summary>
    public void Forget() => keys.Clear();

    private async Task<Guid> KeyAsync(Ask ask, Place place)
    {
        var kind = ask.Route.Replace("/api/", "/", StringComparison.Ordinal).Split('/')[1];
        var name = $"{kind} {place.Name}";
        if (!keys.TryGetValue(name, out var key))
        {
            keys[name] = key = kind switch
            {
                "forms" => (await place.NewFormAsync(site)).Id,
                "imports" or "import" => await place.NewImportAsync(site),
                "jobs" => await place.NewJobAsync(site),
                "people" => await place.NewPersonAsync(site),
                "units" => await place.NewUnitAsync(site),
                _ => throw new InvalidOperationException($"No sample of what {ask} is about: add it to Asking."),
            };
        }
        return key;
    }

    private async Task<Guid> AttachmentAsync(Ask ask, Place place)
    {
        var name = $"attachment {place.Name}";
        if (!keys.TryGetValue(name, out var key))
        {
            keys[name] = key = await place.NewAttachmentAsync(site, await KeyAsync(ask, place));
        }
        return key;
    }

    private HttpContent Body(Ask ask, Place place) =>
        ask.ToString() switch
        {
            "POST /api/forms/{division}/{year}/{id}/attachments" => new StringContent("%PDF-1.7\n%%EOF\n"),
            "POST /api/imports" => new StringContent("绩效目标表"),
            "POST /api/forms/{division}/{year}/{id}/edits" => Json(
                $$"""{"id":"{{Guid.NewGuid()}}","revision":1,"changes":[{"kind":"set","path":"/project/name","to":"校舍维修"}]}"""
            ),
            "POST /api/forms/{division}/{year}/{id}/submit" => Json("""{"revision":1}"""),
            "POST /api/imports/{division}/{year}/{id}/decisions" => Json("""{"doubts":{}}"""),
            { } api when api.Contains(" /api/", StringComparison.Ordinal) => Json("{}"),
            _ => Fields(ask, place),
        };

    /// <summary>Every field a page's form may want; those it has no use for do no harm.</summary>
    private FormUrlEncodedContent Fields(Ask ask, Place place) =>
        new(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                // A key in the route is not said again: the field would be taken for it.
                [ask.Route.Contains("{id}", StringComparison.Ordinal) ? "other" : "id"] = Guid.NewGuid().ToString(),
                ["name"] = "甲",
                ["code"] = "000000",
                ["days"] = "1",
                ["division"] = place.Division,
                ["Login"] = "nobody.there",
                ["Password"] = "wrong",
                ["Unit"] = $"{place.Division}/{site.Units[place.UnitCode]}",
                ["Year"] = "2027",
                ["Subject"] = "Project",
                ["source"] = Guid.NewGuid().ToString(),
                ["sourceYear"] = "2026",
            }
        );

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
