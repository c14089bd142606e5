using System.Text.Json;
using System.Text.Json.Nodes;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;

namespace Jixiao.Corpus;

/// <summary>Forms as expected.json keeps them: the reading contract's shape without places, confidence, and what is empty.</summary>
internal static class ExpectedJson
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JixiaoJson.Contract.Options.Encoder,
    };

    public static string Write(IReadOnlyList<Form> forms)
    {
        var node = JsonSerializer.SerializeToNode(forms, JixiaoJson.Contract.IReadOnlyListForm)!;
        Prune(node);
        return node.ToJsonString(Indented) + "\n";
    }

    public static IReadOnlyList<Form> Read(string json)
    {
        var forms = JsonNode.Parse(json)!.AsArray();
        foreach (var form in forms.OfType<JsonObject>())
        {
            Fill(form, "goals", "goalResults", "tasks", "duties", "indicators", "notes", "attributes", "suggestions");
            Fill(form["funds"]!.AsObject(), "lines");
            foreach (var indicator in form["indicators"]!.AsArray().OfType<JsonObject>())
            {
                Fill(indicator, "attributes");
            }
        }
        return forms.Deserialize(JixiaoJson.Contract.IReadOnlyListForm)!;
    }

    private static void Fill(JsonObject part, params string[] lists)
    {
        foreach (var list in lists)
        {
            part.TryAdd(list, new JsonArray());
        }
    }

    private static void Prune(JsonNode node)
    {
        switch (node)
        {
            case JsonArray array:
                foreach (var item in array.OfType<JsonNode>())
                {
                    Prune(item);
                }
                break;
            case JsonObject part:
                foreach (var (name, value) in part.ToList())
                {
                    if (value is null or JsonArray { Count: 0 } || name is "source" or "confidence")
                    {
                        part.Remove(name);
                    }
                    else
                    {
                        Prune(value);
                    }
                }
                break;
        }
    }
}
