using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Jixiao.App.Filing;
using Jixiao.Core.Json;

namespace Jixiao.Web.Hosting;

/// <summary>JSON of the interface: forms and findings as the contract has them, what stands beside them in the same manner.</summary>
internal static class WebJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JixiaoJson.Contract.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                JixiaoJson.Default,
                FilingJson.Default,
                new DefaultJsonTypeInfoResolver()
            ),
            PropertyNameCaseInsensitive = true,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.MakeReadOnly();
        return options;
    }
}
