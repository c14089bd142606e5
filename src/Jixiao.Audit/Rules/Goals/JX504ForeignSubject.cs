using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX504ForeignSubject : FormRule
{
    public override RuleAbout About { get; } =
        new("JX504", Severity.Warning)
        {
            Title = "指标说的是另一类对象",
            What =
                "项目名称只涉及一个学段（学前、义务教育、高中、中职、高职）或一种作物、牲畜，而某条指标说的是另一个，且目标中没有提到它。",
            Why = "指标与项目内容无关，多半是从别的项目抄来没有改。",
            HowToMend = "改成本项目的对象；项目确实涉及的，在绩效目标中写明。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Project?.Name is not { } project || Subjects.Only(project) is not { } own)
        {
            return;
        }
        foreach (var row in form.Indicators)
        {
            if (Subjects.Foreign(row.Name, own) is { } word && !InGoals(form, word))
            {
                report.Find(
                    row,
                    $"项目名称和目标都没有提到“{word}”，这条指标却说的是“{word}”，疑似从别的项目抄来，应改为本项目的对象",
                    word,
                    project
                );
            }
        }
    }

    private static bool InGoals(FormFacts form, string word)
    {
        foreach (var goal in form.Form.Goals)
        {
            if (goal.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
