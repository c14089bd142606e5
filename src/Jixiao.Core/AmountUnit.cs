using Jixiao.Core.Values;

namespace Jixiao.Core;

/// <summary>The unit a document prints its amounts in.</summary>
public enum AmountUnit
{
    /// <summary>元</summary>
    Yuan,

    /// <summary>千元</summary>
    Thousand,

    /// <summary>万元</summary>
    Wan,

    /// <summary>百万元</summary>
    Million,

    /// <summary>亿元</summary>
    Yi,
}

public static class AmountUnits
{
    /// <summary>Longer names stand before those they end with; 元 comes last, for it needs a boundary before it.</summary>
    private static readonly (string Name, AmountUnit Unit)[] Names =
    [
        ("百万元", AmountUnit.Million),
        ("万元", AmountUnit.Wan),
        ("亿元", AmountUnit.Yi),
        ("千元", AmountUnit.Thousand),
        ("元", AmountUnit.Yuan),
    ];

    /// <summary>How many yuan it is.</summary>
    public static decimal Yuan(this AmountUnit unit) =>
        unit switch
        {
            AmountUnit.Yuan => 1m,
            AmountUnit.Thousand => 1_000m,
            AmountUnit.Wan => 10_000m,
            AmountUnit.Million => 1_000_000m,
            AmountUnit.Yi => 100_000_000m,
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };

    /// <summary>As printed: "万元".</summary>
    public static string Name(this AmountUnit unit) =>
        Array.Find(Names, n => n.Unit == unit).Name ?? throw new ArgumentOutOfRangeException(nameof(unit));

    /// <summary>The unit whose name this is ("万元"); also 万 and 亿 alone, as they follow a number. Null for any other text.</summary>
    public static AmountUnit? FromName(ReadOnlySpan<char> name)
    {
        foreach (var (known, unit) in Names)
        {
            if (
                name.SequenceEqual(known) || (known.Length > 1 && name.SequenceEqual(known.AsSpan(0, known.Length - 1)))
            )
            {
                return unit;
            }
        }
        return null;
    }

    /// <summary>
    /// The unit a heading gives for the amounts beside or below it: "年度资金总额（万元）", "单位：元", "金额 (万元)". Null where it names none;
    /// an amount with its unit ("2万元以下") and words that merely hold the character (单元, 元旦) name none.
    /// </summary>
    public static AmountUnit? InLabel(ReadOnlySpan<char> label)
    {
        label = label[..Math.Min(label.Length, CompactText.MaxSource)];
        var text = new CompactText(
            label,
            stackalloc char[2 * label.Length],
            stackalloc int[2 * label.Length]
        ).Characters;
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var (name, unit) in Names)
            {
                if (text[at..].StartsWith(name, StringComparison.Ordinal) && StandsAlone(text, at, name.Length))
                {
                    return unit;
                }
            }
        }
        return text.EndsWith("(万", StringComparison.Ordinal) ? AmountUnit.Wan : null; // "项目资金（万", cut at the end of its line.
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int at, int length)
    {
        var before = at == 0 ? '(' : text[at - 1];
        var end = at + length;
        var after = end >= text.Length ? ')' : text[end];
        var closed = after is ')' or ']' or '】' or '〕' or ';' or ',' or '、' or '。' or '|' or '/' or ':';
        var opened = before is '(' or '[' or '【' or '〔' or ':' or '/' or ',' or '、' or '币' or '|' or '位';
        return length == 1
            ? opened && closed && !(before == '/' && after == '/')
            : closed && (opened || before is >= '\u4E00' and <= '\u9FFF');
    }
}
