using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts;

/// <summary>A past or planned value beside this year's (规划值, 前三年均值, 上年值).</summary>
/// <param name="Kind">Blank where the column is empty.</param>
/// <param name="Number">Null for words and dates.</param>
internal readonly record struct History(ValueKind Kind, decimal? Number, UnitKind Unit, string? UnitName)
{
    /// <summary>Broken lines leave blanks inside numbers ("90. 42%"): they are closed before the cell is parsed.</summary>
    public static History Of(string? printed)
    {
        if (string.IsNullOrWhiteSpace(printed))
        {
            return default;
        }
        var text = printed.Trim();
        var gap = text.IndexOf(". ", StringComparison.Ordinal);
        if (gap > 0 && gap + 2 < text.Length && char.IsAsciiDigit(text[gap - 1]) && char.IsAsciiDigit(text[gap + 2]))
        {
            text = text.Remove(gap + 1, 1);
        }
        var value = TargetValues.Parse(text);
        var unit = UnitKinds.Of(value.Unit);
        var measured = Measured.Of(value.Value, unit);
        return new(measured.Kind, measured.Low, unit, value.Unit);
    }

    /// <summary>Both are numbers in one unit.</summary>
    public bool ComparesWith(IndicatorFacts indicator) =>
        Number is { }
        && indicator.Number is { }
        && string.Equals(UnitName ?? "", indicator.Row.Unit ?? "", StringComparison.Ordinal);

    /// <summary>The sooner the better, whatever sign is printed; how long a thing lasts is not meant.</summary>
    private static readonly string[] Waiting =
    [
        "响应",
        "到位",
        "到场",
        "到达",
        "办理",
        "办结",
        "处置",
        "处理",
        "审批",
        "审核",
        "等候",
        "等待",
        "报送",
        "答复",
        "回复",
        "用时",
        "耗时",
        "时限",
        "周期",
        "住院日",
    ];

    /// <summary>Less is better: by its sign, by its name, or because it is a cost.</summary>
    public static bool LessIsBetter(IndicatorFacts indicator) =>
        indicator.Comparison is Comparison.AtMost or Comparison.Below
        || indicator.IsCost
        || (indicator.UnitKind == UnitKind.Time && NameSense.ContainsAny(indicator.Name, Waiting))
        || NameSense.IsReverse(NameWords.Core(indicator.Name));

    /// <summary>True when this year's target asks for less than the other value.</summary>
    public bool IsBetterThan(IndicatorFacts indicator) =>
        LessIsBetter(indicator) ? indicator.Number > Number : indicator.Number < Number;
}
