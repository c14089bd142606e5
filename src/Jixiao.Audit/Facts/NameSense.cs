using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts;

/// <summary>Whether more or less of what an indicator measures is better, and what it counts. Nothing here allocates.</summary>
internal static class NameSense
{
    /// <summary>How often, or to how many, a wrong is done: 违规使用资金次数, 因贫辍学学生人数.</summary>
    private static readonly string[] Times = ["次数", "起数", "件数", "例数", "人数", "人次", "户数", "宗数"];

    private static readonly string[] Wrongs =
    [
        "违规",
        "违纪",
        "违法",
        "违章",
        "事故",
        "差错",
        "欠薪",
        "辍学",
        "失学",
        "溺水",
        "伤亡",
        "死亡",
        "返贫",
        "上访",
        "被投诉",
        "有效投诉",
        "泄密",
        "舆情",
        "中毒",
        "踩踏",
        "火灾",
        "火情",
        "拖欠",
        "故障",
        "责任事件",
        "群体性事件",
    ];

    /// <summary>What makes air, water and soil worse by its amount.</summary>
    private static readonly string[] Pollutants =
    [
        "PM2.5",
        "PM10",
        "PM2．5",
        "颗粒物",
        "扬尘",
        "二氧化硫",
        "二氧化氮",
        "氮氧化物",
        "二氧化碳",
        "碳排放",
        "臭氧",
        "挥发性有机物",
        "VOCs",
        "化学需氧量",
        "COD",
        "氨氮",
        "总磷",
        "总氮",
        "重金属",
        "污染物",
        "有害物质",
        "甲醛",
        "粉尘",
        "废水",
        "废气",
        "噪声",
        "农药残留",
        "化肥施用",
        "农药使用",
        "化肥使用",
    ];

    private static readonly string[] Amounts =
    [
        "浓度",
        "均值",
        "含量",
        "排放量",
        "排放总量",
        "排放强度",
        "排放",
        "残留量",
        "施用量",
        "使用量",
        "产生量",
        "分贝",
        "指数",
    ];

    /// <summary>Bad things handled, avoided or brought down are good: 投诉处理率, 事故下降率, 故障排除率; so is what is done for those they befell.</summary>
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
        "受理",
        "办理",
        "审理",
        "审结",
        "调解",
        "侦破",
        "破获",
        "打击",
        "查办",
        "立案",
        "执法",
        "检查",
        "排查",
        "巡查",
        "调查",
        "核查",
        "监测",
        "监控",
        "预警",
        "预报",
        "救助",
        "救援",
        "救治",
        "帮扶",
        "扶持",
        "培训",
        "教育",
        "宣传",
        "补助",
        "补贴",
        "补偿",
        "慰问",
        "抚恤",
        "资助",
        "保障",
        "保险",
        "理赔",
        "就业",
        "复学",
        "劝返",
        "安置",
        "治疗",
        "治理",
        "管理",
        "康复",
        "追回",
        "追缴",
        "清欠",
        "清理",
        "消除",
        "改善",
        "修复",
        "维修",
        "抢修",
        "覆盖",
        "知晓",
        "筛查",
        "服务",
        "领取",
        "享受",
        "登记",
        "处罚",
        "制止",
        "纠正",
        "督办",
        "应急",
        "扑救",
        "响应",
        "接报",
        "接处",
        "接收",
        "举报",
        "达标",
        "清零",
        "零增长",
        "节约",
        "削",
    ];

    /// <summary>Less is better: 事故发生率, 投诉次数, 失业率.</summary>
    /// <param name="core">Of <see cref="NameWords.Core"/>.</param>
    public static bool IsReverse(ReadOnlySpan<char> core) => Reverse(core) != Lesser.No;

    /// <summary>How surely less is better.</summary>
    /// <param name="core">Of <see cref="NameWords.Core"/>.</param>
    public static Lesser Reverse(ReadOnlySpan<char> core)
    {
        if (RiseOf(core) is { IsEmpty: false } risen)
        {
            return Reverse(risen) == Lesser.Sure || (ContainsAny(risen, Wrongs) && !ContainsAny(risen, Turning))
                ? Lesser.Sure
                : Lesser.No;
        }
        var (marked, length) = LesserNames.Of(core);
        // 零差错率 and 无投诉率 are rates of its absence.
        if (marked != Lesser.No && core[..^length] is [.., '零' or '无' or '0' or '未' or '非'])
        {
            return Lesser.No;
        }
        var sense =
            marked != Lesser.No ? marked
            : EndsWithAny(core, Times) && ContainsAny(core, Wrongs)
            || EndsWithAny(core, Amounts) && ContainsAny(core, Pollutants)
                ? Lesser.Sure
            : Lesser.No;
        return sense != Lesser.No && ContainsAny(core[..^length], Turning) ? Lesser.No : sense;
    }

    private static readonly string[] Rises = ["上升率", "增长率", "增加率", "上升幅度", "增长幅度", "增幅"];

    /// <summary>What a name says the rise of: 刑事案件发案数 of 刑事案件发案数同比上升率.</summary>
    private static ReadOnlySpan<char> RiseOf(ReadOnlySpan<char> core)
    {
        foreach (var rise in Rises)
        {
            if (core.EndsWith(rise))
            {
                var risen = core[..^rise.Length];
                return risen.EndsWith("同比") || risen.EndsWith("年均") ? risen[..^2] : risen;
            }
        }
        return default;
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
