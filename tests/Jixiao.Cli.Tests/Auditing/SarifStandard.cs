using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jixiao.Cli.Tests.Auditing;

/// <summary>
/// The parts of SARIF 2.1.0 that the log uses, written down with the section of the standard: which properties an object must and may have,
/// of what type, and what they refer to. Anything else in a log is a fault.
/// </summary>
internal static partial class SarifStandard
{
    /// <summary>By object: property, "!" when required, its type; "[" an array of it, "{" an array without equals, "=" one of the words.</summary>
    private static readonly Dictionary<string, string[]> Objects = new(StringComparer.Ordinal)
    {
        ["sarifLog §3.13"] = ["$schema:absoluteUri", "version!=2.1.0", "runs![run §3.14"],
        ["run §3.14"] =
        [
            "tool!tool §3.18",
            "columnKind=utf16CodeUnits|unicodeCodePoints",
            "invocations[invocation §3.20",
            "results[result §3.27",
        ],
        ["tool §3.18"] = ["driver!toolComponent §3.19"],
        ["toolComponent §3.19"] =
        [
            "name!string",
            "version:string",
            "language:language",
            "rules{reportingDescriptor §3.49",
        ],
        ["reportingDescriptor §3.49"] =
        [
            "id!string",
            "shortDescription:message §3.12",
            "fullDescription:message §3.12",
            "help:message §3.12",
            "defaultConfiguration:reportingConfiguration §3.50",
            "properties:bag",
        ],
        ["reportingConfiguration §3.50"] = ["level=none|note|warning|error"],
        ["invocation §3.20"] = ["executionSuccessful!bool", "toolExecutionNotifications[notification §3.58"],
        ["notification §3.58"] =
        [
            "level=none|note|warning|error",
            "message!message §3.12",
            "associatedRule:reportingDescriptorReference §3.52",
            "locations{location §3.28",
        ],
        ["reportingDescriptorReference §3.52"] = ["id:string", "index:natural"],
        ["result §3.27"] =
        [
            "ruleId:string",
            "ruleIndex:natural",
            "level=none|note|warning|error",
            "message!message §3.12",
            "locations[location §3.28",
            "partialFingerprints:fingerprints",
            "properties:bag",
        ],
        ["message §3.12"] = ["text!string"],
        ["location §3.28"] = ["physicalLocation:physicalLocation §3.29", "logicalLocations{logicalLocation §3.33"],
        ["physicalLocation §3.29"] = ["artifactLocation!artifactLocation §3.4", "region:region §3.30"],
        ["artifactLocation §3.4"] = ["uri!uri"],
        ["region §3.30"] = ["startLine!positive"],
        ["logicalLocation §3.33"] = ["name:string"],
    };

    /// <summary>Where the log leaves the standard, and how; empty for a good one.</summary>
    public static IReadOnlyList<string> Faults(JsonElement log)
    {
        List<string> faults = [.. Faults(log, "sarifLog §3.13", "$")];
        if (faults.Count == 0)
        {
            foreach (var run in log.GetProperty("runs").EnumerateArray())
            {
                faults.AddRange(References(run));
            }
        }
        return faults;
    }

    /// <summary>§3.27.6, §3.52.5: an index points at the rule whose id stands beside it; §3.49.3: no id twice.</summary>
    private static IEnumerable<string> References(JsonElement run)
    {
        var rules = Array(run.GetProperty("tool").GetProperty("driver"), "rules")
            .Select(r => r.GetProperty("id").GetString()!)
            .ToList();
        var pairs = Array(run, "results")
            .Select(r => (Id: String(r, "ruleId"), Index: Number(r, "ruleIndex")))
            .Concat(
                Array(run, "invocations")
                    .SelectMany(i => Array(i, "toolExecutionNotifications"))
                    .Where(n => n.TryGetProperty("associatedRule", out _))
                    .Select(n => n.GetProperty("associatedRule"))
                    .Select(r => (Id: String(r, "id"), Index: Number(r, "index")))
            );
        return pairs
            .Where(p => p.Index is { } i ? i >= rules.Count || (p.Id is not null && rules[i] != p.Id) : p.Id is null)
            .Select(p => $"rule {p.Id} at {p.Index} of {rules.Count}")
            .Concat(rules.CountBy(r => r).Where(c => c.Value > 1).Select(c => $"rule {c.Key} twice"));
    }

