using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX323FractionOfAWhole : IndicatorRule
{
    private static readonly string[] Averages = ["均", "每", "率", "比", "倍", "密度", "系数", "折合", "当量", "指数"];

    public override RuleAbout About { get; } =
        new("JX323", Severity.Error)
        {
            Title = "不可分的数量带小数",
            What = "人、所、个、次、台、套等只能是整数的单位，目标值带小数，如“3.5 人”。",
            Why = "半个人、半所学校无法完成也无法核对；多为单位漏了“万”，或把平均数当作总数。",
            HowToMend = "改为整数；以万计的写明“万人”；平均数在名称中写明。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is not { UnitKind: UnitKind.People or UnitKind.Count, Number: { } low, High: { } high }
            || (low % 1 == 0 && high % 1 == 0)
            || !IsWhole(indicator.Row.Unit)
            || NameSense.ContainsAny(indicator.Name, Averages)
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"目标值“{indicator.Printed}”带小数，而“{indicator.Row.Unit}”只能是整数，请核对数字和单位",
            indicator.Printed,
            "整数"
        );
    }

    private static bool IsWhole(string? unit) =>
        unit
            is "人"
                or "名"
                or "位"
                or "户"
                or "家"
                or "所"
                or "个"
                or "次"
                or "台"
                or "套"
                or "件"
                or "场"
                or "场次"
                or "人次"
                or "辆"
                or "座"
                or "栋"
                or "项"
                or "期";
}
