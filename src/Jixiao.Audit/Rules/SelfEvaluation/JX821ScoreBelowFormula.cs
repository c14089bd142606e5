using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX821ScoreBelowFormula : IndicatorRule
{
    /// <summary>Of the weight: less than this is rounding to whole points.</summary>
    private const decimal Much = 0.05m;

    public override RuleAbout About { get; } =
        new("JX821", Severity.Info)
        {
            Title = "得分低于按完成比例计算的分数",
            What =
                "没有达到目标的定量指标，得分比“实际值 ÷ 目标值 × 权重”低出权重的 5% 以上。各地可以规定更严的扣分办法，所以只作提示。",
            Why = "分数要能由公式复算；没有规定的多扣，和多给一样使各单位不可比。",
            HowToMend = "按本地的评分办法复核；没有另行规定的，按完成比例计分。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual | RestsOn.Weight | RestsOn.Value,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            !indicator.Form.IsSelfEvaluation
            || indicator is not { Weight: { } weight and > 0, Score: { } printed and > 0 }
            || printed >= weight
            || !Achievement.TryOf(indicator, out var reached)
            || reached.IsReached
            || reached.IsReverse
        )
        {
            return;
        }
        var score = decimal.Round(reached.Score(weight), 2, MidpointRounding.AwayFromZero);
        if (score - printed <= weight * Much)
        {
            return;
        }
        report.Find(
            indicator,
            $"目标{Say.Quote(indicator.Printed)}，实际{Say.Quote(indicator.Row.Actual)}，得 {Say.Number(printed)} 分，按比例是 {Say.Number(reached.Actual)} ÷ {Say.Number(reached.Target)} × {Say.Number(weight)} = {Say.Number(score)} 分，请核对扣分的依据",
            Say.Number(printed),
            Say.Number(score)
        );
    }
}
