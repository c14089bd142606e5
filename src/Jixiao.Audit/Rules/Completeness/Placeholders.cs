using System.Buffers;
using Jixiao.Audit.Facts;

namespace Jixiao.Audit.Rules.Completeness;

/// <summary>Finds what a template leaves for the clerk to fill in: XX县, ***, 待定, 年 月 日.</summary>
internal static class Placeholders
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("XxＸｘ×*＊○_＿");

    private static readonly string[] Whole =
    [
        "待定",
        "待补充",
        "待填",
        "待填写",
        "待完善",
        "待确定",
        "待定稿",
        "示例",
        "样例",
        "略",
        "年月日",
        "年月日前",
        "年月",
        "年月底前",
        "月日",
        "月日前",
        "…",
        "……",
        "………",
        "...",
        "......",
    ];

    private static readonly string[] Anywhere =
    [
        "此处填写",
        "请填写",
        "请输入",
        "（示例）",
        "(示例)",
        "示例：",
        "（待定）",
        "(待定)",
        "某某",
    ];

    private static readonly PhraseSet Phrases = new(Anywhere);

    /// <summary>The placeholder as printed, empty where there is none; allocates nothing.</summary>
    public static ReadOnlySpan<char> In(string? text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty)
        {
            return default;
        }
        var said = WithoutNumber(trimmed);
        if (said.Length is > 0 and <= 12 && IsWhole(said))
        {
            return said;
        }
        return Phrases.IndexIn(trimmed, out var phrase) is >= 0 and var at
            ? trimmed.Slice(at, Anywhere[phrase].Length)
            : Run(trimmed);
    }

    /// <summary>What stands behind "目标1：".</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> text) =>
        text.StartsWith("目标") && text.IndexOfAny('：', ':') is > 0 and < 5 and var colon
            ? text[(colon + 1)..].Trim()
            : text;

    private static bool IsWhole(ReadOnlySpan<char> trimmed)
    {
        Span<char> compact = stackalloc char[12];
        var length = 0;
        foreach (var c in trimmed)
        {
            if (!char.IsWhiteSpace(c) && c is not ('。' or '；' or '_' or '＿'))
            {
                compact[length++] = c;
            }
        }
        return ((ReadOnlySpan<char>)compact[..length]).IsAny(Whole);
    }

    /// <summary>Two or more marks in a row that are no word (XXL), no masked number (138****0000) and no Chinese zeros (二○○八).</summary>
    private static ReadOnlySpan<char> Run(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (text[start..].IndexOfAny(Marks) is >= 0 and var next)
        {
            start += next;
            var end = start + 1;
            while (end < text.Length && Marks.Contains(text[end]))
            {
                end++;
            }
            var before = start > 0 ? text[start - 1] : ' ';
            var after = end < text.Length ? text[end] : ' ';
            if (end - start >= 2 && IsBlankToFill(text[start], before, after))
            {
                return text[start..end];
            }
            start = end;
        }
        return default;
    }

    private static bool IsBlankToFill(char mark, char before, char after) =>
        !char.IsAsciiLetter(before)
        && !char.IsAsciiLetter(after)
        && mark switch
        {
            '*' or '＊' => !char.IsAsciiDigit(before) && !char.IsAsciiDigit(after),
            '○' => !"一二三四五六七八九".Contains(before) && !"一二三四五六七八九".Contains(after),
            _ => true,
        };
}
