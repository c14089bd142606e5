using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jixiao.Audit.Scoring;

namespace Jixiao.Cli.Scoring;

/// <summary>The score contract: one object; figures are decimal strings with two places.</summary>
internal static class ScoreJson
{
    public static void Write(Stream stream, IReadOnlyList<ScoreSheet> sheets)
    {
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("sheets");
            foreach (var sheet in sheets)
            {
                Write(writer, sheet);
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, ScoreSheet sheet)
    {
        writer.WriteStartObject();
        writer.WriteString("file", sheet.File);
        writer.WriteNumber("form", sheet.Form);
        writer.WriteString("profile", sheet.Profile);
        writer.WriteStartArray("lines");
        foreach (var line in sheet.Lines)
        {
            writer.WriteStartObject();
            writer.WriteNumber("indicator", line.Indicator);
            writer.WriteString("method", JsonNamingPolicy.CamelCase.ConvertName(line.Method.ToString()));
            writer.WriteString("target", line.Target);
            writer.WriteString("actual", line.Actual);
            writer.WriteString("weight", Figure(line.Weight));
            writer.WriteString("score", Figure(line.Score));
            writer.WriteString("printedScore", line.PrintedScore);
            writer.WriteString("formula", line.Formula);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartObject("execution");
        writer.WriteString("budgetYuan", sheet.Execution.Budget?.ToString());
        writer.WriteString("executedYuan", sheet.Execution.Executed?.ToString());
        writer.WriteString("rate", Figure(sheet.Execution.Rate));
        writer.WriteString("score", Figure(sheet.Execution.Score));
        writer.WriteEndObject();
        writer.WriteString("total", Figure(sheet.Total));
        writer.WriteString("grade", sheet.Grade);
        writer.WriteString("printedTotal", sheet.PrintedTotal);
        writer.WriteString("printedGrade", sheet.PrintedGrade);
        writer.WriteEndObject();
    }

    public static string? Figure(decimal? number) => number?.ToString("0.00", CultureInfo.InvariantCulture);
}
