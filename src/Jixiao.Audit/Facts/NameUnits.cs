namespace Jixiao.Audit.Facts;

/// <summary>What the end of a name says it is counted in: 天数 in days, 期数 in sessions, 增速 in percent. Nothing here allocates.</summary>
internal static class NameUnits
{
    private static readonly string[] Speeds = ["增速", "增幅", "涨幅", "降幅", "增长幅度", "下降幅度", "上升幅度"];

    private static readonly string[] Bought = ["购置", "采购", "购买", "添置", "更换", "安装"];

    /// <summary>What is bought and is people, or is counted by them.</summary>
    private const string People =
        "人员 服务 劳务 保险 岗位 职工 教师 护士 辅警 保安 保洁 名额 人数 人次 床位 座位 工位 席位 门票 体检";

    /// <summary>…台数, …期数: the word before 数 is the unit.</summary>
    private const string Counters = "台套辆座栋间篇份株头册盏期场处幅批";

    /// <summary>The fault, the unit that fits and whether it is beyond doubt; null where name and unit go together.</summary>
    /// <param name="core">Of <see cref="NameWords.Core"/>.</param>
    public static (string Fault, string Fitting, bool IsSure)? Of(ReadOnlySpan<char> core, IndicatorFacts row)
    {
        var unit = row.Row.Unit ?? "";
        var isTime = row.UnitKind == UnitKind.Time;
        var isPeople = row.UnitKind == UnitKind.People;
        var isMeasure = IsMeasure(unit);
        if (NameSense.EndsWithAny(core, Speeds))
        {
            return row.UnitKind is UnitKind.Money or UnitKind.UnitPrice || isPeople || isTime
                ? ("名称是增减的速度、幅度", "%", true)
                : null;
        }
        if (core.EndsWith("天数"))
        {
            return unit is "小时" or "个小时" or "分钟" or "月" or "个月" or "年" || isPeople || isMeasure
                ? ("名称数的是天", "天", true)
                : null;
        }
        if (core.EndsWith("年限"))
        {
            return unit is "天" or "日" or "小时" or "分钟" || isPeople || isMeasure ? ("名称说的是年限", "年", true)
                : unit is "月" or "个月" && row.Number < 12 ? ("名称说的是年限", "年", false)
                : null;
        }
        if (core.EndsWith("人次") || core.EndsWith("人数") || core.EndsWith("人次数"))
        {
            return isTime || isMeasure || unit is "期" or "场" or "台" or "套" or "辆" or "册"
                ? ("名称数的是人", core.EndsWith("人数") ? "人" : "人次", true)
                : null;
        }
        if (core is [.., var counter, '数'] && Counters.Contains(counter))
        {
            return isTime || isPeople || isMeasure ? ("名称数的是" + counter, counter.ToString(), true) : null;
        }
        return unit is "人" or "名" or "位" or "人次" && IsBought(core)
            ? ("名称说的是购置的东西", "台、套等", false)
            : null;
    }

    private static bool IsBought(ReadOnlySpan<char> core)
    {
        var bought = false;
        foreach (var word in Bought)
        {
            bought |= core.StartsWith(word);
        }
        if (!bought)
        {
            return false;
        }
        for (var i = 0; i + 2 <= core.Length; i++)
        {
            if (People.AsSpan().IndexOf(core.Slice(i, 2)) >= 0)
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsMeasure(string unit) =>
        unit is "平方米" or "公里" or "千米" or "米" or "亩" or "公顷" or "吨" or "公斤" or "千克" or "立方米";
}
