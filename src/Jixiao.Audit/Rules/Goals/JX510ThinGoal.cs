using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX510ThinGoal : FormRule
{
    private const int Shortest = 12;

    public override RuleAbout About { get; } =
        new("JX510", Severity.Info)
        {
            Title = "绩效目标过于简短",
            What = "项目的绩效目标全文不足 12 个字，或除项目名称外只有几个字。",
            Why = "几个字说不清要办什么事、达到什么效果。",
            HowToMend = "按“做什么、做多少、达到什么效果”写完整。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsProject || form.Form.Goals.Count == 0)
        {
            return;
        }
        var length = 0;
        foreach (var goal in form.Form.Goals)
        {
            length += goal.Length;
        }
        var name = form.Form.Project?.Name ?? "";
        var repeats =
            form.Form.Goals.Count == 1
            && name.Length > 3
            && form.Form.Goals[0].Contains(name, StringComparison.Ordinal)
            && length - name.Length < 6;
        if (length > 0 && (length < Shortest || repeats))
        {
            report.Find(
                form,
                $"绩效目标只写了{Say.Quote(string.Concat(form.Form.Goals))}，应写明做什么、做多少、达到什么效果",
                string.Concat(form.Form.Goals),
                "完整的绩效目标"
            );
        }
    }
}
