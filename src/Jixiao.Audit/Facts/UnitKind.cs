using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts;

/// <summary>Of what sort a 计量单位 is.</summary>
public enum UnitKind
{
    None,

    /// <summary>% ‰ 百分点</summary>
    Share,

    /// <summary>元 万元 亿元</summary>
    Money,

    /// <summary>元/人 元/人·次</summary>
    UnitPrice,

    /// <summary>人 名 人次 户 …</summary>
    People,

    /// <summary>天 月 小时 年 …</summary>
    Time,

    /// <summary>分</summary>
    Score,

    /// <summary>Any other known unit: 个 项 所 套 次 m² …</summary>
    Count,

    /// <summary>A text that is no unit we know.</summary>
    Unknown,
}

internal static class UnitKinds
{
    public static UnitKind Of(string? unit)
    {
        if (string.IsNullOrWhiteSpace(unit))
        {
            return UnitKind.None;
        }
        return unit switch
        {
            "%" or "％" or "‰" or "个百分点" or "百分点" => UnitKind.Share,
            "元" or "万元" or "亿元" or "千元" or "百万元" => UnitKind.Money,
            "人" or "名" or "位" or "人次" or "户" or "万人" or "万人次" or "人数" or "户次" or "学生" or "教师" =>
                UnitKind.People,
            "天"
            or "日"
            or "个工作日"
            or "工作日"
            or "周"
            or "月"
            or "个月"
            or "年"
            or "小时"
            or "个小时"
            or "分钟"
            or "秒"
            or "季度" => UnitKind.Time,
            "分" => UnitKind.Score,
            "个" or "次" or "项" or "所" or "套" or "台" or "场" or "场次" or "家" or "处" or "件" or "期" =>
                UnitKind.Count,
            _ => Rare(unit),
        };
    }

    private static UnitKind Rare(string unit)
    {
        if (Units.IsMoney(unit))
        {
            return unit.Contains('/') ? UnitKind.UnitPrice : UnitKind.Money;
        }
        return Units.IsKnown(unit) ? UnitKind.Count : UnitKind.Unknown;
    }
}
