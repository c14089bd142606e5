using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX509GoalTwice : FormRule
{
    public override RuleAbout About { get; } =
        new("JX509", Severity.Warning)
        {
            Title = "同一张表的两条目标相同",
            What = "分条写的目标中有两条文字相同（序号、空格和标点不计）。没有序号的两条可能是总目标和年度目标，不查。",
            Why = "重复的目标没有意义，多半是粘贴两次，漏了应写的一条。",
            HowToMend = "删去重复的一条，补上漏写的目标。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var goals = form.Form.Goals;
        // Two without numbers may be the goal of the whole term and that of the year.
        if (goals.Count == 2 && GoalText.Body(goals[0]).Length == goals[0].AsSpan().Trim().Length)
        {
            return;
        }
        for (var i = 1; i < goals.Count && i < 50; i++)
        {
            var body = GoalText.Body(goals[i]);
            var hash = body.Length < 8 ? 0 : TextKey.Hash(body);
            for (var j = 0; hash != 0 && j < i; j++)
            {
                if (TextKey.Hash(GoalText.Body(goals[j])) == hash)
                {
                    report.Find(
                        form,
                        $"第 {i + 1} 条目标{Say.Quote(goals[i])}与第 {j + 1} 条相同，应删去一条",
                        $"第 {j + 1}、{i + 1} 条",
                        "各条不同",
                        more: new() { Key = goals[i] }
                    );
                    break;
                }
            }
        }
    }
}
