using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX805ActualOfAnotherKind : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX805", Severity.Warning)
        {
            Title = "实际完成值与目标值不是同一种数",
            What =
                "目标是数（如 95%、200 人），自评的实际完成值却是“完成”“已达标”之类的文字，或用了另一种单位。写明未开展、未完成的不算。",
            Why = "文字不能与数比较，得分无法复算，也看不出完成了多少。",
            HowToMend = "按目标值的单位填写实际完成的数。",
            RestsOn = RestsOn.Actual | RestsOn.Value,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            !indicator.Form.IsSelfEvaluation
            || indicator.Row.Actual is not { Length: > 0 } actual
            || indicator is not { Number: not null, IsQualitative: false }
            || indicator.UnitKind is UnitKind.None or UnitKind.Unknown or UnitKind.Time
        )
        {
            return;
        }
        var value = TargetValues.Parse(actual);
        var kind = TargetValues.Classify(actual);
        if (kind == ValueKind.Words)
        {
            if (!HoldsNumber(actual) && !actual.Contains('未') && !actual.Contains('无'))
            {
                report.Find(
                    indicator,
                    $"目标{Say.Quote(indicator.Printed)}是数，实际完成值{Say.Quote(actual)}是文字，应填写以“{indicator.Row.Unit}”计的数",
                    actual,
                    $"以“{indicator.Row.Unit}”计的数"
                );
            }
            return;
        }
        var unit = UnitKinds.Of(value.Unit);
        if (
            value.Unit is not null
            && unit != indicator.UnitKind
            && (
                unit == UnitKind.Share
                || indicator.UnitKind == UnitKind.Share
                || IsMoney(unit) != IsMoney(indicator.UnitKind)
            )
            && unit is not (UnitKind.Unknown or UnitKind.None)
        )
        {
            report.Find(
                indicator,
                $"目标{Say.Quote(indicator.Printed)}以“{indicator.Row.Unit}”计，实际完成值{Say.Quote(actual)}以“{value.Unit}”计，无法比较，应用同一单位",
                actual,
                $"以“{indicator.Row.Unit}”计的数"
            );
        }
    }

    private static bool IsMoney(UnitKind kind) => kind is UnitKind.Money or UnitKind.UnitPrice;

    private static bool HoldsNumber(string text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c) || "一二三四五六七八九十百千万两半".Contains(c))
            {
                return true;
            }
        }
        return false;
    }
}
