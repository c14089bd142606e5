using System.Text.Encodings.Web;
using System.Text.Json;
using Jixiao.Audit;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>SARIF 2.1.0 (OASIS): one run, the rules that fired, a result a finding. What was not checked is a notification.</summary>
internal sealed class SarifLog
{
    private readonly Utf8JsonWriter json;
    private readonly Dictionary<string, int> ruleIndex = new(StringComparer.Ordinal);

    private SarifLog(Utf8JsonWriter json) => this.json = json;

    public static void Write(Stream stream, AuditResult result)
    {
        using (
            var writer = new Utf8JsonWriter(
                stream,
                new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }
            )
        )
        {
            new SarifLog(writer).Write(result);
        }
        stream.WriteByte((byte)'\n');
    }

    private void Write(AuditResult result)
    {
        json.WriteStartObject();
        json.WriteString(
            "$schema",
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
        );
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "jixiao");
        json.WriteString("version", CommandLine.NameAndVersion.Split(' ')[1]);
        json.WriteString("language", "zh-CN");
        json.WriteStartArray("rules");
        foreach (
            var id in result
                .Findings.Select(f => f.Rule)
                .Concat(result.NotChecked.Select(n => n.Rule))
                .Distinct(StringComparer.Ordinal)
        )
        {
            ruleIndex.Add(id, ruleIndex.Count);
            WriteRule(id);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(result);
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            WriteResult(finding);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRule(string id)
    {
        var about = RuleCatalog.Find(id)!.About;
        json.WriteStartObject();
        json.WriteString("id", id);
        WriteText("shortDescription", about.Title);
        WriteText("fullDescription", about.What);
        WriteText("help", about.Why + about.HowToMend);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(about.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("basis", about.Basis);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(AuditResult result)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", value: true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var silent in result.NotChecked)
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            WriteText("message", silent.Why);
            json.WriteStartObject("associatedRule");
            json.WriteString("id", silent.Rule);
            json.WriteNumber("index", ruleIndex[silent.Rule]);
            json.WriteEndObject();
            json.WriteStartArray("locations");
            WriteLocation(silent.File, default, null);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResult(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", ruleIndex[finding.Rule]);
        json.WriteString("level", Level(finding.Severity));
        WriteText("message", finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(finding.File, finding.Source, finding.Project ?? finding.Unit);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("jixiao/v1", finding.Fingerprint);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("found", finding.Found ?? "");
        json.WriteString("expected", finding.Expected ?? "");
        if (finding.Form is { } form)
        {
            json.WriteNumber("form", form);
        }
        if (finding.Indicator is { } indicator)
        {
            json.WriteNumber("indicator", indicator);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteLocation(string file, SourceRef source, string? name)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(file));
        json.WriteEndObject();
        var line = source.Line > 0 ? source.Line : source.Row;
        if (line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (name is { Length: > 0 })
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    /// <summary>A path is no URI: every part is escaped; an absolute one is a file URI.</summary>
    private static string Address(string file)
    {
        var escaped = string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return escaped.StartsWith('/') ? "file://" + escaped : escaped;
    }

    private void WriteText(string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
