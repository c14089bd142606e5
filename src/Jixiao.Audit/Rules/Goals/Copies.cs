using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Similarity;
using Jixiao.Core.Findings;

namespace Jixiao.Audit.Rules.Goals;

/// <summary>What the rules of copied goals and of copied indicators have in common: finding the earlier project that is like, and saying so.</summary>
internal static class Copies
{
    /// <param name="shingles">Of each project, in the order of <paramref name="projects"/>; empty for one that is not to be compared.</param>
    /// <param name="message">From the other project's quoted name and unit, and from how alike the two are ("完全相同"), the message.</param>
    /// <param name="expected">What a project of its own would have.</param>
    /// <returns>The projects that were reported.</returns>
    public static IReadOnlySet<FormFacts> Report(
        IReadOnlyList<FormFacts> projects,
        IReadOnlyList<uint[]> shingles,
        decimal threshold,
        Func<FormFacts, FormFacts, string, string, string> message,
        string expected,
        RuleReport report
    )
    {
        var said = new HashSet<FormFacts>();
        var earlier = LikenessIndex.EarlierLike(shingles, threshold);
        for (var i = 0; i < projects.Count; i++)
        {
            if (earlier[i].Other < 0)
            {
                continue;
            }
            var (form, other) = (projects[i], projects[earlier[i].Other]);
            var sameUnit = form.Form.Unit?.Name == other.Form.Unit?.Name;
            if (form.Name == other.Name && sameUnit)
            {
                continue;
            }
            var likeness = earlier[i].Likeness;
            var where = Say.Quote(other.Name) + (sameUnit ? "" : $"（{other.Form.Unit?.Name}）");
            var how = likeness == 1 ? "完全相同" : $"有 {decimal.Floor(likeness * 100)}% 相同";
            said.Add(form);
            report.Find(
                form,
                message(form, other, where, how),
                how,
                expected,
                more: new() { Related = [new RelatedPlace(other.File, other.Position, null)], Key = other.Name }
            );
        }
        return said;
    }
}
