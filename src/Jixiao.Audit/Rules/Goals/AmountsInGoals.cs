using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;

namespace Jixiao.Audit.Rules.Goals;

/// <summary>取暖费 of 126万元 and 500万元 in a goal, and a cost indicator 取暖费 that is neither nor their sum.</summary>
internal static class AmountsInGoals
{
    /// <summary>So many characters before the amount name what it is for.</summary>
    private const int Noun = 3;

    public static void Check(FormFacts form, RuleReport report)
    {
        Dictionary<string, List<decimal>>? spoken = null;
        foreach (var goal in form.Form.Goals)
        {
            var numbers = new NumbersInText(goal);
            while (numbers.Next())
            {
                if (NounBefore(numbers.Before) is { } noun && InYuan(numbers.Number, numbers.After) is { } yuan)
                {
                    spoken ??= new(StringComparer.Ordinal);
                    if (!spoken.TryGetValue(noun, out var amounts))
                    {
                        spoken[noun] = amounts = [];
                    }
                    amounts.Add(yuan);
                }
            }
        }
        foreach (var (noun, amounts) in spoken ?? [])
        {
            if (
                Only(form, noun) is { AmountYuan: { } limit } row
                && !amounts.Contains(limit)
                && amounts.Sum() is var sum
                && sum != limit
                && sum != form.Budget?.Yuan
            )
            {
                report.Find(
                    row,
                    $"绩效目标中的{noun}{(amounts.Count > 1 ? "相加 " + Say.SumOfAmounts(amounts, form) : "为 " + Say.Amount(sum, form))}，而本条是“{row.Printed}”，差 {Say.Amount(decimal.Abs(sum - limit), form)}，两处应当一致",
                    Say.Amount(limit, form),
                    Say.Amount(sum, form),
                    new() { Key = noun }
                );
            }
        }
    }

    private static string? NounBefore(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd("约为共计需 ：:");
        if (text.Length < Noun || text[^1] is not ('费' or '金' or '助' or '贴' or '资'))
        {
            return null;
        }
        text = text[^Noun..];
        foreach (var c in text)
        {
            if (!Wording.IsChinese(c))
            {
                return null;
            }
        }
        return text is "项资金" or "政资金" or "助资金" or "项经费" or "作经费" or "算资金" or "入资金" or "度资金"
            ? null
            : text.ToString();
    }

    private static decimal? InYuan(decimal number, ReadOnlySpan<char> after) =>
        number > 1_000_000_000m ? null
        : after.StartsWith("万元") && !IsEach(after[2..]) ? number * 10_000
        : after.StartsWith("元") && !IsEach(after[1..]) ? number
        : null;

    private static bool IsEach(ReadOnlySpan<char> after) => after is ['/' or '每' or '一' or '左' or '以', ..];

    /// <summary>The only cost indicator whose name holds the noun.</summary>
    private static IndicatorFacts? Only(FormFacts form, string noun)
    {
        IndicatorFacts? only = null;
        foreach (var row in form.Indicators)
        {
            if (row.IsMoneyCost && row.Name.Contains(noun, StringComparison.Ordinal))
            {
                if (only is not null)
                {
                    return null;
                }
                only = row;
            }
        }
        return only;
    }
}
