using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX303UnitAgainstName : IndicatorRule
{
    /// <summary>Rates that are not measured in percent, or not only.</summary>
    private static readonly string[] OtherRates =
    [
        "周转率",
        "速率",
        "码率",
        "帧率",
        "刷新率",
        "采样率",
        "分辨率",
        "容积率",
        "倍率",
        "汇率",
        "利率",
        "费率",
        "税率",
        "心率",
        "曝光率",
        "占有率",
        "点击率",
        "死亡率",
        "发病率",
        "患病率",
        "产率",
        "得率",
        "速度率",
    ];

    /// <summary>A count that goes up or down by a share, or is held against another, may be a percentage.</summary>
    private const string Change = "增减降升提长下率比占幅超达完";

    private static readonly string[] Extents = ["面积", "里程"];

    private static readonly string[] Heads = ["人数", "人次"];

    private static readonly string[] Amounts = ["金额", "总额", "单价"];

    private static readonly string[] Spending = ["经费", "费用", "成本", "资金", "金额"];

    public override RuleAbout About { get; } =
        new("JX303", Severity.Error)
        {
            Title = "计量单位与指标名称矛盾",
            What =
                "“…率”用个、次、人、元计量，“…人数”“…数量”用 % 或元计量，“…人数”用户计量，“…户数”用人计量，“…面积”“…里程”用人、个、次计量，“…金额”用元以外的单位计量；“…天数”用小时、“…期数”用人、“…增速”用元计量等。正向比率用“‰”，购置的东西用人计量，是警告。",
            Why = "名称说的是一件事，单位计的是另一件事，完成多少无法判断。常见于复制上一条后只改了名称。",
            HowToMend = "按要考核的内容改单位（比率用 %，人数用人），或按单位改名称。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Number is null || indicator.UnitKind is UnitKind.None or UnitKind.Unknown or UnitKind.Score)
        {
            return;
        }
        var core = NameWords.Core(indicator.Name);
        if (indicator.UnitKind == UnitKind.Share)
        {
            if (indicator.Row.Unit is "‰" && indicator.Number > 1 && NameSense.IsPositiveRate(core))
            {
                Fire(indicator, report, "这样的比率按百分之几计，单位却是“‰”，多半应为“%”，请核对", "%", isSure: false);
            }
            else if (CountNames.Names(core) && core.IndexOfAny(Change) < 0)
            {
                Fire(
                    indicator,
                    report,
                    "名称是数量，单位却是“%”；应用人、次、个等数量单位，或把名称改为比率",
                    "数量单位"
                );
            }
            return;
        }
        if (indicator.IsRate)
        {
            if (IsPlainCount(indicator) && !NameSense.EndsWithAny(core, OtherRates))
            {
                Fire(indicator, report, $"名称是比率，单位却是“{indicator.Row.Unit}”；应用“%”，或把名称改为数量", "%");
            }
            return;
        }
        if (NameUnits.Of(core, indicator) is var (fault, fitting, isSure))
        {
            Fire(
                indicator,
                report,
                $"{fault}，单位却是“{indicator.Row.Unit}”；应用“{fitting}”，或改名称",
                fitting,
                isSure
            );
            return;
        }
        if (NameSense.EndsWithAny(core, Extents) && IsPlainCount(indicator))
        {
            Fire(
                indicator,
                report,
                $"名称是面积、里程，单位却是“{indicator.Row.Unit}”；应用平方米、亩、公里等",
                "平方米、亩、公里等"
            );
            return;
        }
        if (indicator.UnitKind is UnitKind.Money && CountNames.Names(core))
        {
            Fire(
                indicator,
                report,
                $"名称是数量，单位却是“{indicator.Row.Unit}”；应用人、次、个等数量单位",
                "数量单位"
            );
            return;
        }
        if (PeopleOrHouseholds(core, indicator.Row.Unit) is { } unit)
        {
            Fire(
                indicator,
                report,
                $"名称数的是{(unit == "户" ? "户" : "人")}，单位却是“{indicator.Row.Unit}”；应用“{unit}”，或改名称",
                unit
            );
            return;
        }
        if (
            indicator.UnitKind is UnitKind.People or UnitKind.Count
            && IsPlainCount(indicator)
            && (
                NameSense.EndsWithAny(core, Amounts) || (indicator.IsMoneyCost && NameSense.EndsWithAny(core, Spending))
            )
        )
        {
            Fire(indicator, report, $"名称是金额，单位却是“{indicator.Row.Unit}”；应用元或万元", "元或万元");
        }
    }

    /// <summary>倍, 成, 级, 档 and compounds may measure a rate.</summary>
    private static bool IsPlainCount(IndicatorFacts indicator) =>
        indicator.UnitKind is UnitKind.People or UnitKind.Time or UnitKind.Money
        || (
            indicator.UnitKind == UnitKind.Count
            && indicator.Row.Unit
                is "个"
                    or "次"
                    or "项"
                    or "所"
                    or "套"
                    or "台"
                    or "场"
                    or "场次"
                    or "家"
                    or "处"
                    or "件"
                    or "期"
        );

    /// <summary>受益人数 in 户, 补贴户数 in 人; 万 before it counts as well.</summary>
    private static string? PeopleOrHouseholds(ReadOnlySpan<char> core, string? unit) =>
        NameSense.EndsWithAny(core, Heads) && core.IndexOf("户") < 0 && unit is "户" or "万户" or "户次" ? "人"
        : core.EndsWith("户数") && core.IndexOf("人") < 0 && unit is "人" or "人次" or "名" or "万人" or "万人次" ? "户"
        : null;

    private static void Fire(
        IndicatorFacts indicator,
        RuleReport report,
        string fault,
        string expected,
        bool isSure = true
    ) =>
        report.Find(
            indicator,
            $"目标值为“{indicator.Printed}”，{fault}",
            indicator.Row.Unit,
            expected,
            new() { AtMost = isSure ? null : Severity.Warning }
        );
}
