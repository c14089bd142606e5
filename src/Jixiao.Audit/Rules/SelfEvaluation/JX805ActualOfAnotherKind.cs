using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
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
                "目标是数（如 95%、200 人），自评的实际完成值却是“完成”“已达标”之类的文字，或用了另一种单位，或数字相近而单位差十倍以上（平方米与亩、小时与分钟、人与万人）；人与人次混用是提示。写明未开展、未完成的不算。",
            Why = "文字不能与数比较，得分无法复算，也看不出完成了多少。",
            HowToMend = "按目标值的单位填写实际完成的数。",
            RestsOn = RestsOn.Actual | RestsOn.Value,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Form.Form.Stage is not (FormStage.SelfEvaluation or FormStage.Monitoring)
            || indicator.Row.Actual is not { Length: > 0 } actual
            || indicator is not { Number: not null, IsQualitative: false }
            || indicator.UnitKind is UnitKind.None or UnitKind.Unknown
            || indicator.Row.Unit is "月" or "日" or "年"
        )
        {
            return;
        }
        var value = TargetValues.Parse(actual);
        var kind = TargetValues.Classify(actual);
        if (kind == ValueKind.Words)
        {
            if (
                indicator.Form.IsSelfEvaluation
                && !HoldsNumber(actual)
                && !actual.Contains('未')
                && !actual.Contains('无')
            )
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
            Measured.Number(value.Value) is { } number
            && UnitScale.Apart(indicator.Number.Value, indicator.Row.Unit, number, value.Unit) is { } times
        )
        {
            report.Find(
                indicator,
                $"目标{Say.Quote(indicator.Printed)}以“{indicator.Row.Unit}”计，实际完成值{Say.Quote(actual)}以“{value.Unit}”计，数字相近，折算后却相差 {Say.Number(decimal.Round(times, times < 100 ? 1 : 0))} 倍，单位疑有一处写错",
                actual,
                $"以“{indicator.Row.Unit}”计的数"
            );
            return;
        }
        if (value.Unit is "人" or "人次" && indicator.Row.Unit is "人" or "人次" && value.Unit != indicator.Row.Unit)
        {
            report.Find(
                indicator,
                $"目标{Say.Quote(indicator.Printed)}以“{indicator.Row.Unit}”计，实际完成值{Say.Quote(actual)}以“{value.Unit}”计，一人可以有几人次，应用同一单位，请核对",
                actual,
                $"以“{indicator.Row.Unit}”计的数",
                new() { AtMost = Severity.Info }
            );
            return;
        }
        if (
            value.Unit is not null
            && (unit != indicator.UnitKind || IsOtherThing(value.Unit, indicator.Row.Unit))
            && (
                unit == UnitKind.Share
                || indicator.UnitKind == UnitKind.Share
                || IsMoney(unit) != IsMoney(indicator.UnitKind)
                || IsOtherThing(value.Unit, indicator.Row.Unit)
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

    /// <summary>People counted in things or measures, measures in people or things; households and people are not the same either.</summary>
    private static bool IsOtherThing(string actual, string? target) =>
        target is not null && Dimension(actual) is { } a && Dimension(target) is { } b && a != b;

    private static char? Dimension(string unit) =>
        (
            unit.Length > 1 && unit[0] is '万' or '亿' ? unit[1..]
            : unit.IndexOfAny(['（', '(']) is > 0 and var open ? unit[..open]
            : unit
        ) switch
        {
            "人" or "名" or "位" or "人次" => '人',
            "户" => '户',
            "天" or "小时" or "分钟" or "个工作日" => '时',
            "公里" or "千米" or "米" => '长',
            "亩" or "平方米" or "公顷" => '积',
            "吨" or "公斤" => '重',
            "个" or "处" or "座" or "所" or "家" or "台" or "套" or "件" or "场" or "场次" or "期" => '个',
            _ => null,
        };

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
