using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Jixiao.Core.Json;

namespace Jixiao.Documents.Json;

/// <summary>A reading as JSON: "Document" of the reading contract, its forms written as <see cref="JixiaoJson"/> writes them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(DocumentReading))]
public sealed partial class DocumentsJson : JsonSerializerContext
{
    /// <summary>How a reading is written; made on first use, when both contexts exist.</summary>
    public static JsonTypeInfo<DocumentReading> Reading => field ??= Create();

    private static JsonTypeInfo<DocumentReading> Create()
    {
        var options = new JsonSerializerOptions(JixiaoJson.Contract.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(JixiaoJson.Contract, Default),
        };
        return (JsonTypeInfo<DocumentReading>)options.GetTypeInfo(typeof(DocumentReading));
    }
}
