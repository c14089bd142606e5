namespace Jixiao.Audit.Facts;

/// <summary>What the name of an indicator says it measures.</summary>
internal static class NameWords
{
    /// <summary>Rates that are a part of a whole and so cannot exceed 100%. A growth rate or a return can.</summary>
    private static readonly string[] Capped =
    [
        "合格率",
        "覆盖率",
        "发放率",
        "及时率",
        "到位率",
        "准确率",
        "通过率",
        "达标率",
        "入学率",
        "巩固率",
        "参与率",
        "知晓率",
        "合规率",
        "验收率",
        "优良率",
        "办结率",
        "正常率",
        "完好率",
        "出勤率",
        "普及率",
        "参保率",
        "资助率",
        "公开率",
        "处理率",
        "处置率",
        "整改率",
        "合格比例",
        "占比",
        "满意度",
        "满意率",
        "优秀率",
        "保障率",
        "落实率",
        "到课率",
        "入库率",
        "检测率",
        "检查率",
        "接种率",
        "治愈率",
        "开通率",
        "配备率",
        "规范率",
        "一致率",
        "成活率",
        "安装率",
        "履约率",
        "兑现率",
        "执行率",
        "开工率",
        "竣工率",
        "录取率",
        "就业率",
        "签约率",
        "响应率",
        "回复率",
        "上线率",
        "支付率",
        "结案率",
        "破案率",
        "采购率",
        "控制率",
    ];

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
            '率' => !core.EndsWith("频率") && !core.EndsWith("功率") && !core.EndsWith("效率"),
            '例' => core.EndsWith("比例"),
            '比' => core.EndsWith("占比") || core.EndsWith("百分比"),
            '重' => core.EndsWith("比重"),
            '度' => core.EndsWith("满意度"),
            _ => false,
        };

    public static bool IsCappedRate(ReadOnlySpan<char> core)
    {
        if (core.Length < 2 || core[^1] is not ('率' or '例' or '比' or '度'))
        {
            return false;
        }
        foreach (var ending in Capped)
        {
            if (core.EndsWith(ending))
            {
                return core.IndexOfAny('增', '毛', '超') < 0 && core.IndexOf("同比") < 0;
            }
        }
        return false;
    }
}
