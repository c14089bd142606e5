using System.Buffers;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Documents.Layouts.Witnesses;

/// <summary>An amount that a row sets a limit to.</summary>
internal readonly record struct CostLimit(int Row, decimal Yuan);

/// <summary>Rows whose value is an amount of money spent on the whole (≤20万元): unit prices, standards and income are none.</summary>
internal static class CostLimits
{
    private static readonly SearchValues<string> NoLimit = SearchValues.Create(
        ["标准", "单价", "人均", "均价", "每人", "每个", "每次", "每月", "每年", "每平", "单位成本"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> Gains = SearchValues.Create(
        [
            "收入",
            "增收",
            "产值",
            "税收",
            "带动",
            "节约",
            "效益",
            "利润",
            "增加",
            "营业额",
            "销售",
            "收益",
            "盘活",
            "挽回",
        ],
        StringComparison.Ordinal
    );

    /// <summary>The limits under a cost label, in row order.</summary>
    public static IReadOnlyList<CostLimit> Of(Form form)
    {
        var limits = new List<CostLimit>();
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            if (IsCost(form.Indicators[i]) && Amount(form.Indicators[i]) is { } yuan)
            {
                limits.Add(new CostLimit(i, yuan));
            }
        }
        return limits;
    }

    public static bool IsCost(Indicator row) =>
        row.Level1 == "成本指标" || (row.Level2?.Contains("成本", StringComparison.Ordinal) ?? false);

    /// <summary>In yuan; null for what is no amount on the whole.</summary>
    public static decimal? Amount(Indicator row)
    {
        var name = row.Name ?? "";
        if (row.Value is null || name.AsSpan().ContainsAny(NoLimit))
        {
            return null;
        }
        var unit = row.Unit is null ? AmountUnits.InLabel(name) : AmountUnits.FromName(row.Unit);
        return unit is { } known && PrintedAmounts.TryParse(row.Value, known, out var money) && money.Yuan > 0
            ? money.Yuan
            : null;
    }

    /// <summary>A row outside the cost block that may have slid out of it: an amount with an upper limit that names no gain.</summary>
    public static bool MayHaveMoved(Indicator row) =>
        row.Comparison is not (Comparison.AtLeast or Comparison.Above) && !row.Name.AsSpan().ContainsAny(Gains);
}
