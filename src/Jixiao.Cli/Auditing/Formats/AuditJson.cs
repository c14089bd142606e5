using System.Text.Encodings.Web;
using System.Text.Json;
using Jixiao.Audit;
using Jixiao.Core.Json;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>The audit contract: one object.</summary>
internal static class AuditJson
{
    public static void Write(Stream stream, AuditResult result)
    {
        using (
            var writer = new Utf8JsonWriter(
                stream,
                new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }
            )
        )
        {
            writer.WriteStartObject();
            writer.WriteString("auditor", CommandLine.NameAndVersion);
            writer.WriteString("rules", result.Rules);
            writer.WriteString("profile", result.Profile);
            writer.WriteStartArray("findings");
            foreach (var finding in result.Findings)
            {
                JsonSerializer.Serialize(writer, finding, JixiaoJson.Contract.Finding);
            }
            writer.WriteEndArray();
            writer.WriteStartArray("notChecked");
            foreach (var notChecked in result.NotChecked)
            {
                JsonSerializer.Serialize(writer, notChecked, JixiaoJson.Contract.NotChecked);
            }
            writer.WriteEndArray();
            Write(writer, result.Summary);
            writer.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, AuditSummary summary)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("forms", summary.Forms);
        writer.WriteNumber("indicators", summary.Indicators);
        writer.WriteNumber("errors", summary.Errors);
        writer.WriteNumber("warnings", summary.Warnings);
        writer.WriteNumber("infos", summary.Infos);
        writer.WriteNumber("notChecked", summary.NotChecked);
        writer.WriteNumber("suppressed", summary.Suppressed);
        writer.WriteNumber("known", summary.Known);
        writer.WriteEndObject();
    }
}
