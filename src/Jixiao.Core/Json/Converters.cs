using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Core.Json;

/// <summary>Enum members as camelCase words.</summary>
public sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;

/// <summary>Money as a decimal string with two places.</summary>
internal sealed class MoneyConverter : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        decimal.TryParse(reader.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var yuan)
        && decimal.Abs(yuan) <= Money.MaxYuan
            ? Money.FromYuan(yuan)
            : throw new JsonException("An amount is a decimal string in yuan.");

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>A comparison as its sign.</summary>
internal sealed class ComparisonConverter : JsonConverter<Comparison>
{
    public override Comparison Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Comparisons.FromSign(reader.GetString() ?? "")
        ?? throw new JsonException("A comparison is one of ≥ ≤ = > < ≈ 定性.");

    public override void Write(Utf8JsonWriter writer, Comparison value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Sign());
}

/// <summary>A place with null for each part the format does not have.</summary>
internal sealed class SourceRefConverter : JsonConverter<SourceRef>
{
    public override SourceRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (page, line, row, column, sheet) = (0, 0, 0, 0, (string?)null);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A source is an object.");
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "sheet":
                    sheet = reader.GetString();
                    break;
                case "page":
                    page = Number(ref reader);
                    break;
                case "line":
                    line = Number(ref reader);
                    break;
                case "row":
                    row = Number(ref reader);
                    break;
                case "column":
                    column = Number(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
        return new SourceRef(page, sheet, line, row, column);
    }

    public override void Write(Utf8JsonWriter writer, SourceRef value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(writer, "page", value.Page);
        writer.WriteString("sheet", value.Sheet);
        Write(writer, "line", value.Line);
        Write(writer, "row", value.Row);
        Write(writer, "column", value.Column);
        writer.WriteEndObject();
    }

    private static int Number(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? 0 : reader.GetInt32();

    private static void Write(Utf8JsonWriter writer, string name, int value)
    {
        if (value == 0)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteNumber(name, value);
        }
    }
}
