using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX609CostAtLeast : IndicatorRule
{
    /// <summary>What is saved or earned is the better the more it is.</summary>
    private static readonly string[] TheMoreTheBetter =
    [
        "节约",
        "节省",
        "节支",
        "降低",
        "减少",
        "压减",
        "结余",
        "收入",
        "增加",
    ];

    /// <summary>The state sets the least that each is to get.</summary>
    private static readonly string[] PolicyFloors =
    [
        "低保",
        "最低",
        "供养",
        "救助",
        "基本生活",
        "保障标准",
        "养老金",
        "抚恤",
        "优抚",
        "基本公共卫生",
        "生均公用经费",
    ];

    public override RuleAbout About { get; } =
        new("JX609", Severity.Error)
        {
            Title = "成本指标写成“≥”或“>”",
            What =
                "以金额或单价表示的成本指标用了“≥”“>”。节约、降低、减少一类不算；补助标准可能有政策下限，只作警告；低保、供养、救助一类由国家规定最低标准的单价不算。",
            Why = "成本指标是花钱的上限，“≥”等于要求花得越多越好，超支反而算完成。",
            HowToMend = "改为“≤”；确有政策规定的最低标准的，改用“=”并在指标解释中写明文件。",
            RestsOn = RestsOn.Value | RestsOn.Level,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Comparison is not (Comparison.AtLeast or Comparison.Above)
            || !indicator.IsMoneyCost
            || indicator.UnitKind is not (UnitKind.Money or UnitKind.UnitPrice)
            || indicator.Number is not > 0
        )
        {
            return;
        }
        foreach (var word in TheMoreTheBetter)
        {
            if (indicator.Name.Contains(word, StringComparison.Ordinal))
            {
                return;
            }
        }
        if (indicator.UnitKind == UnitKind.UnitPrice && NameSense.ContainsAny(indicator.Name, PolicyFloors))
        {
            return;
        }
        var sign = indicator.Comparison.Value.Sign();
        var upper = indicator.Comparison == Comparison.Above ? "<" : "≤";
        var floor =
            indicator.UnitKind == UnitKind.UnitPrice || indicator.Name.Contains("标准", StringComparison.Ordinal);
        report.Find(
            indicator,
            $"成本指标值{Say.Quote(indicator.Printed)}用了“{sign}”，等于花得越多越好；成本是上限，应为“{upper}{TargetValues.Print(new(null, indicator.Row.Value, indicator.Row.Unit))}”",
            indicator.Printed,
            upper + TargetValues.Print(new(null, indicator.Row.Value, indicator.Row.Unit)),
            new() { AtMost = floor ? Severity.Warning : null, Fix = new Fix(Safe: false, "comparison", sign, upper) }
        );
    }
}
