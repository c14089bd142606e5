using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Mutants;

/// <summary>Which rows a slip can happen to.</summary>
internal static class Rows
{
    public static bool Is(this Indicator row, string level2) =>
        row.Level2?.Contains(level2, StringComparison.Ordinal) == true;

    public static bool IsOne(this Indicator row, string level1) =>
        row.Level1?.StartsWith(level1, StringComparison.Ordinal) == true;

    public static bool Named(this Indicator row, params string[] words) =>
        row.Name is { } name && words.Any(w => name.Contains(w, StringComparison.Ordinal));

    public static decimal? Number(this Indicator row) => Edits.Number(row.Value);

    public static bool IsCost(this Indicator row) => row.IsOne("成本") || row.Is("成本");

    /// <summary>An amount, no unit price.</summary>
    public static bool IsAmount(this Indicator row) => row.Number() is not null && row.Unit is "万元" or "元";

    public static bool IsRate(this Indicator row) => row.Unit == "%" && row.Number() is not null;

    public static bool IsSatisfaction(this Indicator row) => row.Is("满意度");

    /// <summary>A rate of which more is better and that is part of a whole.</summary>
    public static bool IsCapped(this Indicator row) =>
        row.IsRate()
        && row.Comparison != Comparison.AtMost
        && row.Named("合格率", "达标率", "覆盖率", "满意度", "及时率", "整改率", "完整率", "准确率");

    public static bool IsDate(this Indicator row) => row.Value is [_, _, _, _, '-', ..];

    /// <summary>A quantity of things or people: no rate, money, time.</summary>
    public static bool IsCount(this Indicator row) =>
        row.Is("数量")
        && row.Number() is not null
        && row.Unit is not null and not "%" and not "万元" and not "元" and not "天";

    public static bool IsQuantitative(this Indicator row) => row.Number() is not null;
}
