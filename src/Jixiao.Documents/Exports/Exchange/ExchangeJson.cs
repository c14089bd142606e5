using System.Text.Json;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Exports.Exchange;

/// <summary>The rows of a JSON exchange as a table, so that all formats are read in one way.</summary>
internal static class ExchangeJson
{
    /// <summary>Null for any other JSON.</summary>
    public static SourceDocument? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            var root = json.RootElement;
            var rows =
                root.ValueKind == JsonValueKind.Object && root.TryGetProperty("rows", out var inner) ? inner : root;
            return rows.ValueKind == JsonValueKind.Array ? Table(rows) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SourceDocument? Table(JsonElement rows)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var table = new List<SourceRow>();
        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Object)
            {
                return null;
            }
            var place = new Jixiao.Core.Sources.SourceRef(Row: table.Count + 1);
            var cells = new List<SourceCell>();
            foreach (var property in row.EnumerateObject())
            {
                if (!columns.TryGetValue(property.Name, out var column))
                {
                    columns[property.Name] = column = columns.Count;
                }
                cells.Add(new SourceCell(Text(property.Value), column, place));
            }
            table.Add(new SourceRow(cells, place));
        }
        var heading = new SourceRow([.. columns.Select(c => new SourceCell(c.Key, c.Value, default))], default);
        return new SourceDocument([new SourceTable([heading, .. table], TableGeometry.Exact, default)], []);
    }

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };
}
