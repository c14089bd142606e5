using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX331OddPrinting : IndicatorRule
{
    private const string Odd = "≧≦═﹦﹪＝％＞＜０１２３４５６７８９．";

    public override RuleAbout About { get; } =
        new("JX331", Severity.Info)
        {
            Title = "符号或数字用了全角、异体字符",
            What = "指标值一栏中印有“≧”“≦”“═”“＝”“％”或全角数字。",
            Why = "看起来相同的字符，系统未必认得，导入、汇总时会当作文字。",
            HowToMend = "改为 ≥、≤、=、% 和半角数字，含义不变，可以自动改正。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Row.ValueText is not { } text
            || indicator.Kind is ValueKind.Words or ValueKind.Blank
            || text.AsSpan().IndexOfAny(Odd) < 0
        )
        {
            return;
        }
        var plain = string.Create(text.Length, text, static (to, from) => Plain(from, to));
        report.Find(
            indicator,
            $"指标值“{text}”用了全角或异体字符，应写“{plain}”",
            text,
            plain,
            new()
            {
                Fix = new Fix(Safe: TargetValues.Parse(plain) == TargetValues.Parse(text), "valueText", text, plain),
            }
        );
    }

    private static void Plain(string from, Span<char> to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from[i] switch
            {
                '≧' => '≥',
                '≦' => '≤',
                '═' or '﹦' => '=',
                '﹪' => '%',
                '＝' or '％' or '＞' or '＜' or (>= '０' and <= '９') or '．' => (char)(from[i] - 0xFEE0),
                var c => c,
            };
        }
    }
}
