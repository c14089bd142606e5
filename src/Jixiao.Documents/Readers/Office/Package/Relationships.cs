using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Package;

/// <summary>Which parts a part points to (Open Packaging Conventions).</summary>
internal sealed class Relationships
{
    private readonly List<(string Id, string Kind, string Target)> _all = [];

    /// <param name="part">Whose relationships; empty for those of the package itself.</param>
    public static Relationships Of(ZipParts parts, string part, CancellationToken cancellation)
    {
        var found = new Relationships();
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        if (!parts.TryOpen(folder + "_rels/" + part[slash..] + ".rels", out var stream))
        {
            return found;
        }
        using (stream)
        {
            try
            {
                found.Read(new XmlTokens(stream, cancellation), folder);
            }
            catch (DamagedPartException) { }
        }
        return found;
    }

    /// <summary>The part with that relationship id, or null.</summary>
    public string? Target(string? id) => _all.Find(r => r.Id == id).Target;

    /// <summary>What kind of relationship the id is: the last word of its type ("worksheet").</summary>
    public string? Kind(string? id) => _all.Find(r => r.Id == id).Kind;

    public string? First(string kind) => _all.Find(r => r.Kind == kind).Target;

    private void Read(XmlTokens tokens, string folder)
    {
        XmlToken token;
        while ((token = tokens.Read()) != XmlToken.EndOfPart)
        {
            if (token == XmlToken.Start && tokens.Name.SequenceEqual("Relationship"u8))
            {
                var type = tokens.Attribute("Type"u8) ?? "";
                var target = tokens.Attribute("Target"u8) ?? "";
                var external = tokens.Attribute("TargetMode"u8) == "External";
                if (!external && _all.Count < 100_000)
                {
                    _all.Add(
                        (tokens.Attribute("Id"u8) ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target))
                    );
                }
            }
        }
    }

    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var path = target.StartsWith('/') ? target : folder + target;
        var steps = new List<string>();
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }
        return string.Join('/', steps);
    }
}
