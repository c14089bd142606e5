using Jixiao.Core.Forms;

namespace Jixiao.Audit.Facts;

/// <summary>A row that adds the weights up (权重合计 100) and measures nothing.</summary>
internal static class WeightTotals
{
    /// <summary>What the row prints; null for an indicator.</summary>
    public static decimal? Of(Indicator row) =>
        row.Name?.Trim() is "权重合计" or "分值合计" or "权重总计" or "分值总计" or "合计分值" or "权重小计"
            ? Measured.Number(row.Weight) ?? Measured.Number(row.Value) ?? Measured.Number(row.ValueText)
            : null;
}
