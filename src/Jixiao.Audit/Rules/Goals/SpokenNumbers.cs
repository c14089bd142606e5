using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Goals;

/// <summary>The numbers of goals and tasks against the indicators about the same thing.</summary>
internal static class SpokenNumbers
{
    /// <summary>What was reported, in ones.</summary>
    public static IReadOnlyCollection<decimal> Check(FormFacts form, RuleReport report)
    {
        var goals = form.Spoken;
        var tasks = form.Form.Tasks.Count == 0 ? [] : QuantityScan.Of(form.Form.Tasks.Select(t => t.Content ?? t.Name));
        if (goals.Count == 0 && tasks.Count == 0)
        {
            return [];
        }
        var rows = RowQuantity.Targets(form);
        var reported = new HashSet<decimal>();
        foreach (var found in Contradictions.Of(form, goals, rows))
        {
            Report(found, "绩效目标", form, report);
            reported.UnionWith(found.Said.Select(q => q.Value));
            reported.UnionWith(found.Said.Select(q => q.Number));
        }
        foreach (var found in Contradictions.Of(form, tasks, rows))
        {
            Report(found, "年度任务", form, report);
        }
        return reported;
    }

    private static void Report(Contradiction found, string where, FormFacts form, RuleReport report)
    {
        var row = found.Row.Row;
        var said =
            found.Said.Count == 1
                ? $"写的是“{found.First.Words}”"
                : $"写的{string.Concat(found.Said.Select(q => $"“{q.Words}”"))}相加是 {Say.Sum(found.Said.Select(q => q.Number))}";
        var isStricter =
            found.First.IsFloor
            && row.Comparison is Comparison.AtLeast or Comparison.Above
            && found.Row.Value > found.Sum
            && found.First.Measure.IsShare;
        report.Find(
            row,
            $"目标值{Say.Quote(row.Printed)}，而{where}{said}，说的是同一件事，两处应当一致，请核对",
            row.Printed,
            found.Said.Count == 1 ? found.First.Printed : Say.Number(found.Said.Sum(q => q.Number)),
            new()
            {
                Related = [new RelatedPlace(form.File, form.Position, null)],
                Key = where + found.First.Printed,
                AtMost = isStricter ? Severity.Info : null,
            }
        );
    }
}
