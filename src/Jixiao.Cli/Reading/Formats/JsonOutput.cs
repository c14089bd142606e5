using System.Text.Encodings.Web;
using System.Text.Json;
using Jixiao.Documents;
using Jixiao.Documents.Json;

namespace Jixiao.Cli.Reading.Formats;

/// <summary>The reading contract: one object, its documents written as they come.</summary>
internal sealed class JsonOutput : IReadingOutput
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter writer;

    public JsonOutput(Stream stream)
    {
        this.stream = stream;
        writer = new(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        writer.WriteStartObject();
        writer.WriteString("reader", CommandLine.NameAndVersion);
        writer.WriteStartArray("documents");
    }

    public void Write(DocumentReading reading)
    {
        JsonSerializer.Serialize(writer, reading, DocumentsJson.Reading);
        writer.Flush();
    }

    public void Dispose()
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        writer.Dispose();
        stream.WriteByte((byte)'\n');
    }
}
