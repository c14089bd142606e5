using System.Buffers;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts.Spoken;

/// <summary>Takes the quantities out of goals and tasks: numbers with a unit, never dates, ordinals, ranges or list marks.</summary>
internal static class QuantityScan
{
    private const int LongestUnit = 5;
    private const int MostTexts = 200;
    private const decimal Most = 1_000_000_000_000m;
    private const string Ends = "，。；;！!？?：:、\n\r";

    /// <summary>Between two numbers: a range, a ratio, a sum.</summary>
    private static readonly SearchValues<char> Joins = SearchValues.Create("-—~～至/×*＊+＋=");

    /// <summary>Behind a number that is a date or a mark of a list.</summary>
    private static readonly SearchValues<char> NoQuantityBefore = SearchValues.Create("年月日号、．.)）：:");

    /// <summary>Before a number that is an ordinal or part of a name.</summary>
    private static readonly SearchValues<char> NoQuantityBehind = SearchValues.Create("第“‘《〔[.");

    private static readonly string[] Background =
    [
        "现有",
        "共有",
        "原有",
        "已有",
        "拥有",
        "下辖",
        "辖区",
        "占地",
        "总投资",
        "累计",
        "以来",
        "上年",
        "去年",
        "截至",
        "截止",
        "目前",
        "未来",
        "十四五",
        "十五五",
        "同比",
        "增长",
        "增幅",
    ];

    /// <summary>How many of these, at the end, are of growth.</summary>
    private const int Growing = 3;

    private static bool Grows(string before) =>
        before.AsSpan().TrimEnd("达到约以上为≥") is var words
        && (words.EndsWith("增长") || words.EndsWith("增速") || words.EndsWith("增幅"));

    private static readonly string[] Floors =
    [
        "不低于",
        "不少于",
        "不小于",
        "以上",
        "≥",
        "大于",
        "超过",
        "高于",
        "多于",
    ];

    public static List<Quantity> Of(IEnumerable<string?> texts)
    {
        var found = new List<Quantity>();
        var index = 0;
        foreach (var text in texts)
        {
            if (index < MostTexts && text is { Length: > 1 and < 8_000 })
            {
                Scan(text, index, found);
            }
            index++;
        }
        return found;
    }

    private static void Scan(string text, int index, List<Quantity> found)
    {
        var numbers = new NumbersInText(text);
        var (sentence, counted) = (0, 0);
        while (numbers.Next())
        {
            for (; counted < numbers.Start; counted++)
            {
                sentence += text[counted] is '。' or '；' or ';' or '\n' ? 1 : 0;
            }
            if (Take(text, numbers.Start, numbers.Number, numbers.After, sentence, index) is { } quantity)
            {
                found.Add(found.Count > 0 ? Carry(found[^1], quantity) : quantity);
            }
        }
    }

    /// <summary>A number without words of its own behind 、 speaks of what the one before it does.</summary>
    private static Quantity Carry(Quantity last, Quantity quantity) =>
        quantity is { Before: "", After: "", Joint: '、' }
        && last.Text == quantity.Text
        && last.Sentence == quantity.Sentence
        && last.After.Length == 0
            ? quantity with
            {
                Carried = last.Carried.Length > 0 ? last.Carried : last.Before,
                IsBackground = last.IsBackground,
            }
            : quantity;

