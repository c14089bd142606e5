using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX506SloganGoal : FormRule
{
    private static readonly string[] Slogans =
    [
        "进一步",
        "不断",
        "有效提升",
        "显著提升",
        "大力",
        "全面加强",
        "切实",
        "积极推进",
        "稳步",
        "持续提升",
        "努力",
        "扎实推进",
        "着力",
        "有力",
        "显著提高",
        "不断提高",
        "更加",
        "促进发展",
        "充分发挥",
        "有效改善",
        "有效提高",
        "持续推动",
        "持续改善",
        "全面落实",
        "全面提升",
        "全面提高",
        "高质量发展",
        "持续加强",
    ];

    public override RuleAbout About { get; } =
        new("JX506", Severity.Info)
        {
            Title = "绩效目标只有口号，没有可以衡量的内容",
            What = "绩效目标没有一个数字，却有两处以上“进一步”“不断”“有效提升”之类的话。",
            Why = "口号说明不了花这笔钱要办成什么事、办到什么程度。",
            HowToMend = "写明做什么、做多少、什么时候做完、给谁带来什么变化，主要数字与指标一致。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Goals.Count == 0 || form.Form.Duties.Count > 0)
        {
            return;
        }
        string? first = null;
        var count = 0;
        foreach (var goal in form.Form.Goals)
        {
            var numbers = new NumbersInText(goal);
            while (numbers.Next())
            {
                // The number of the goal itself ("目标1：") measures nothing.
                if (
                    !numbers.Before.EndsWith("目标")
                    && !(numbers.Start == 0 && numbers.After is ['.' or '、' or '．', ..])
                )
                {
                    return;
                }
            }
            foreach (var slogan in Slogans)
            {
                if (goal.Contains(slogan, StringComparison.Ordinal))
                {
                    first ??= slogan;
                    count++;
                }
            }
        }
        if (count >= 2)
        {
            report.Find(
                form,
                $"绩效目标{Say.Quote(string.Concat(form.Form.Goals))}有“{first}”等 {count} 处口号而没有一个数字，应写明办什么事、办多少、达到什么效果",
                $"{count} 处口号，无数字",
                "有可以衡量的内容"
            );
        }
    }
}
