using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX120OthersExplanation : FormRule
{
    private const int Shortest = 8;

    public override RuleAbout About { get; } =
        new("JX120", Severity.Warning)
        {
            Title = "指标解释是另一条指标的",
            What = "一条指标的解释（8 字以上）与另一条一字不差，而它与本条的名称没有一个共同的词，与另一条的名称有。",
            Why = "解释说的是另一件事，口径无从知道；多半是复制后忘了改。",
            HowToMend = "按本条指标的内容重写解释：统计什么、怎样计算。",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        Dictionary<string, IndicatorFacts>? seen = null;
        foreach (var row in form.Indicators)
        {
            if (row.Row.Explanation is not { Length: >= Shortest } explanation || !row.HasName)
            {
                continue;
            }
            seen ??= new(StringComparer.Ordinal);
            if (seen.TryAdd(explanation.Trim(), row))
            {
                continue;
            }
            var first = seen[explanation.Trim()];
            var (odd, own) = (SharesWord(row.Name, explanation), SharesWord(first.Name, explanation)) switch
            {
                (false, true) => (row, first),
                (true, false) => (first, row),
                _ => (null, null),
            };
            if (odd is not null)
            {
                report.Find(
                    odd,
                    $"指标解释{Say.Quote(explanation)}与{Say.Row(own!)}的一字不差，说的不是本条的事，应按本条的内容重写",
                    explanation,
                    "本条指标的解释",
                    new() { Related = [new RelatedPlace(form.File, form.Position, own!.Index)] }
                );
            }
        }
    }

    private static bool SharesWord(string name, string text)
    {
        for (var i = 0; i + 2 <= name.Length; i++)
        {
            if (text.AsSpan().IndexOf(name.AsSpan(i, 2)) >= 0)
            {
                return true;
            }
        }
        return false;
    }
}
