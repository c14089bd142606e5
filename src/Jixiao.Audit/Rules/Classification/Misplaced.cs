using Jixiao.Audit.Facts;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Classification;

/// <summary>Tells by name, unit and value that an indicator stands under the wrong level 2. What could be argued is left alone.</summary>
internal static class Misplaced
{
    private static readonly string[] Spending =
    [
        "经费",
        "费用",
        "补助",
        "补贴",
        "补助金",
        "补助费",
        "慰问金",
        "津贴",
        "工资",
        "奖金",
        "资助金",
        "助学金",
        "成本",
        "支出",
        "投入",
        "单价",
        "购置费",
        "维修费",
        "培训费",
        "办公费",
        "专项资金",
        "资助资金",
        "补助资金",
        "投入资金",
        "教师资金",
        "补助标准",
        "发放标准",
        "补贴标准",
        "资助标准",
    ];

    private static readonly string[] QualityRates = ["合格率", "达标率", "优良率", "准确率", "完好率", "验收通过率"];

    private static readonly string[] TimelyRates =
    [
        "及时率",
        "及时性",
        "及时完成率",
        "按时完成率",
        "按期完成率",
        "按期完工率",
    ];

    private static readonly string[] NoCostRates =
    [
        "到位率",
        "发放率",
        "覆盖率",
        "合格率",
        "完成率",
        "参与率",
        "满意率",
    ];

    private static readonly string[] Limits = ["时间", "时限", "期限"];

    private static readonly string[] Counts = ["人数", "次数", "数量", "个数", "场次", "面积", "人次"];

    private static readonly string[] Opinions =
    [
        "满意",
        "认可",
        "好评",
        "投诉",
        "幸福",
        "评价",
        "获得感",
        "表扬",
        "信访",
        "问卷",
        "调查",
    ];

    private static readonly string[] CostWords = ["成本", "费", "经费", "单价", "造价", "价格", "预算", "超支", "节约"];

    private static readonly string[] Satisfied = ["满意度", "满意率", "满意程度", "满意情况", "满意"];

    /// <summary>Counts of what came out well, or badly, tell the quality.</summary>
    private static readonly string[] OfQuality =
    [
        "合格",
        "达标",
        "通过",
        "获",
        "优",
        "取",
        "晋级",
        "持证",
        "验收",
        "不",
        "差",
        "错",
        "误",
        "返",
        "投诉",
        "事故",
        "违",
        "缺",
        "超",
        "无",
        "零",
        "问题",
        "举报",
        "整改",
        "表彰",
        "奖",
        "高级",
        "标准",
        "采纳",
        "转化",
        "就业",
    ];

    /// <summary>Where it belongs and why, null where nothing speaks against its place.</summary>
    public static (Level2 Belongs, string Why)? Of(IndicatorFacts indicator)
    {
        var place = indicator.Level2;
        if (place is Level2.None or Level2.Other || !indicator.HasName)
        {
            return null;
        }
        if (place == Level2.Satisfaction)
        {
            return UnderSatisfaction(indicator);
        }
        var name = NameWords.Core(indicator.Name);
        if (name.EndsWithAny(Satisfied) && (indicator.IsRate || place != Level2.Quality))
        {
            return (Level2.Satisfaction, "满意度");
        }
        if (indicator.Kind == ValueKind.Date && place != Level2.Timeliness)
        {
            return (Level2.Timeliness, "完成日期");
        }
        return place switch
        {
            Level2.Quantity => Spent(indicator, name)
                ?? Rate(name, QualityRates, Level2.Quality, "质量方面的比率")
                ?? Rate(name, TimelyRates, Level2.Timeliness, "及时程度")
                ?? Limit(indicator, name),
            Level2.Quality => Spent(indicator, name)
                ?? Rate(name, TimelyRates, Level2.Timeliness, "及时程度")
                ?? Limit(indicator, name)
                ?? CountedAsQuality(indicator, name),
            Level2.Timeliness => Spent(indicator, name)
                ?? Rate(name, QualityRates, Level2.Quality, "质量方面的比率")
                ?? Counted(indicator, name),
            Level2.Cost or Level2.EconomicCost => UnderCost(indicator, name),
            Level2.EconomicBenefit or Level2.SocialBenefit or Level2.EcologicalBenefit => UnderBenefit(indicator, name),
            _ => null,
        };
    }

