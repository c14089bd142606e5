using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX817ResultsCopyGoals : FormRule
{
    private const int FewestCharacters = 15;

    public override RuleAbout About { get; } =
        new("JX817", Severity.Warning)
        {
            Title = "完成情况照抄年度目标",
            What = "自评表的年度总体目标“实际完成情况”与“预期目标”一字不差。",
            Why = "完成情况要写做了多少、效果如何；照抄目标看不出完成没有。",
            HowToMend = "写明实际完成的数量、时间和效果，未完成的写明差距。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var results = form.Form.GoalResults;
        if (results.Count == 0 || form.Form.Goals.Count == 0 || results.Sum(r => r.Length) < FewestCharacters)
        {
            return;
        }
        var (goals, reached) = (string.Concat(form.Form.Goals), string.Concat(results));
        if (string.Equals(TextKey.Of(goals), TextKey.Of(reached), StringComparison.Ordinal))
        {
            report.Find(
                form,
                $"实际完成情况{Say.Quote(reached)}与年度目标一字不差，应写实际完成的情况",
                "与年度目标相同",
                "实际完成情况"
            );
        }
    }
}
