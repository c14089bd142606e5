namespace Jixiao.Audit.Facts.Spoken;

/// <summary>A unit brought to one of its kind, so that 12600 盏 and 1.26 万盏, 0.9‰ and 0.09% are the same.</summary>
/// <param name="Key">What is measured: "%", "人", "米", "元", "个" …</param>
/// <param name="Scale">What a number in the unit is multiplied with to stand in the key's.</param>
/// <param name="Per">Of a unit price what stands behind the slash ("人·年"); else null.</param>
internal readonly record struct Measure(string Key, decimal Scale, string? Per = null)
{
    public bool IsMoney => Key == "元";

    public bool IsPrice => IsMoney && Per is not null;

    public bool IsShare => Key == "%";

    /// <summary>Measure words that stand for one another in the mouth of a clerk.</summary>
    private static readonly string[] Loose =
    [
        "次场期批届轮回",
        "个处座所家间项支条部口",
        "台套件个盏部",
        "人名位户",
        "份本册篇",
    ];

    /// <summary>Null for no unit and for texts that are none.</summary>
    public static Measure? Of(string? unit)
    {
        if (string.IsNullOrWhiteSpace(unit))
        {
            return null;
        }
        var text = unit.Trim();
        string? per = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            (text, per) = (text[..slash], text[(slash + 1)..]);
        }
        var scale = 1m;
        while (text.Length > 1 && Multiplier(text[0]) is { } by)
        {
            (text, scale) = (text[1..], scale * by);
        }
        var open = text.IndexOfAny(['（', '(']);
        text = open > 0 ? text[..open] : text;
        var (key, own) = Base(text);
        return per is not null && key != "元" ? new(unit.Trim(), 1) : new(key, scale * own, per);
    }

    /// <summary>The same thing, or measure words that are used for one another.</summary>
    public bool IsLike(Measure other)
    {
        if (Key == other.Key)
        {
            return (Per is null) == (other.Per is null);
        }
        foreach (var group in Loose)
        {
            if (
                group.Contains(Key[0], StringComparison.Ordinal)
                && group.Contains(other.Key[0], StringComparison.Ordinal)
                && Key.Length == 1
                && other.Key.Length == 1
            )
            {
                return true;
            }
        }
        return Key is "场次" && other.Key is "场" or "次" || Key is "场" or "次" && other.Key is "场次";
    }

    private static decimal? Multiplier(char c) =>
        c switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1_000,
            '万' => 10_000,
            '亿' => 100_000_000,
            _ => null,
        };

    private static (string Key, decimal Scale) Base(string unit) =>
        unit switch
        {
            "%" or "％" => ("%", 1),
            "‰" => ("%", 0.1m),
            "个百分点" => ("百分点", 1),
            "人" or "名" or "位" or "学生" or "教师" => ("人", 1),
            "公里" or "千米" or "km" or "公里数" => ("米", 1_000),
            "里" => ("米", 500),
            "米" or "延米" or "延长米" or "m" => ("米", 1),
            "平方米" or "平米" or "平方" or "m²" or "㎡" => ("平方米", 1),
            "平方公里" or "平方千米" or "km²" => ("平方米", 1_000_000),
            "公顷" or "hm²" => ("亩", 15),
            "立方米" or "立方" or "方" or "m³" => ("立方米", 1),
            "吨" or "t" => ("公斤", 1_000),
            "公斤" or "千克" or "kg" => ("公斤", 1),
            "小时" or "个小时" or "h" => ("小时", 1),
            "日" => ("天", 1),
            "个工作日" => ("工作日", 1),
            "个月" => ("月", 1),
            "场次" => ("场次", 1),
            _ => (unit, 1),
        };
}
