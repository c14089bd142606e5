using System.Text;
using System.Text.RegularExpressions;

namespace Jixiao.Documents.Tests.Hostile.Mutations;

/// <summary>Damage to markup and text that leaves most of it readable, so that it reaches the code behind the parser.</summary>
internal static partial class TextMutations
{
    private static readonly string[] Numbers =
    [
        "0",
        "-1",
        "1",
        "65535",
        "65536",
        "1048577",
        "2147483647",
        "2147483648",
        "-2147483648",
        "99999999999999999999",
        "1e308",
        "0x7f",
        "",
        "NaN",
        "１２",
    ];

    private static readonly string[] Pieces =
    [
        "<",
        ">",
        "</",
        "/>",
        "<table>",
        "</table>",
        "<tr>",
        "</td>",
        "<td colspan=\"9999\" rowspan=\"9999\">",
        "<!--",
        "<![CDATA[",
        "]]>",
        "<?x",
        "&",
        "&#0;",
        "&#xD800;",
        "&#1114112;",
        "&nbsp;",
        "&lt;",
        "&a;",
        "\0",
        "\u0001",
        "\uFFFE",
        "\u202E",
        "\u200B",
        "\uFEFF",
        "\t",
        "\n",
        "|",
        "||||",
        ",",
        "\"",
        "'",
        "|---|",
        "<w:tbl>",
        "</w:tbl>",
        "<w:vMerge/>",
        "<w:gridSpan w:val=\"-5\"/>",
        "<row r=\"1048576\">",
        "<c r=\"XFD1048576\">",
        "项目支出绩效目标表",
        "≥",
        "一级指标",
        "产出指标",
        "项目名称",
        "合计",
        "万元",
        "（2023年度）",
        "█",
        "🙂",
    ];

    private static readonly (string What, Func<string, Random, string> Apply)[] All =
    [
        ("numbers replaced", ReplaceNumbers),
        ("a tag lost", (text, random) => OnTag(text, random, _ => "")),
        (
            "a tag repeated",
            (text, random) => OnTag(text, random, t => string.Concat(Enumerable.Repeat(t, random.Next(2, 300))))
        ),
        (
            "a tag opened again in its place",
            (text, random) => OnTag(text, random, t => t.Replace("</", "<", StringComparison.Ordinal))
        ),
        ("two stretches swapped", Swap),
        ("a stretch repeated", Repeat),
        ("pieces inserted", Insert),
        ("lines shuffled", Shuffle),
        ("line breaks lost", (text, _) => text.Replace("\n", "", StringComparison.Ordinal)),
        ("spaces put between the letters", Spread),
    ];

    public static (string Text, string What) Apply(string text, Random random)
    {
        var done = new List<string>();
        for (var times = random.Next(1, 4); times > 0 && text.Length > 1; times--)
        {
            var (what, apply) = All[random.Next(All.Length)];
            text = apply(text, random);
            done.Add(what);
        }
        return (text, string.Join(", ", done));
    }

    private static string ReplaceNumbers(string text, Random random) =>
        Digits().Replace(text, m => random.Next(12) == 0 ? Numbers[random.Next(Numbers.Length)] : m.Value);

    private static string OnTag(string text, Random random, Func<string, string> change)
    {
        var tags = Tags().Matches(text);
        if (tags.Count == 0)
        {
            return text;
        }
        var tag = tags[random.Next(tags.Count)];
        return string.Concat(text.AsSpan(0, tag.Index), change(tag.Value), text.AsSpan(tag.Index + tag.Length));
    }

    private static string Swap(string text, Random random)
    {
        var cuts = Enumerable.Range(0, 4).Select(_ => random.Next(text.Length)).Order().ToArray();
        return string.Concat(text[..cuts[0]], text[cuts[2]..cuts[3]], text[cuts[1]..cuts[2]], text[cuts[0]..cuts[1]])
            + text[cuts[3]..];
    }

    private static string Repeat(string text, Random random)
    {
        var start = random.Next(text.Length);
        var stretch = text.Substring(start, random.Next(1, Math.Min(500, text.Length - start) + 1));
        return text.Insert(start, string.Concat(Enumerable.Repeat(stretch, random.Next(1, 100))));
    }

    private static string Insert(string text, Random random)
    {
        var built = new StringBuilder(text);
        for (var times = random.Next(1, 12); times > 0; times--)
        {
            built.Insert(random.Next(built.Length), Pieces[random.Next(Pieces.Length)]);
        }
        return built.ToString();
    }

    private static string Shuffle(string text, Random random)
    {
        var lines = text.Split('\n');
        random.Shuffle(lines);
        return string.Join('\n', lines);
    }

    private static string Spread(string text, Random random)
    {
        var start = random.Next(text.Length);
        var length = Math.Min(200, text.Length - start);
        return string.Concat(
            text[..start],
            string.Join(' ', text.Substring(start, length).ToCharArray()),
            text[(start + length)..]
        );
    }

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex("<[^<>]{1,200}>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