    private static IEnumerable<string> Faults(JsonElement element, string type, string path)
    {
        if (!Objects.TryGetValue(type, out var properties))
        {
            return Fits(element, type) ? [] : [$"{path}: {element} is no {type}"];
        }
        if (element.ValueKind != JsonValueKind.Object)
        {
            return [$"{path}: no object but {element.ValueKind}"];
        }
        var declared = properties.ToDictionary(
            p => p[..p.IndexOfAny([':', '!', '[', '{', '='])],
            StringComparer.Ordinal
        );
        var names = element.EnumerateObject().Select(p => p.Name).ToList();
        return properties
            .Where(p => p.Contains('!') && !names.Contains(p[..p.IndexOf('!')], StringComparer.Ordinal))
            .Select(p => $"{path}: no {p}")
            .Concat(names.CountBy(n => n).Where(c => c.Value > 1).Select(c => $"{path}.{c.Key} twice"))
            .Concat(
                element
                    .EnumerateObject()
                    .SelectMany(p =>
                        declared.TryGetValue(p.Name, out var rule)
                            ? Property(p.Value, rule[p.Name.Length..].TrimStart(':', '!'), $"{path}.{p.Name}")
                            : [$"{path}.{p.Name} is not of {type}"]
                    )
            );
    }

    private static IEnumerable<string> Property(JsonElement element, string rule, string path)
    {
        switch (rule[0])
        {
            case '[' or '{' when element.ValueKind != JsonValueKind.Array:
                return [$"{path}: no array but {element.ValueKind}"];
            case '[' or '{':
                var items = element.EnumerateArray().ToList();
                var equal =
                    rule[0] == '{'
                    && items.DistinctBy(i => i.GetRawText(), StringComparer.Ordinal).Count() < items.Count;
                return items
                    .SelectMany((e, i) => Faults(e, rule[1..], $"{path}[{i}]"))
                    .Concat(equal ? [$"{path}: two items are equal"] : []);
            case '=':
                return
                    element.ValueKind == JsonValueKind.String
                    && rule[1..].Split('|').Contains(element.GetString(), StringComparer.Ordinal)
                    ? []
                    : [$"{path}: {element} is none of {rule[1..]}"];
            default:
                return Faults(element, rule, path);
        }
    }

    private static bool Fits(JsonElement element, string type)
    {
        var text = element.ValueKind == JsonValueKind.String ? element.GetString()! : null;
        return type switch
        {
            "string" => text is { Length: > 0 },
            "language" => text is not null && Language().IsMatch(text),
            "uri" => text is not null && Reference().IsMatch(text),
            "absoluteUri" => text is not null && Reference().IsMatch(text) && Scheme().IsMatch(text),
            "bool" => element.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "natural" => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var n) && n >= 0,
            "positive" => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var n) && n >= 1,
            "fingerprints" => element.ValueKind == JsonValueKind.Object
                && element.EnumerateObject().Any()
                && element.EnumerateObject().All(p => Versioned().IsMatch(p.Name) && Fits(p.Value, "string")),
            "bag" => element.ValueKind == JsonValueKind.Object
                && (!element.TryGetProperty("tags", out var tags) || tags.ValueKind == JsonValueKind.Array),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "no type of this table"),
        };
    }

    private static IEnumerable<JsonElement> Array(JsonElement element, string name) =>
        element.TryGetProperty(name, out var array) ? array.EnumerateArray() : [];

    private static string? String(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var number) ? number.GetInt32() : null;

    [GeneratedRegex("^[a-zA-Z]{2}(-[a-zA-Z]{2})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Language();

    /// <summary>RFC 3986: a URI, or a relative reference whose first part has no colon; every other character escaped.</summary>
    [GeneratedRegex(
        @"^([A-Za-z][A-Za-z0-9+.-]*:)?(//[A-Za-z0-9.:@-]*)?(?![^/?#]*:)([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})+(#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Reference();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.None, 1000)]
    private static partial Regex Scheme();

    /// <summary>§3.27.17: a fingerprint is named with its version.</summary>
    [GeneratedRegex("^[^/]+(/[^/]+)*/v[0-9]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Versioned();
}
