namespace Jixiao.Audit.Facts;

/// <summary>What the name of an indicator says it measures.</summary>
internal static class NameWords
{
    /// <summary>The name without a bracket at its end ("合格率（%）") and without closing punctuation.</summary>
    public static ReadOnlySpan<char> Core(string name)
    {
        var core = name.AsSpan().Trim().TrimEnd("。；;，,、：:");
        if (core.Length > 2 && core[^1] is '）' or ')')
        {
            var open = core.LastIndexOfAny('（', '(');
            if (open > 0)
            {
                core = core[..open].TrimEnd();
            }
        }
        return core;
    }

    /// <summary>率, 比例, 占比, 百分比, 比重, 满意度.</summary>
    public static bool IsRate(ReadOnlySpan<char> core) =>
        !core.IsEmpty
        && core[^1] switch
        {
            '率' => !core.EndsWith("频率")
                && (!core.EndsWith("功率") || core.EndsWith("成功率"))
                && (!core.EndsWith("效率") || core.EndsWith("有效率")),
            '例' => core.EndsWith("比例"),
            '比' => core.EndsWith("占比") || core.EndsWith("百分比"),
            '重' => core.EndsWith("比重"),
            '度' => core.EndsWith("满意度"),
            _ => false,
        };

    /// <summary>Part of a whole, so that it cannot exceed 100%. A growth rate or a return can.</summary>
    public static bool IsCappedRate(ReadOnlySpan<char> core) =>
        core.Length > 1
        && core[^1] is '率' or '例' or '比' or '度'
        && RateNames.Of(core).Marks.HasFlag(RateMarks.Capped)
        && core.IndexOfAny('增', '毛', '超') < 0
        && core.IndexOf("同比") < 0;
}
