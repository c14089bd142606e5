using System.Text.Json;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;

namespace Jixiao.Cli.Exporting;

/// <summary>Forms as the reading contract prints them: a whole reading, a document of it, a form, or a list of forms.</summary>
internal static class JsonForms
{
    /// <exception cref="JsonException">It is something else; the message says what was expected, in Chinese.</exception>
    public static IReadOnlyList<Form> Read(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(Utf8(bytes));
        return [.. Forms(json.RootElement)];
    }

    private static IEnumerable<Form> Forms(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Forms);
        }
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("documents", out var documents))
            {
                return Forms(documents);
            }
            if (element.TryGetProperty("forms", out var forms))
            {
                return Forms(forms);
            }
            if (element.TryGetProperty("subject", out _) && element.TryGetProperty("stage", out _))
            {
                return [element.Deserialize(JixiaoJson.Contract.Form) ?? throw Wrong()];
            }
        }
        throw Wrong();
    }

    private static JsonException Wrong() =>
        new("不是约定的 JSON：应是 jixiao read --json 的结果，或其中的一张表（有 subject、stage）。");

    private static ReadOnlyMemory<byte> Utf8(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
