using System.Text.Encodings.Web;
using System.Text.Json;
using Jixiao.Documents;
using Jixiao.Documents.Json;

namespace Jixiao.Cli.Reading.Formats;

/// <summary>The reading contract: one object, its documents written as they come, in small pieces: one may be a hundred megabytes.</summary>
internal sealed class JsonOutput : IReadingOutput
{
    private readonly Stream stream;
    private bool any;

    public JsonOutput(Stream stream)
    {
        this.stream = stream;
        var name = JsonEncodedText.Encode(CommandLine.NameAndVersion, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        stream.Write("{\"reader\":\""u8);
        stream.Write(name.EncodedUtf8Bytes);
        stream.Write("\",\"documents\":["u8);
    }

    public void Write(DocumentReading reading)
    {
        if (any)
        {
            stream.WriteByte((byte)',');
        }
        any = true;
        JsonSerializer.Serialize(stream, reading, DocumentsJson.Reading);
        stream.Flush();
    }

    public void Dispose() => stream.Write("]}\n"u8);
}
