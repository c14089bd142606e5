using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Rules.Goals;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX621BudgetChangedAlone : VersionRule
{
    public override RuleAbout About { get; } =
        new("JX621", Severity.Warning)
        {
            Title = "预算调整了，目标和指标一个也没有改",
            What =
                "两个版本的目标表对照，预算增减超过一成（可由地方规定），而绩效目标的文字和每条指标的目标值都与原来相同。",
            Why = "目标应与资金匹配：钱多了事不多，或钱少了事不少，说明有一个版本的目标没有认真定。",
            HowToMend = "按调整后的预算重新核定目标值和成本指标；确实不受影响的，说明理由。",
            RestsOn = RestsOn.Value | RestsOn.Funds,
        };

    internal override void Check(FormFacts before, FormFacts after, RuleReport report)
    {
        if (!Adjustment.IsOne(before, after) || after.Indicators.Count == 0)
        {
            return;
        }
        if (before.Budget is not { Yuan: > 0 } old || after.Budget is not { } now)
        {
            report.NotChecked(after, "两个版本中有一个没有印预算，无法判断预算是否调整");
            return;
        }
        var change = (now.Yuan - old.Yuan) / old.Yuan;
        if (decimal.Abs(change) <= after.Profile[Threshold.BudgetChange] || !SaysTheSame(before, after))
        {
            return;
        }
        var percent = Say.Number(decimal.Round(decimal.Abs(change) * 100, 1));
        report.Find(
            after,
            $"预算{Adjustment.Budgets(old, now, after)}（{(change > 0 ? "增加" : "减少")} {percent}%），而绩效目标和 {after.Indicators.Count} 条指标的目标值都没有改，应按新的预算重新核定，或说明理由",
            Say.Amount(now, after),
            "目标随预算调整",
            after.Indicators,
            new() { Related = [new RelatedPlace(before.File, before.Position, null)] }
        );
    }

    private static bool SaysTheSame(FormFacts before, FormFacts after) =>
        before.Indicators.Count == after.Indicators.Count
        && before
            .Form.Goals.Select(TextKey.Of)
            .SequenceEqual(after.Form.Goals.Select(TextKey.Of), StringComparer.Ordinal)
        && before
            .Indicators.Zip(after.Indicators)
            .All(rows =>
                TextKey.Of(rows.First.Name) == TextKey.Of(rows.Second.Name) && rows.First.Printed == rows.Second.Printed
            );
}
