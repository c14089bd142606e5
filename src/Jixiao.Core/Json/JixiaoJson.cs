using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Core.Json;

/// <summary>How the contract's types are written as JSON, wherever they are: command line, storage, interface, open data.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [
        typeof(MoneyConverter),
        typeof(ComparisonConverter),
        typeof(SourceRefConverter),
        typeof(CamelCaseEnumConverter<FormSubject>),
        typeof(CamelCaseEnumConverter<FormStage>),
        typeof(CamelCaseEnumConverter<Severity>),
    ]
)]
[JsonSerializable(typeof(Form))]
[JsonSerializable(typeof(IReadOnlyList<Form>))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(NotChecked))]
public sealed partial class JixiaoJson : JsonSerializerContext
{
    /// <summary>The one instance to use: Chinese is written as itself, not as escapes.</summary>
    public static JixiaoJson Contract =>
        field ??= new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
}
