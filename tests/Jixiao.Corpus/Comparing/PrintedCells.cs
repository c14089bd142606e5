using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jixiao.Core.Json;
using Jixiao.Corpus.Printing;
using Jixiao.Documents;

namespace Jixiao.Corpus.Comparing;

/// <summary>The invariant of every reading: each printed cell is in a form, in a diagnostic, or a known heading.</summary>
internal static class PrintedCells
{
    private const int ShortText = 4;

    /// <summary>The printed texts that a reading lost.</summary>
    /// <param name="isHeading">True for a text that the reader knows as a heading or label.</param>
    public static IReadOnlyList<string> Lost(
        CorpusDocument document,
        DocumentReading reading,
        Func<string, bool> isHeading
    )
    {
        var kept = Leaves(reading).Select(Likeness.Plain).Where(t => t.Length > 0).ToHashSet(StringComparer.Ordinal);
        var longest = kept.OrderByDescending(t => t.Length).ToList();
        return
        [
            .. document
                .Blocks.Skip(document.Outside)
                .SelectMany(Texts)
                .Distinct(StringComparer.Ordinal)
                .Where(text => !IsKept(text, kept, longest, isHeading)),
        ];
    }

    private static IEnumerable<string> Texts(Block block) =>
        block switch
        {
            Text text => text.Content.Split('\n'),
            Grid grid => grid.Place().Select(p => p.Cell.Text),
            _ => [],
        };

    /// <remarks>Page numbers ("— 7 —") and empty marks ("/", "无") are no content.</remarks>
    private static bool IsKept(string text, HashSet<string> kept, List<string> longest, Func<string, bool> isHeading)
    {
        var plain = Likeness.Plain(text);
        if (plain.Trim('/', '—', '-').Length == 0 || plain == "无" || kept.Contains(plain) || isHeading(text))
        {
            return true;
        }
        if (plain.Trim('—', '-').All(char.IsAsciiDigit) && plain.Any(c => c is '—' or '-'))
        {
            return true;
        }
        if (plain.Length <= ShortText || IsNumber(plain))
        {
            return IsNumber(plain) && kept.Contains(InYuan(plain));
        }
        if (longest.Exists(l => l.Contains(plain, StringComparison.Ordinal)))
        {
            return true;
        }
        foreach (var leaf in longest)
        {
            plain = plain.Replace(leaf, "\n", StringComparison.Ordinal);
        }
        return plain
            .Split('\n', ':', '(', ')', '[', ']', '-', '—', ';', '、', ',', '。', '=')
            .All(rest => rest is "" or "年" or "年度" || isHeading(rest) || kept.Contains(rest));
    }

    private static bool IsNumber(string plain) =>
        plain.Length <= 14 && decimal.TryParse(plain, CultureInfo.InvariantCulture, out _);

    /// <summary>An amount printed in 万元 may stand in the form in yuan alone.</summary>
    private static string InYuan(string plain) =>
        Core.Money.FromWan(decimal.Parse(plain, CultureInfo.InvariantCulture)).ToString();

    /// <summary>Every text and number of the reading.</summary>
    private static List<string> Leaves(DocumentReading reading)
    {
        var leaves = reading.Diagnostics.SelectMany(d => d.Message.Split('“', '”').Append(d.Message)).ToList();
        Collect(JsonSerializer.SerializeToNode(reading.Forms, JixiaoJson.Contract.IReadOnlyListForm)!, leaves);
        return leaves;
    }

    private static void Collect(JsonNode node, List<string> leaves)
    {
        switch (node)
        {
            case JsonArray array:
                foreach (var item in array.OfType<JsonNode>())
                {
                    Collect(item, leaves);
                }
                break;
            case JsonObject part:
                foreach (var (name, value) in part)
                {
                    if (value is not null && name is not ("source" or "confidence" or "suggestions"))
                    {
                        Collect(value, leaves);
                    }
                }
                break;
            case JsonValue value:
                leaves.Add(value.ToString());
                leaves.AddRange(value.ToString().Split('/').Where(p => p.Length > 1));
                break;
        }
    }
}
