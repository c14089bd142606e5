using System.Buffers;
using Jixiao.Core.Values;

namespace Jixiao.Documents.Layouts.Levels;

/// <summary>What a row says of its own kind, whatever label stands beside it.</summary>
internal enum Evidence
{
    MoneyTotal,
    UnitPrice,
    Date,
    Duration,
    TimelyRate,
    Timely,
    Rate,
    Count,
    Satisfaction,
    LongTerm,
    Effect,
    Words,
}

internal static class RowEvidence
{
    private static readonly string[] Durations = ["天", "日", "小时", "个月", "月", "工作日", "分钟", "周"];
    private static readonly SearchValues<string> EffectWords = SearchValues.Create(
        [
            "显著",
            "提升",
            "提高",
            "改善",
            "增强",
            "促进",
            "良好",
            "加强",
            "减轻",
            "明显",
            "有效",
            "推动",
            "不断",
            "保障",
            "逐步",
            "稳定",
        ],
        StringComparison.Ordinal
    );

    /// <param name="name">Name of the indicator; null when lost.</param>
    /// <param name="value">The value as printed; null when missing.</param>
    /// <param name="unit">Null where it stands in the value's own cell, or is missing.</param>
    /// <param name="kind">What value and unit together are.</param>
    public static Evidence Of(string? name, string? value, string? unit, ValueKind kind)
    {
        name ??= "";
        if (name.Contains("满意", StringComparison.Ordinal))
        {
            return Evidence.Satisfaction;
        }
        var timely =
            name.Contains("及时", StringComparison.Ordinal)
            || name.Contains("按时", StringComparison.Ordinal)
            || name.Contains("准时", StringComparison.Ordinal);
        return kind switch
        {
            ValueKind.Money => IsUnitPrice(unit ?? value!) ? Evidence.UnitPrice : Evidence.MoneyTotal,
            ValueKind.Date => Evidence.Date,
            ValueKind.Percent => timely ? Evidence.TimelyRate : Evidence.Rate,
            ValueKind.NumberWithUnit => OfCount(name, unit ?? value!),
            ValueKind.Number => name.EndsWith('率') ? Evidence.Rate : Evidence.Count,
            ValueKind.Blank => OfName(name, timely),
            _ => OfWords(name, value + unit, timely),
        };
    }

    private static bool IsUnitPrice(string text) => text.Contains('/') || text.Contains('·') || text.Contains('每');

    private static Evidence OfCount(string name, string unit)
    {
        if (name.Contains("年限", StringComparison.Ordinal) || unit.EndsWith('年'))
        {
            return Evidence.LongTerm;
        }
        foreach (var duration in Durations)
        {
            if (unit.EndsWith(duration, StringComparison.Ordinal))
            {
                return Evidence.Duration;
            }
        }
        return Evidence.Count;
    }

    /// <summary>The value was lost: the name alone speaks.</summary>
    private static Evidence OfName(string name, bool timely)
    {
        if (name.EndsWith("时间", StringComparison.Ordinal) || name.EndsWith("时限", StringComparison.Ordinal))
        {
            return Evidence.Date;
        }
        if (timely)
        {
            return Evidence.Timely;
        }
        if (name.Contains("元/", StringComparison.Ordinal) || name.Contains("标准", StringComparison.Ordinal))
        {
            return Evidence.UnitPrice;
        }
        return name.EndsWith('率') ? Evidence.Rate
            : name.Length > 24 ? Evidence.Effect
            : Evidence.Words;
    }

    private static Evidence OfWords(string name, string value, bool timely)
    {
        if (char.IsAsciiDigit(value[0]))
        {
            return Evidence.Count;
        }
        if (
            timely
            || value.Contains("及时", StringComparison.Ordinal)
            || value.Contains("按时", StringComparison.Ordinal)
        )
        {
            return Evidence.Timely;
        }
        if (
            value.Contains("长期", StringComparison.Ordinal)
            || value.Contains("持续", StringComparison.Ordinal)
            || name.Contains("持续", StringComparison.Ordinal)
            || name.Contains("长效", StringComparison.Ordinal)
        )
        {
            return Evidence.LongTerm;
        }
        return name.Length > 24 || value.AsSpan().ContainsAny(EffectWords) ? Evidence.Effect : Evidence.Words;
    }
}
