using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts;

/// <summary>Whether more or less of what an indicator measures is better, and what it counts. Nothing here allocates.</summary>
internal static class NameSense
{
    private static readonly string[] Bad =
    [
        "事故率",
        "事故发生率",
        "事故发生次数",
        "事故发生数",
        "事故发生起数",
        "事故数",
        "事故次数",
        "事故起数",
        "事故件数",
        "差错率",
        "错误率",
        "误差率",
        "误判率",
        "漏报率",
        "漏检率",
        "误报率",
        "投诉率",
        "投诉次数",
        "投诉件数",
        "投诉数",
        "投诉量",
        "漏损率",
        "损失率",
        "病死率",
        "受害率",
        "失业率",
        "死亡率",
        "死亡人数",
        "伤亡人数",
        "发病率",
        "患病率",
        "感染率",
        "辍学率",
        "流失率",
        "故障率",
        "故障次数",
        "返贫率",
        "违规率",
        "违规次数",
        "违纪率",
        "违法率",
        "超标率",
        "不合格率",
        "不满意率",
        "不满意度",
        "不良率",
        "犯罪率",
        "案发率",
        "发案率",
        "逾期率",
        "空置率",
        "闲置率",
        "损坏率",
        "破损率",
        "差评率",
        "退货率",
        "上访次数",
        "上访率",
        "拖欠率",
        "欠薪率",
        "缺勤率",
        "延误率",
        "差错次数",
        "差错数",
    ];

    /// <summary>How often a wrong is done: 违规使用资金次数.</summary>
    private static readonly string[] Times = ["次数", "起数", "件数", "例数"];

    private static readonly string[] Wrongs = ["违规", "违纪", "违法", "事故", "差错", "欠薪"];

    /// <summary>Bad things handled, avoided or brought down are good: 投诉处理率, 事故下降率, 故障排除率.</summary>
    private static readonly string[] Turning =
    [
        "降",
        "减",
        "处理",
        "处置",
        "办结",
        "回复",
        "解决",
        "整改",
        "查处",
        "控制",
        "防",
        "化解",
        "治愈",
        "排除",
        "避免",
        "杜绝",
        "演练",
        "识别",
        "发现",
        "检出",
    ];

    /// <summary>Less is better: 事故发生率, 投诉次数, 失业率.</summary>
    /// <param name="core">Of <see cref="NameWords.Core"/>.</param>
    public static bool IsReverse(ReadOnlySpan<char> core) =>
        (EndsAsBad(core) || (EndsWithAny(core, Times) && ContainsAny(core, Wrongs))) && !ContainsAny(core, Turning);

    /// <summary>零差错率 and 无投诉率 are rates of its absence.</summary>
    private static bool EndsAsBad(ReadOnlySpan<char> core)
    {
        foreach (var word in Bad)
        {
            if (core.EndsWith(word))
            {
                return core[..^word.Length] is not [.., '零' or '无' or '0' or '未'];
            }
        }
        return false;
    }

    /// <summary>More is better without doubt: 合格率, 及时率, 满意度.</summary>
    public static bool IsPositiveRate(ReadOnlySpan<char> core)
    {
        var (marks, length) = RateNames.Of(core);
        return marks.HasFlag(RateMarks.Better)
            && core[..^length] is not [.., '不' or '未' or '非' or '无' or '欠']
            && core.IndexOf("不合格") < 0
            && core.IndexOf("不达标") < 0;
    }

    /// <summary>The unit a name carries in brackets at its end: "人数（人）"; empty for none.</summary>
    public static ReadOnlySpan<char> BracketedUnit(string name)
    {
        var text = name.AsSpan().TrimEnd("。；;，,、：: ");
        if (text.Length < 3 || text[^1] is not ('）' or ')'))
        {
            return default;
        }
        var open = text.LastIndexOfAny('（', '(');
        var inner = open > 0 ? text[(open + 1)..^1].Trim() : default;
        inner = inner is ['单', '位', '：' or ':', .. var said] ? said.Trim() : inner;
        return inner is "％" || Units.IsKnown(inner) ? inner : default;
    }

    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word))
            {
                return true;
            }
        }
        return false;
    }
}
