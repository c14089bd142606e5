using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX301WordsUnderASign : IndicatorRule
{
    private static readonly string[] References =
    [
        "预算",
        "上年",
        "去年",
        "往年",
        "标准",
        "规定",
        "计划",
        "批复",
        "目标",
        "平均",
    ];

    public override RuleAbout About { get; } =
        new("JX301", Severity.Error)
        {
            Title = "性质与指标值不配",
            What = "性质为 ≥、≤、=、>、< 而指标值不是数字（“≥显著提高”），或性质为定性而指标值是数字（定性，95%）。",
            Why = "定量指标按数字计分，定性指标按文字分档。两者混用，年终无法计算得分。",
            HowToMend = "有数字的选 ≥、≤ 或 =，并写明数字和单位；只能用文字描述的，性质选“定性”。",
            Basis = "财预〔2015〕88号",
        };

    /// <summary>定性 in the column of signs, and in the next one ≥95.</summary>
    private static bool IsSignedNumber(string? value) =>
        value is ['≥' or '≤' or '=' or '>' or '<' or '≧' or '≦' or '＝' or '＞' or '＜', .. var rest]
        && rest.AsSpan().TrimStart() is [>= '0' and <= '9', ..];

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Comparison is not { } sign || sign == Comparison.About)
        {
            return;
        }
        var value = indicator.Row.Value;
        if (sign == Comparison.Qualitative)
        {
            if (indicator.Number is { } || IsSignedNumber(value))
            {
                report.Find(
                    indicator,
                    $"性质为“定性”，而指标值“{value}{indicator.Row.Unit}”是数字；应改选 ≥、≤ 或 =",
                    $"定性 {value}{indicator.Row.Unit}",
                    "≥、≤ 或 ="
                );
            }
            return;
        }
        if (
            indicator.Kind != ValueKind.Words
            || ValueWords.HasNumeral(value)
            || Comparisons.FromSign(value![..1]) is { }
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"性质为“{sign.Sign()}”，而指标值“{value}”不是数字；应写明数字和单位，只能用文字描述的性质选“定性”",
            $"{sign.Sign()}{value}",
            "数字和单位，或“定性”",
            new() { AtMost = NameSense.ContainsAny(value, References) ? Severity.Warning : null }
        );
    }
}
