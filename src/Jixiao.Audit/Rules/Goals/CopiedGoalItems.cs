using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;

namespace Jixiao.Audit.Rules.Goals;

/// <summary>One of several goals of a project, word for word one of another project's. One pass over all goals.</summary>
internal static class CopiedGoalItems
{
    /// <summary>Shorter ones are alike by chance: 提高群众满意度.</summary>
    private const int Shortest = 30;

    /// <param name="said">Projects whose goals as a whole were found copied: nothing more need be said of them.</param>
    /// <returns>Those and the projects reported here.</returns>
    public static IReadOnlySet<FormFacts> Report(
        IReadOnlyList<FormFacts> projects,
        IReadOnlySet<FormFacts> said,
        RuleReport report
    )
    {
        var first = new Dictionary<ulong, (FormFacts Form, int Goal)>();
        var all = new HashSet<FormFacts>(said);
        foreach (var form in projects)
        {
            var goals = form.Form.Goals;
            for (var i = 0; i < goals.Count; i++)
            {
                var body = GoalText.Body(goals[i]);
                if (body.Length < Shortest)
                {
                    continue;
                }
                var key = TextKey.Hash(body);
                if (!first.TryAdd(key, (form, i)) && !said.Contains(form))
                {
                    Report(form, i, first[key], report);
                    all.Add(form);
                }
            }
        }
        return all;
    }

    private static void Report(FormFacts form, int goal, (FormFacts Form, int Goal) other, RuleReport report)
    {
        if (other.Form == form || (other.Form.Name == form.Name && other.Form.Form.Unit?.Name == form.Form.Unit?.Name))
        {
            return;
        }
        report.Find(
            form,
            $"第 {goal + 1} 条目标{Say.Quote(form.Form.Goals[goal])}与项目{Say.Quote(other.Form.Name)}的第 {other.Goal + 1} 条一字不差，应按本项目的内容填写",
            "有一条目标相同",
            "各项目目标不同",
            more: new()
            {
                Related = [new RelatedPlace(other.Form.File, other.Form.Position, null)],
                Key = $"{other.Form.Name}{other.Goal}",
            }
        );
    }
}
