using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX318UnitSpelling : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX318", Severity.Info)
        {
            Title = "计量单位写法不规范",
            What = "单位写成“人/次”“平米”“圆”等不规范的样子，有通用写法。",
            Why = "同一单位几种写法，汇总和比较时会被当作不同的单位；“人/次”还会读成“每次多少人”。",
            HowToMend = "改为通用写法（人次、平方米、元）。可以自动改正。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Row.Unit is not { } unit || Usual(unit) is not { } usual)
        {
            return;
        }
        report.Find(
            indicator,
            $"目标值“{indicator.Printed}”的单位“{unit}”写法不规范，应写“{usual}”",
            unit,
            usual,
            new() { Fix = new Fix(Safe: true, "unit", unit, usual) }
        );
    }

    internal static string? Usual(string unit) =>
        unit switch
        {
            "人/次" or "人／次" or "人·次" or "人.次" => "人次",
            "万人/次" or "万人／次" => "万人次",
            "户/次" => "户次",
            "次数" => "次",
            "立米" => "立方米",
            "场/次" => "场次",
            "平米" or "平方" => "平方米",
            "m2" or "M2" or "M²" or "㎡" => "m²",
            "KM" or "Km" => "km",
            "％" or "﹪" => "%",
            "圆" or "人民币元" => "元",
            "万圆" => "万元",
            "KG" or "Kg" => "kg",
            _ => null,
        };
}
