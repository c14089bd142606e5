using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX612AmountPrintedTwice : FormRule
{
    public override RuleAbout About { get; } =
        new("JX612", Severity.Warning)
        {
            Title = "同一项金额印了两次而数不同",
            What =
                "项目目标表中同一名称的资金（如年度资金总额、财政拨款）印了两次以上，金额不一致。分总额与年度两栏的表不算。",
            Why = "同一个数有两种说法，审核人和公众不知道以哪个为准。",
            HowToMend = "核对预算批复，两处改成一致，或删去多余的一处。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var lines = form.Form.Funds.Lines;
        if (
            !form.IsProject
            || lines.Count < 2
            || form.Form.Funds.LifetimeYuan is not null
            || form.Form.Stage is not (FormStage.Target or FormStage.Approval)
        )
        {
            return;
        }
        for (var i = 1; i < lines.Count && i < 64; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (lines[i].Label == lines[j].Label && lines[i].Yuan != lines[j].Yuan)
                {
                    report.Find(
                        form,
                        $"{Say.Quote(lines[i].Label)}印了两次，一处 {Say.Amount(lines[j].Yuan, form)}，一处 {Say.Amount(lines[i].Yuan, form)}，应当一致",
                        Say.Amount(lines[i].Yuan, form),
                        Say.Amount(lines[j].Yuan, form),
                        more: new() { Key = lines[i].Label }
                    );
                    break;
                }
            }
        }
    }
}