    /// <summary>Money under 产出 can be an output (loans granted, contracts won): only what names itself spending is not.</summary>
    private static (Level2, string)? Spent(IndicatorFacts indicator, ReadOnlySpan<char> name) =>
        indicator.UnitKind == UnitKind.UnitPrice && Number(indicator) ? (Level2.Cost, "单价或补助标准")
        : indicator.UnitKind == UnitKind.Money && Number(indicator) && name.EndsWithAny(Spending)
            ? (Level2.Cost, "支出金额")
        : null;

    private static bool Number(IndicatorFacts indicator) => indicator.Number is not null;

    private static (Level2, string)? Rate(ReadOnlySpan<char> name, string[] endings, Level2 belongs, string why) =>
        name.Length > 0 && name[^1] is '率' or '性' && name.EndsWithAny(endings) ? (belongs, why) : null;

    /// <summary>办结时限 ≤20 个工作日. How long a thing works or is open is no limit.</summary>
    private static (Level2, string)? Limit(IndicatorFacts indicator, ReadOnlySpan<char> name) =>
        indicator.UnitKind == UnitKind.Time
        && Number(indicator)
        && indicator.Comparison is Comparison.AtMost or Comparison.Below
        && name.EndsWithAny(Limits)
            ? (Level2.Timeliness, "时限")
            : null;

    /// <summary>People are no cost, whatever the row is called; of things only where the name says that it counts them.</summary>
    private static (Level2, string)? People(IndicatorFacts indicator) =>
        indicator.UnitKind == UnitKind.People
        && Number(indicator)
        && indicator.Comparison is Comparison.AtLeast or Comparison.Above or Comparison.Equal
            ? (Level2.Quantity, "人数")
            : null;

    private static (Level2, string)? Counted(IndicatorFacts indicator, ReadOnlySpan<char> name) =>
        indicator.UnitKind is UnitKind.People or UnitKind.Count && name.EndsWithAny(Counts)
            ? (Level2.Quantity, "数量")
            : null;

    private static (Level2, string)? CountedAsQuality(IndicatorFacts indicator, ReadOnlySpan<char> name) =>
        indicator is { Number: > 0, Comparison: null or Comparison.AtLeast or Comparison.Above or Comparison.Equal }
        && (name.EndsWithAny(Counts) || name.EndsWith("家次") || name.EndsWith("户数"))
        && !name.ContainsAny(OfQuality)
        && !NameSense.IsReverse(name)
        && indicator.UnitKind is UnitKind.People or UnitKind.Count
            ? (Level2.Quantity, "数量")
            : null;

    private static (Level2, string)? UnderCost(IndicatorFacts indicator, ReadOnlySpan<char> name)
    {
        if (name.ContainsAny(CostWords))
        {
            return null;
        }
        return indicator.UnitKind == UnitKind.Time && Number(indicator)
            ? (Level2.Timeliness, "时间")
            : Counted(indicator, name)
                ?? People(indicator)
                ?? Rate(name, TimelyRates, Level2.Timeliness, "及时程度")
                ?? Rate(name, NoCostRates, Level2.Quality, "完成情况的比率");
    }

    /// <summary>What it costs stands among what it brings: the level label has slipped, or the row.</summary>
    private static (Level2, string)? UnderBenefit(IndicatorFacts indicator, ReadOnlySpan<char> name) =>
        indicator.UnitKind == UnitKind.Money
        && Number(indicator)
        && indicator.Comparison is Comparison.AtMost or Comparison.About
        && name.EndsWithAny(Spending)
            ? (Level2.Cost, "支出金额")
            : null;

    private static (Level2, string)? UnderSatisfaction(IndicatorFacts indicator) =>
        indicator.Name.AsSpan().ContainsAny(Opinions) ? null
        : indicator.UnitKind is UnitKind.Money or UnitKind.UnitPrice && Number(indicator) ? (Level2.Cost, "金额")
        : indicator.UnitKind is UnitKind.People or UnitKind.Count && Number(indicator) ? (Level2.Quantity, "数量")
        : indicator.Kind == ValueKind.Date ? (Level2.Timeliness, "完成日期")
        : null;
}
