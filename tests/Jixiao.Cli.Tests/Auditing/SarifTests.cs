using System.Text.Json;

namespace Jixiao.Cli.Tests.Auditing;

/// <summary>
/// Holds the log to the parts of the SARIF 2.1.0 schema that it uses, written down here with the section of the standard: which properties
/// an object must and may have, and of what type. Anything else in the log fails.
/// </summary>
public sealed class SarifTests : IDisposable
{
    /// <summary>By object: property, "!" when required, its type ("[" an array of it, "=" one of the words).</summary>
    private static readonly Dictionary<string, string[]> Schema = new(StringComparer.Ordinal)
    {
        ["sarifLog §3.13"] = ["$schema:uri", "version!=2.1.0", "runs![run §3.14"],
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
            "rules[reportingDescriptor §3.49",
        ],
        ["reportingDescriptor §3.49"] =
        [
            "id!string",
            "shortDescription:message §3.11",
            "fullDescription:message §3.11",
            "help:message §3.11",
            "defaultConfiguration:reportingConfiguration §3.50",
            "properties:bag",
        ],
        ["reportingConfiguration §3.50"] = ["level=none|note|warning|error"],
        ["invocation §3.20"] = ["executionSuccessful!bool", "toolExecutionNotifications[notification §3.58"],
        ["notification §3.58"] =
        [
            "level=none|note|warning|error",
            "message!message §3.11",
            "associatedRule:reportingDescriptorReference §3.52",
            "locations[location §3.28",
        ],
        ["reportingDescriptorReference §3.52"] = ["id:string", "index:natural"],
        ["result §3.27"] =
        [
            "ruleId:string",
            "ruleIndex:natural",
            "level=none|note|warning|error",
            "message!message §3.11",
            "locations[location §3.28",
            "partialFingerprints:bag",
            "properties:bag",
        ],
        ["message §3.11"] = ["text!string"],
        ["location §3.28"] = ["physicalLocation:physicalLocation §3.29", "logicalLocations[logicalLocation §3.33"],
        ["physicalLocation §3.29"] = ["artifactLocation:artifactLocation §3.4", "region:region §3.30"],
        ["artifactLocation §3.4"] = ["uri:uri"],
        ["region §3.30"] = ["startLine:positive"],
        ["logicalLocation §3.33"] = ["name:string"],
    };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sarif_keeps_to_the_standard()
    {
        using var log = Log();
        Faults(log.RootElement, "sarifLog §3.13", "$").ShouldBeEmpty();
    }

    [Fact]
    public void Sarif_results_name_rules_of_the_run()
    {
        using var log = Log();
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Count.ShouldBeGreaterThan(1);
        foreach (var result in results)
        {
            rules[result.GetProperty("ruleIndex").GetInt32()]
                .GetProperty("id")
                .GetString()
                .ShouldBe(result.GetProperty("ruleId").GetString());
            result.GetProperty("partialFingerprints").EnumerateObject().ShouldHaveSingleItem();
        }
    }

    private JsonDocument Log() =>
        JsonDocument.Parse(
            CommandRun.Of("audit", "--sarif", folder.Write("校舍 维修#1.md", FaultyForm.Markdown)).Output
        );

    private static IEnumerable<string> Faults(JsonElement element, string type, string path)
    {
        if (!Schema.TryGetValue(type, out var properties))
        {
            return Fits(element, type) ? [] : [$"{path}: {element} is no {type}"];
        }
        var declared = properties.ToDictionary(p => p[..p.IndexOfAny([':', '!', '[', '='])], StringComparer.Ordinal);
        var missing = properties.Where(p => p.Contains('!') && !element.TryGetProperty(p[..p.IndexOf('!')], out _));
        return missing
            .Select(p => $"{path}: no {p}")
            .Concat(
                element
                    .EnumerateObject()
                    .SelectMany(p =>
                        declared.TryGetValue(p.Name, out var rule)
                            ? Faults(p.Value, rule[p.Name.Length..].TrimStart(':', '!'), $"{path}.{p.Name}", 0)
                            : [$"{path}.{p.Name} is not of {type}"]
                    )
            );
    }

    private static IEnumerable<string> Faults(JsonElement element, string rule, string path, int at) =>
        rule[0] switch
        {
            '[' => element.EnumerateArray().SelectMany(e => Faults(e, rule[1..], $"{path}[{at++}]")),
            '=' => rule[1..].Split('|').Contains(element.GetString(), StringComparer.Ordinal)
                ? []
                : [$"{path}: {element}"],
            _ => Faults(element, rule, path),
        };

    private static bool Fits(JsonElement element, string type) =>
        type switch
        {
            "string" => element.ValueKind == JsonValueKind.String,
            "language" => element.GetString() is ['z', 'h', '-', 'C', 'N'],
            "uri" => Uri.TryCreate(element.GetString(), UriKind.RelativeOrAbsolute, out _)
                && element.GetString()!.All(c => char.IsAscii(c) && c is not (' ' or '\\' or '<' or '>')),
            "bool" => element.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "natural" => element.GetInt32() >= 0,
            "positive" => element.GetInt32() >= 1,
            "bag" => element.ValueKind == JsonValueKind.Object,
            _ => false,
        };
}
