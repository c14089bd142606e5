using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX511GoalTellsPast : FormRule
{
    private static readonly string[] Past =
    [
        "取得了",
        "已经完成",
        "圆满完成了",
        "顺利完成了",
        "做到了",
        "已全部完成",
        "已全面完成",
        "已完成年度",
        "已经全部",
        "已经全面",
        "实现了",
        "有效解决了",
        "达到了",
        "得到了",
    ];

    private const string Marks = "，。；,;：:！!";

    public override RuleAbout About { get; } =
        new("JX511", Severity.Info)
        {
            Title = "把目标写成了总结",
            What = "目标表、批复表的绩效目标用了“取得了”“做到了”“已全部完成”等总结的话。",
            Why = "目标是本年度要达到的，总结是已经做到的；写成总结，说明是从往年材料抄来的。",
            HowToMend = "改写为本年度要办的事和要达到的程度。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Stage is not (FormStage.Target or FormStage.Approval))
        {
            return;
        }
        foreach (var goal in form.Form.Goals)
        {
            foreach (var past in Past)
            {
                var at = goal.IndexOf(past, StringComparison.Ordinal);
                if (at >= 0)
                {
                    var around = Clause(goal, at, at + past.Length);
                    report.Find(
                        form,
                        $"绩效目标中的{Say.Quote(around)}是总结的写法，应写本年度要达到的目标",
                        past,
                        "本年度要达到的目标",
                        more: new() { Key = around }
                    );
                    break;
                }
            }
        }
    }

    /// <summary>The part of the sentence between two marks that holds the words.</summary>
    private static string Clause(string goal, int from, int to)
    {
        var start = goal.AsSpan(0, from).LastIndexOfAny(Marks) + 1;
        var length = goal.AsSpan(to).IndexOfAny(Marks);
        return goal[start..(length < 0 ? goal.Length : to + length)].Trim();
    }
}
