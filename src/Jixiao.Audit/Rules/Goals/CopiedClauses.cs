using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;

namespace Jixiao.Audit.Rules.Goals;

/// <summary>Parts of a goal, each with a number of things, word for word those of another project's goal. One pass over all goals.</summary>
internal static class CopiedClauses
{
    /// <summary>Shorter ones are alike by chance.</summary>
    private const int Shortest = 12;

    private const string Ends = "，。；;,：:！!\n";

    /// <param name="said">Projects of which a copied goal has been reported already.</param>
    public static void Report(IReadOnlyList<FormFacts> projects, IReadOnlySet<FormFacts> said, RuleReport report)
    {
        var first = new Dictionary<ulong, FormFacts>();
        var told = new HashSet<FormFacts>(said);
        foreach (var form in projects)
        {
            foreach (var goal in form.Form.Goals)
            {
                var rest = goal.AsSpan();
                while (!rest.IsEmpty)
                {
                    var end = rest.IndexOfAny(Ends);
                    var clause = GoalText.Body((end < 0 ? rest : rest[..end]).ToString());
                    rest = end < 0 ? default : rest[(end + 1)..];
                    if (clause.Length < Shortest || !CountsThings(clause))
                    {
                        continue;
                    }
                    var key = TextKey.Hash(clause);
                    if (!first.TryAdd(key, form) && IsAnother(first[key], form) && told.Add(form))
                    {
                        Report(form, clause.ToString(), first[key], report);
                    }
                }
            }
        }
    }

    private static bool IsAnother(FormFacts first, FormFacts form) =>
        first != form && first.IsProject && first.Name != form.Name && first.Form.Unit?.Name == form.Form.Unit?.Name;

    private static void Report(FormFacts form, string clause, FormFacts other, RuleReport report) =>
        report.Find(
            form,
            $"绩效目标中的{Say.Quote(clause)}与项目{Say.Quote(other.Name)}的目标一字不差，疑为照抄，应按本项目的内容填写",
            clause,
            "各项目目标不同",
            more: new()
            {
                Related = [new RelatedPlace(other.File, other.Position, null)],
                Key = $"{other.Name}{clause}",
            }
        );

    /// <summary>A number of things; dates, shares and what every year has (12个月) count nothing.</summary>
    private static bool CountsThings(ReadOnlySpan<char> clause)
    {
        var numbers = new NumbersInText(clause.ToString());
        while (numbers.Next())
        {
            if (
                numbers.Number >= 2
                    && numbers.After is [var unit, ..]
                    && Wording.IsChinese(unit)
                    && !"年月日号时分底季度个以".Contains(unit)
                || numbers is { Number: >= 2, After: ['个', not '月' and not '百' and not '工', ..] }
            )
            {
                return true;
            }
        }
        return false;
    }
}
