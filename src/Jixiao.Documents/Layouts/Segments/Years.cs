using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Segments;

/// <summary>The fiscal year as titles, labels and periods print it.</summary>
internal static class Years
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>A year between 2000 and 2099 followed by 年 or standing in brackets; null when there is none.</summary>
    public static int? In(string text)
    {
        var key = Digits(Keys.Of(text));
        for (
            var at = key.IndexOf("20", StringComparison.Ordinal);
            at >= 0 && at + 4 < key.Length;
            at = key.IndexOf("20", at + 1, StringComparison.Ordinal)
        )
        {
            if (key[at + 4] is '年' or '度' or ')' && At(key, at) is { } year)
            {
                return year;
            }
        }
        return null;
    }

    /// <summary>The year a label such as 预算年度 stands before: the first one of its value, whatever follows ("2025　表05-2", "2025-2027").</summary>
    public static int? OfValue(string text)
    {
        var key = Digits(text);
        for (
            var at = key.IndexOf("20", StringComparison.Ordinal);
            at >= 0 && at + 4 <= key.Length;
            at = key.IndexOf("20", at + 1, StringComparison.Ordinal)
        )
        {
            if ((at + 4 == key.Length || !char.IsAsciiDigit(key[at + 4])) && At(key, at) is { } year)
            {
                return year;
            }
        }
        return null;
    }

    /// <summary>The year in which the project both begins and ends, by its attributes; null where they name several or none.</summary>
    public static int? OfPeriod(IEnumerable<LabelledText> attributes)
    {
        var years = attributes
            .Where(a => IsPeriod(a.Label))
            .SelectMany(a => a.Value.Split('至', '-', '—', '~', '～', '到').Select(OfValue))
            .OfType<int>()
            .Distinct()
            .Take(2)
            .ToList();
        return years is [var only] ? only : null;
    }

    private static bool IsPeriod(string label) =>
        Keys.OfLabel(label)
            is "项目起止时间"
                or "起止时间"
                or "项目起止日期"
                or "起止日期"
                or "起止年限"
                or "项目期限"
                or "项目周期"
                or "项目实施期"
                or "项目实施周期"
                or "项目执行周期"
                or "实施期限"
                or "计划开始日期"
                or "计划完成日期"
                or "计划开始时间"
                or "计划完成时间"
                or "开始日期"
                or "完成日期"
                or "开始时间"
                or "结束时间"
                or "项目起始年度"
                or "项目终止年度";

    private static int? At(string key, int at) =>
        char.IsAsciiDigit(key[at + 2]) && char.IsAsciiDigit(key[at + 3]) && (at == 0 || !char.IsAsciiDigit(key[at - 1]))
            ? 2000 + (10 * (key[at + 2] - '0')) + key[at + 3] - '0'
            : null;

    /// <summary>"二〇二五年" as "2025年": four Chinese digits in a row, the first of them 二.</summary>
    private static string Digits(string text)
    {
        for (var at = text.IndexOf('二', StringComparison.Ordinal); at >= 0 && at + 4 <= text.Length; )
        {
            var year = text.AsSpan(at, 4);
            if (Digit(year[1]) == 0 && Digit(year[2]) >= 0 && Digit(year[3]) >= 0)
            {
                return $"{text[..at]}20{Digit(year[2])}{Digit(year[3])}{text[(at + 4)..]}";
            }
            at = text.IndexOf('二', at + 1);
        }
        return text;
    }

    private static int Digit(char c) =>
        c is '○' or '零' or 'Ｏ' or 'O' or '0' ? 0 : ChineseDigits.IndexOf(c, StringComparison.Ordinal);
}
