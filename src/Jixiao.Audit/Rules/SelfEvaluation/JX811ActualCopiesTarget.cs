using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX811ActualCopiesTarget : FormRule
{
    private const int Fewest = 6;

    public override RuleAbout About { get; } =
        new("JX811", Severity.Info)
        {
            Title = "每条指标的实际值都与目标值相同",
            What = "自评表中六条以上的定量指标，实际完成值与目标值全部一样，没有一条多、没有一条少。",
            Why = "实际工作很少恰好等于计划；全部相同往往是把目标值抄到了实际完成值。",
            HowToMend = "按台账、统计报表核对后填写实际完成的数；核对无误的可以不管。",
            RestsOn = RestsOn.Actual | RestsOn.Value,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation || !form.HasActuals)
        {
            return;
        }
        var count = 0;
        foreach (var row in form.Indicators)
        {
            if (row.IsQuantitative && row.Row.Actual is not null)
            {
                // A rate of 100% cannot but be equal when it is reached.
                if (row.UnitKind == UnitKind.Share && row.Number == 100)
                {
                    continue;
                }
                if (!Achievement.TryOf(row, out var reached) || reached.Actual != reached.Target)
                {
                    return;
                }
                count++;
            }
        }
        if (count >= Fewest)
        {
            report.Find(
                form,
                $"{count} 条定量指标的实际完成值全部与目标值相同，请核对是否照抄目标值，应填写实际统计的数",
                $"{count} 条全部相同",
                "实际统计的数"
            );
        }
    }
}
