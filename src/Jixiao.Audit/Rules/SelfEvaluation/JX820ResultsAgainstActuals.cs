using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX820ResultsAgainstActuals : FormRule
{
    public override RuleAbout About { get; } =
        new("JX820", Severity.Warning)
        {
            Title = "完成情况中的数与指标的实际完成值不同",
            What =
                "自评表“实际完成情况”写明的数（如“覆盖102个小区”），与说同一件事的指标的实际完成值不同，而两个数在另一边都找不到。",
            Why = "同一件事有两个完成数，得分按哪个算都站不住，多半有一处数字写颠倒或没有更新。",
            HowToMend = "按台账核对，把完成情况和实际完成值改成一致，再核对得分。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual | RestsOn.Value | RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.HasActuals || form.Form.GoalResults.Count == 0)
        {
            return;
        }
        var said = QuantityScan.Of(form.Form.GoalResults);
        if (said.Count == 0)
        {
            return;
        }
        foreach (var found in Contradictions.Of(form, said, RowQuantity.Actuals(form)))
        {
            var row = found.Row.Row;
            report.Find(
                row,
                $"实际完成值{Say.Quote(row.Row.Actual)}，而实际完成情况写的是{string.Concat(found.Said.Select(q => $"“{q.Words}”"))}，说的是同一件事，两处应当一致，请核对",
                row.Row.Actual,
                found.Said.Count == 1 ? found.First.Printed : Say.Number(found.Said.Sum(q => q.Number)),
                new() { Key = found.First.Printed }
            );
        }
    }
}
