using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jixiao.App.Filing.Editing;
using Jixiao.Core.Json;

namespace Jixiao.App.Filing;

/// <summary>How what stands beside a form is written as JSON, in the database and on the wire.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(CamelCaseEnumConverter<ChangeKind>), typeof(CamelCaseEnumConverter<ConflictKind>)]
)]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>))]
[JsonSerializable(typeof(IReadOnlyList<Change>))]
[JsonSerializable(typeof(IReadOnlyList<Conflict>))]
[JsonSerializable(typeof(EditBatch))]
[JsonSerializable(typeof(ImportedReading))]
[JsonSerializable(typeof(Dictionary<string, string>))]
public sealed partial class FilingJson : JsonSerializerContext
{
    /// <summary>The one instance to use: Chinese is written as itself, not as escapes.</summary>
    public static FilingJson Contract =>
        field ??= new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
}
