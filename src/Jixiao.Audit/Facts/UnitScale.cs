namespace Jixiao.Audit.Facts;

/// <summary>Two numbers of one dimension in different units: 3000平方米 and 3500亩, 30分钟 and 30小时, 5000人次 and 5200万人.</summary>
internal static class UnitScale
{
    private const decimal Mu = 666.67m;
    private const decimal Like = 3.4m;
    private const decimal Far = 9.5m;

    /// <summary>By how many times the two differ, where the bare numbers are alike and the units make them far apart; else null.</summary>
    public static decimal? Apart(decimal one, string? unit, decimal other, string? otherUnit)
    {
        if (
            unit is null
            || otherUnit is null
            || unit == otherUnit
            || one is <= 0 or > 1_000_000_000m
            || other is <= 0 or > 1_000_000_000m
            || one / other is > Like or < 1 / Like
            || Of(unit) is not { } first
            || Of(otherUnit) is not { } second
            || first.Dimension != second.Dimension
            || first.Factor == second.Factor
        )
        {
            return null;
        }
        var ratio = one * first.Factor / (other * second.Factor);
        ratio = ratio < 1 ? 1 / ratio : ratio;
        return ratio >= Far ? ratio : null;
    }

    /// <summary>Of a unit its dimension and what a number in it is multiplied with; null for shares and compounds.</summary>
    public static (string Dimension, decimal Factor)? Of(string unit)
    {
        var factor = 1m;
        var text = unit.Trim();
        while (text.Length > 1 && text[0] is '百' or '千' or '万' or '亿')
        {
            factor *= text[0] switch
            {
                '百' => 100,
                '千' => 1_000,
                '万' => 10_000,
                _ => 100_000_000,
            };
            text = text[1..];
        }
        return text switch
        {
            "千米" => ("长", 1_000),
            "人" or "人次" or "名" or "位" => ("人", factor),
            "平方米" or "㎡" or "平米" => ("积", factor),
            "亩" => ("积", factor * Mu),
            "公顷" => ("积", factor * 10_000),
            "平方公里" => ("积", factor * 1_000_000),
            "米" or "延米" => ("长", factor),
            "公里" => ("长", factor * 1_000),
            "公斤" or "千克" => ("重", factor),
            "吨" => ("重", factor * 1_000),
            "分钟" => ("时", factor),
            "小时" or "个小时" => ("时", factor * 60),
            "天" or "日" or "个工作日" or "工作日" => ("时", factor * 1_440),
            "元" => ("元", factor),
            "立方米" or "方" => ("容", factor),
            _ when text.Length is 1 or 2 && text[0] is not ('%' or '‰') => (text, factor),
            _ => null,
        };
    }
}
