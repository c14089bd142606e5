using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX320SignTwice : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX320", Severity.Warning)
        {
            Title = "比较符号重复或自相矛盾",
            What = "指标值前有“≥”“≤”，后面又写“以上”“以内”：同义的是重复（提示），反义的是矛盾（“≥95%以内”）。",
            Why = "符号与文字互相矛盾时，多少算完成没有答案。",
            HowToMend = "只保留前面的符号。重复的可以自动改正。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Row.ValueText is not { Length: > 3 } text || More(text[0]) is not { } more)
        {
            return;
        }
        var cell = text.AsSpan().TrimEnd("。；; ");
        var above = cell.EndsWith("以上");
        if (more ? text[1] is '≤' or '<' : text[1] is '≥' or '>')
        {
            report.Find(indicator, $"指标值“{text}”的符号自相矛盾", text, "一个比较符号");
            return;
        }
        if ((!above && !cell.EndsWith("以下") && !cell.EndsWith("以内")) || !ValueWords.HasDigit(text))
        {
            return;
        }
        if (above == more)
        {
            var plain = cell[..^2].TrimEnd('及').ToString();
            var same = TargetValues.Parse(plain) == TargetValues.Parse(text);
            report.Find(
                indicator,
                $"指标值“{text}”的“{text[0]}”与“{cell[^2..]}”重复，只写“{plain}”即可",
                text,
                plain,
                new() { AtMost = Severity.Info, Fix = new Fix(Safe: same, "valueText", text, plain) }
            );
            return;
        }
        report.Find(indicator, $"指标值“{text}”的“{text[0]}”与“{cell[^2..]}”互相矛盾", text, "一个比较符号");
    }

    /// <summary>True for ≥ and >, false for ≤ and &lt;, null for anything else.</summary>
    private static bool? More(char sign) =>
        sign switch
        {
            '≥' or '>' or '＞' or '≧' => true,
            '≤' or '<' or '＜' or '≦' => false,
            _ => null,
        };
}
