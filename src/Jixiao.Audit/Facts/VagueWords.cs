using System.Collections.Frozen;

namespace Jixiao.Audit.Facts;

/// <summary>
/// Values that nothing can be held against: 有效提升, 稳步提高, 得到进一步改善, 长期执行, 若干. Told by what they are made of:
/// words of degree and words of change, and nothing else, or a word of degree right before one of change.
/// </summary>
internal static class VagueWords
{
    private const int Longest = 4;

    /// <summary>How much, without saying how much.</summary>
    private static readonly string[] Degrees =
    [
        "有效",
        "显著",
        "明显",
        "进一步",
        "不断",
        "持续",
        "逐步",
        "逐渐",
        "逐年",
        "稳步",
        "大力",
        "切实",
        "全面",
        "长期",
        "得到",
        "有所",
        "有",
        "较",
        "更",
        "更加",
        "较为",
        "较大",
        "极大",
        "大大",
        "大幅",
        "大幅度",
        "一定",
        "一定程度",
        "充分",
        "积极",
        "日益",
        "深入",
        "努力",
        "有力",
        "扎实",
        "普遍",
        "整体",
        "总体",
        "继续",
        "平稳",
        "适当",
        "适度",
        "适时",
        "相对",
        "比较",
    ];

    /// <summary>Which way, without saying how far: vague alone.</summary>
    private static readonly string[] Changes =
    [
        "提升",
        "提高",
        "改善",
        "增强",
        "加强",
        "优化",
        "促进",
        "推进",
        "推动",
        "减轻",
        "缓解",
        "增加",
        "增长",
        "减少",
        "降低",
        "下降",
        "好转",
        "改进",
        "拓展",
        "深化",
        "强化",
        "带动",
        "扩大",
        "丰富",
        "向好",
        "增进",
        "新增",
        "上升",
        "若干",
        "适量",
        "少量",
        "大量",
        "多数",
    ];

    /// <summary>What goes on: vague only with a word of degree.</summary>
    private static readonly string[] Courses =
    [
        "完善",
        "健全",
        "保障",
        "保证",
        "执行",
        "坚持",
        "稳定",
        "发展",
        "巩固",
        "规范",
        "满足",
        "发挥",
        "维护",
        "营造",
        "引导",
        "落实",
        "保持",
        "推广",
        "影响",
        "进步",
        "受益",
        "实施",
        "开展",
        "可持续",
        "高质量",
        "良好",
        "体现",
        "显现",
    ];

    /// <summary>按计划推进, 按要求发放: the plan or the demand would have to be said.</summary>
    private static readonly string[] AsPlanned = ["按计划", "按要求", "按规定", "按需要", "按需", "按实际", "视情况"];

    private static readonly string[] Doings =
    [
        "推进",
        "实施",
        "进行",
        "开展",
        "发放",
        "执行",
        "落实",
        "安排",
        "拨付",
        "支付",
        "办理",
        "使用",
        "完成",
    ];

    private static readonly string[] Fillers =
    [
        "了",
        "的",
        "并",
        "和",
        "与",
        "及",
        "作用",
        "效果",
        "水平",
        "效益",
        "程度",
    ];

    private static readonly FrozenDictionary<string, Role> Words = Table();

    private static readonly FrozenDictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private enum Role
    {
        Other,
        Degree,
        Change,
        Course,
        Filler,
    }

    /// <summary>Of a value of words; one that names a number, a standard or a thing to be seen is none.</summary>
    public static bool Is(ReadOnlySpan<char> value)
    {
        value = value.Trim().TrimEnd("。；;，,、！!");
        if (value.Length is < 2 or > 40 || ValueWords.HasNumeral(value))
        {
            return false;
        }
        foreach (var start in AsPlanned)
        {
            if (value.StartsWith(start))
            {
                return value.Length == start.Length || value[start.Length..].IsAny(Doings);
            }
        }
        if (IsPraise(value))
        {
            return true;
        }
        var (made, all, at) = (false, true, 0);
        var before = Role.Other;
        while (at < value.Length)
        {
            if ("，、；,; 　".Contains(value[at]))
            {
                (before, at) = (Role.Other, at + 1);
                continue;
            }
            var (role, length) = WordAt(value[at..]);
            if (before == Role.Degree && role is Role.Change)
            {
                return true;
            }
            all &= role != Role.Other;
            made |= role is Role.Degree or Role.Change;
            (before, at) = (role, at + length);
        }
        return all && made;
    }

    private static readonly string[] Praises = ["较好", "良好", "基本", "圆满", "顺利", "很好"];

    /// <summary>较好完成, 完成良好, 基本落实: how well something was done, before it was.</summary>
    private static bool IsPraise(ReadOnlySpan<char> value)
    {
        foreach (var praise in Praises)
        {
            if (value.StartsWith(praise) && value[praise.Length..].IsAny(Doings))
            {
                return true;
            }
            if (value.EndsWith(praise) && value[..^praise.Length].IsAny(Doings))
            {
                return true;
            }
        }
        return false;
    }

    private static (Role Role, int Length) WordAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (Lookup.TryGetValue(text[..length], out var role))
            {
                return (role, length);
            }
        }
        return (Role.Other, 1);
    }

    private static FrozenDictionary<string, Role> Table()
    {
        var words = new Dictionary<string, Role>(StringComparer.Ordinal);
        (string[] List, Role Role)[] lists =
        [
            (Changes, Role.Change),
            (Degrees, Role.Degree),
            (Courses, Role.Course),
            (Fillers, Role.Filler),
        ];
        foreach (var (list, role) in lists)
        {
            foreach (var word in list)
            {
                words.TryAdd(word, role);
            }
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
