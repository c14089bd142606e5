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
            What = "指标值前有“≥”“≤”，又写“不少于”“以上”“以内”：同义的是重复（提示），反义的是矛盾（“≥95%以内”）。",
            Why = "符号与文字互相矛盾时，多少算完成没有答案。",
            HowToMend = "只保留前面的符号。重复的可以自动改正。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Row.ValueText is not { Length: > 3 } text)
        {
            return;
        }
        var cell = text.AsSpan().TrimEnd("。；; ");
        if (More(text[0]) is not { } more)
        {
            // 不低于95%以上: a word on either side.
            if (
                ValueWords.HasDigit(text)
                && !cell.StartsWith("控制在")
                && WordBehind(cell, out _) is { } word
                && (cell.EndsWith("以上") || cell.EndsWith("以下") || cell.EndsWith("以内"))
            )
            {
                var agrees = cell.EndsWith("以上") == word;
                report.Find(
                    indicator,
                    $"指标值“{text}”前后两个比较的词{(agrees ? "重复，只写一个" : "互相矛盾，应只写一个")}",
                    text,
                    "一个比较的词",
                    new() { AtMost = agrees ? Severity.Info : null }
                );
            }
            return;
        }
        var above = cell.EndsWith("以上");
        if (more ? text[1] is '≤' or '<' : text[1] is '≥' or '>')
        {
            report.Find(indicator, $"指标值“{text}”的符号自相矛盾", text, "一个比较符号");
            return;
        }
        if (ValueWords.HasDigit(text) && WordBehind(cell[1..].TrimStart(), out var length) is { } wordMore)
        {
            Tell(indicator, text, cell, length, wordMore == more, report);
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

    /// <summary>≥不少于4400, ≥≥95%.</summary>
    private static void Tell(
        IndicatorFacts indicator,
        string text,
        ReadOnlySpan<char> cell,
        int length,
        bool agrees,
        RuleReport report
    )
    {
        if (!agrees)
        {
            report.Find(indicator, $"指标值“{text}”的两个比较符号互相矛盾", text, "一个比较符号");
            return;
        }
        var plain = $"{cell[0]}{cell[1..].TrimStart()[length..]}";
        var same = TargetValues.Parse(plain) == TargetValues.Parse(text);
        report.Find(
            indicator,
            $"指标值“{text}”的比较符号重复，只写“{plain}”即可",
            text,
            plain,
            new() { AtMost = Severity.Info, Fix = new Fix(Safe: same, "valueText", text, plain) }
        );
    }

    private static readonly string[] MoreWords =
    [
        "不少于",
        "不低于",
        "不小于",
        "大于",
        "高于",
        "超过",
        "至少",
        "≥",
        ">",
    ];

    private static readonly string[] LessWords =
    [
        "不超过",
        "不高于",
        "不大于",
        "不多于",
        "小于",
        "低于",
        "控制在",
        "≤",
        "<",
    ];

    /// <summary>True for a word or sign that asks for more, false for one that asks for less, null for none.</summary>
    private static bool? WordBehind(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || char.IsAsciiDigit(text[0]))
        {
            return null;
        }
        foreach (var word in MoreWords)
        {
            if (text.StartsWith(word))
            {
                length = word.Length;
                return true;
            }
        }
        foreach (var word in LessWords)
        {
            if (text.StartsWith(word))
            {
                length = word.Length;
                return false;
            }
        }
        return null;
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