    private static Quantity? Take(
        string text,
        int start,
        decimal number,
        ReadOnlySpan<char> after,
        int sentence,
        int index
    )
    {
        if (number <= 0 || number > Most || IsNoQuantity(text, start, after))
        {
            return null;
        }
        var about = after is ['余' or '多', ..];
        after = about ? after[1..] : after;
        if (UnitOf(after) is not { } unit || Measure.Of(unit.Text) is not { } measure)
        {
            return null;
        }
        var rest = after[unit.Length..];
        var at = text.Length - rest.Length;
        var from = start;
        while (from > 0 && !IsEnd(text, from - 1))
        {
            from--;
        }
        var to = at;
        while (to < text.Length && !IsEnd(text, to))
        {
            to++;
        }
        var clause = text[from..to];
        if (number * measure.Scale > Most || measure.Key is "年" or "月" or "周" or "分" or "季度")
        {
            return null;
        }
        var before = text[from..start].Trim();
        var behind = text[at..to].Trim();
        return new(
            number,
            number * measure.Scale,
            Half(text.AsSpan(start)) * measure.Scale,
            measure,
            text[start..at].Trim(),
            clause.Trim(),
            sentence,
            index
        )
        {
            Before = Last(before),
            After = First(behind),
            IsEach = EachWords.In(Last(before)),
            IsAbout =
                about || before is [.., '约' or '近' or '超'] || behind.StartsWith("左右", StringComparison.Ordinal),
            IsFloor =
                NameSense.ContainsAny(Last(before), Floors) || behind.StartsWith("以上", StringComparison.Ordinal),
            IsBackground = NameSense.ContainsAny(clause, Background) || Last(before) is [.., '由' or '从'],
            IsGrowth = measure.IsShare && Grows(before) && !NameSense.ContainsAny(clause, Background[..^Growing]),
            Joint = from > 0 ? text[from - 1] : '\0',
        };
    }

    /// <summary>Years, days, ordinals, ranges, list marks, ratios.</summary>
    private static bool IsNoQuantity(string text, int start, ReadOnlySpan<char> after)
    {
        if (after.IsEmpty || Joins.Contains(after[0]) || NoQuantityBefore.Contains(after[0]))
        {
            return true;
        }
        return start > 0
            && text[start - 1] is var before
            && (Joins.Contains(before) || NoQuantityBehind.Contains(before) || char.IsAsciiLetterOrDigit(before));
    }

    /// <summary>The longest unit the vocabulary knows; 2.8万农村人口 counts people.</summary>
    private static (string Text, int Length)? UnitOf(ReadOnlySpan<char> after)
    {
        for (var length = Math.Min(LongestUnit, after.Length); length > 0; length--)
        {
            var unit = after[..length];
            if (
                Units.IsKnown(unit)
                && unit is not ("万" or "亿" or "千" or "百" or "百万" or "千万" or "字" or "度" or "级" or "类")
            )
            {
                return IsPartOfWord(after, length) ? null : (unit.ToString(), length);
            }
        }
        if (after is ['万', ..])
        {
            var end = after.IndexOfAny("，。；、");
            var noun = end < 0 ? after : after[..end];
            noun = noun.Length > 12 ? noun[..12] : noun;
            return noun.IndexOf("人口") >= 0 || noun.IndexOf("居民") >= 0 || noun.IndexOf("群众") >= 0
                ? ("万人", 1)
                : null;
        }
        return null;
    }

    /// <summary>人均, 项目, 学校, 个百分点 begin with what could be a unit.</summary>
    private static bool IsPartOfWord(ReadOnlySpan<char> after, int length) =>
        after.StartsWith("人均") || after.StartsWith("年级") || (length == 1 && after.StartsWith("周岁"));

    private static decimal Half(ReadOnlySpan<char> printed)
    {
        var (half, decimals) = (0.5m, false);
        foreach (var c in printed)
        {
            if (c is '.' or '．')
            {
                decimals = true;
            }
            else if (!char.IsDigit(c))
            {
                break;
            }
            else if (decimals)
            {
                half /= 10;
            }
        }
        return half;
    }

    private static bool IsEnd(string text, int at) =>
        Ends.Contains(text[at], StringComparison.Ordinal)
        || (text[at] == ',' && !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));

    /// <summary>Behind the number before it.</summary>
    private static string Last(string before)
    {
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (char.IsDigit(before[i]))
            {
                return before[(i + 1)..];
            }
        }
        return before;
    }

    /// <summary>Before the next number.</summary>
    private static string First(string after)
    {
        for (var i = 0; i < after.Length; i++)
        {
            if (char.IsDigit(after[i]))
            {
                return after[..i];
            }
        }
        return after;
    }
}
