using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX322TwoUnits : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX322", Severity.Warning)
        {
            Title = "名称与单位栏的计量单位不同",
            What = "名称括号里的单位与单位一栏不同，如“培训人数（人）”的单位栏是“次”，“经费（元）”的单位栏是“万元”。",
            Why = "两处单位不同，目标值是哪一个的数量说不清；元与万元相差一万倍。",
            HowToMend = "删去名称中的单位，或改成与单位栏一致。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator is { Number: null } or { UnitKind: UnitKind.None or UnitKind.Unknown })
        {
            return;
        }
        var named = NameSense.BracketedUnit(indicator.Name);
        if (named.IsEmpty || !IsPlain(named) || named.Equals(indicator.Row.Unit, StringComparison.Ordinal))
        {
            return;
        }
        var unit = named.ToString();
        var kind = UnitKinds.Of(unit);
        var differs =
            kind != indicator.UnitKind
                ? !(IsThing(kind) && IsThing(indicator.UnitKind) && (unit == "个" || indicator.Row.Unit == "个"))
                    && (
                        indicator.UnitKind != UnitKind.UnitPrice
                        || kind != UnitKind.Money
                        || IsWan(unit) != IsWan(indicator.Row.Unit)
                    )
                : kind == UnitKind.Money
                    || (kind == UnitKind.Time && unit is "天" or "小时" && indicator.Row.Unit is "天" or "小时")
                    || (IsMeasure(unit) && indicator.Row.Unit?.Contains(unit, StringComparison.Ordinal) == false)
                    || (kind == UnitKind.People && (unit is "人次") != (indicator.Row.Unit is "人次" or "人/次"));
        if (differs)
        {
            report.Find(
                indicator,
                $"名称中的单位是“{unit}”，目标值“{indicator.Printed}”的单位却是“{indicator.Row.Unit}”",
                indicator.Row.Unit,
                unit
            );
        }
    }

    private static bool IsWan(string? money) => money is ['万', '元', ..];

    /// <summary>个 counts people as well as things.</summary>
    private static bool IsThing(UnitKind kind) => kind is UnitKind.Count or UnitKind.People;

    private static bool IsMeasure(string unit) => unit is "公里" or "亩" or "平方米" or "吨";

    private static bool IsPlain(ReadOnlySpan<char> unit) =>
        unit
            is "人"
                or "人次"
                or "名"
                or "户"
                or "次"
                or "个"
                or "项"
                or "所"
                or "套"
                or "台"
                or "场"
                or "期"
                or "家"
                or "件"
                or "元"
                or "万元"
                or "%"
                or "％"
                or "平方米"
                or "公里"
                or "亩"
                or "吨"
                or "天"
                or "小时";
}
