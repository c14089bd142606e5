using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX814NoActual : FormRule
{
    public override RuleAbout About { get; } =
        new("JX814", Severity.Warning)
        {
            Title = "自评表没有实际完成值",
            What = "自评表的指标没有填实际完成值：整张表都没有，或其他指标有而这一条没有。",
            Why = "没有完成值就不是自评，得分也没有依据。",
            HowToMend = "按台账、统计报表填写每条指标的实际完成值和得分。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation || form.Indicators.Count == 0)
        {
            return;
        }
        if (!form.HasActuals)
        {
            var scores = form.HasScores ? "实际完成值" : "实际完成值和得分";
            report.Find(
                form,
                $"这是自评表，{form.Indicators.Count} 条指标都没有填{scores}，应逐条填写",
                $"没有{scores}",
                $"{form.Indicators.Count} 条{scores}"
            );
            return;
        }
        foreach (var row in form.Indicators)
        {
            // 无 is what one hopes for where the target is none.
            var saysNone = row.Number == 0 && row.Row.Actual is "无";
            if (row.HasName && Wording.IsBlank(row.Row.Actual) && !saysNone)
            {
                report.Find(
                    row,
                    $"目标{Say.Quote(row.Printed)}，没有填实际完成值，应填写实际完成的数或情况",
                    "没有实际完成值",
                    "实际完成值"
                );
            }
        }
    }
}
