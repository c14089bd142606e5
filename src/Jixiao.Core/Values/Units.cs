using System.Collections.Frozen;

namespace Jixiao.Core.Values;

/// <summary>计量单位: which texts behind a number are its unit, and of what sort.</summary>
public static class Units
{
    private const string Plain = """
        % ‰ 个百分点 百分点 分 成 倍 元 角 美元 欧元 港元 人民币元
        人 名 位 户 家 口 人次 人数 人份 人天 人日 人月 户次 车次 班次 架次 场次 例次 床日 学时 课时 批次 频次 台次 件次 家次 册次 卷次 本次
        个 只 头 匹 羽 尾 条 件 套 台 辆 艘 架 部 具 副 组 对 双 支 枝 根 株 棵 颗 粒 块 片 面 张 幅 份 册 本 卷 篇 期 刊 版 页 字 万字
        项 次 遍 趟 回 起 例 宗 桩 笔 单 场 届 轮 批 班 节 门 科 级 类 种 样 款 型 处 所 座 栋 幢 间 层 房 室 厅 床 张床 站 点 段 道 条次 座次 标段
        村 镇 乡 县 市 区 组织 社区 街道 行政村 自然村 校 园 院 馆 队 支队 团 社 店 厂 企业 机构 单位 部门 项目 工程 课题 平台 系统 基地 中心 网点
        天 日 工作日 个工作日 周 星期 月 个月 季 季度 个季度 年 学年 学期 年度 个学期 个学年 小时 个小时 时 分钟 秒 秒钟 毫秒 h d min s 工日
        米 公里 千米 里 厘米 毫米 平方米 平方公里 平方千米 平米 立方米 立方 方 公顷 亩 亩次 延米 延长米 m km cm mm m² km² m³ hm² ha 平方 分米
        吨 公斤 千克 克 斤 剂 剂次 份次 毫克 微克 t kg g mg μg ug L ml mL l 升 毫升 桶 袋 箱 瓶 盒 包 车 罐
        千瓦 兆瓦 千瓦时 度 kW MW kWh kV kVA KW 千伏 千伏安 吨标准煤 吨标煤 ℃ °C dB 分贝 Mbps M MB GB TB G Hz MHz 兆
        对次 人/次 学生 教师 生 条款 节点 路 点位 端口 用户 账号 条数 个数 套数 台数 趟次 公里数 吨公里 机时 篇次 盘 枚 顶 床位 张次 分/百分制 星 星级 档
        万 亿 千 百 百万 千万
        """;

    /// <summary>Characters that no unit holds: they make the text behind a number a sentence.</summary>
    private const string NotInUnits =
        "的了并和与或及以上下内外前后等提升降增长完成达到好不无有在为是按对应全各每再将可能保障加强比较率";

    /// <summary>Measure words a noun may follow (12所学校, 3个项目).</summary>
    private const string Measures = "个名所家户项件套台位条座处篇场期批辆本份块张支次类种人间";

    private static readonly FrozenSet<string> Known = Plain
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownSpans = Known.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>True for a unit of the vocabulary, with or without 千 万 亿 before it, and for units joined by / and · ("元/人·次").</summary>
    public static bool IsKnown(ReadOnlySpan<char> unit) => !unit.IsEmpty && AllParts(unit, knownOnly: true);

    /// <summary>元, 万元, 亿元 … and unit prices ("元/人·次").</summary>
    public static bool IsMoney(ReadOnlySpan<char> unit)
    {
        var slash = unit.IndexOf('/');
        var first = WithoutMultiplier(slash < 0 ? unit : unit[..slash]);
        return first is "元" or "美元" or "欧元" or "港元" or "人民币元";
    }

    /// <summary>
    /// True when a compact text behind a number can be its unit: known ones, compounds, lists (台、件、套), brackets (台(套), (台、件、套)),
    /// a short unknown word, or a measure word with its noun (所学校). Never a text with digits.
    /// </summary>
    internal static bool Accepts(ReadOnlySpan<char> unit)
    {
        if (unit.IsEmpty)
        {
            return false;
        }
        var open = unit.IndexOf('(');
        if (open < 0)
        {
            return AllParts(unit, knownOnly: false);
        }
        var close = unit.IndexOf(')');
        if (close < open + 2 || unit[(close + 1)..].IndexOfAny('(', ')') >= 0)
        {
            return false;
        }
        var outside = unit[..open];
        var after = unit[(close + 1)..];
        return (outside.IsEmpty || AllParts(outside.TrimEnd('/'), knownOnly: false))
            && AllParts(unit[(open + 1)..close], knownOnly: outside.IsEmpty && close - open > 3)
            && (after.IsEmpty || (after[0] is '/' or '·' && AllParts(after[1..], knownOnly: true)));
    }

    private static bool AllParts(ReadOnlySpan<char> unit, bool knownOnly)
    {
        while (true)
        {
            var cut = unit.IndexOfAny("/·、*.×");
            if (!IsPart(cut < 0 ? unit : unit[..cut], knownOnly))
            {
                return false;
            }
            if (cut < 0)
            {
                return true;
            }
            unit = unit[(cut + 1)..];
        }
    }

    private static bool IsPart(ReadOnlySpan<char> part, bool knownOnly)
    {
        if (part.IsEmpty)
        {
            return false;
        }
        if (
            KnownSpans.Contains(part)
            || WithoutMultiplier(part) is { IsEmpty: false } rest && KnownSpans.Contains(rest)
        )
        {
            return true;
        }
        return !knownOnly && IsWord(part) && (part.Length <= 2 || (part.Length <= 5 && Measures.Contains(part[0])));
    }

    private static bool IsWord(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (c is < '\u4E00' or > '\u9FFF' || NotInUnits.Contains(c))
            {
                return false;
            }
        }
        return true;
    }

    private static ReadOnlySpan<char> WithoutMultiplier(ReadOnlySpan<char> unit)
    {
        var length = 0;
        while (length < unit.Length && unit[length] is '十' or '百' or '千' or '万' or '亿')
        {
            length++;
        }
        return unit[length..];
    }
}
