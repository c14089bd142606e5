using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX116BenefitPromised : FormRule
{
    public override RuleAbout About { get; } =
        new("JX116", Severity.Warning)
        {
            Title = "目标提到的效益没有指标",
            What = "绩效目标写明“经济效益”“社会效益”或“生态效益”，而效益指标中没有这一类。二级指标未印全的表不查。",
            Why = "目标承诺了的效益没有指标，就无法检验是否实现。",
            HowToMend = "补上这一类效益指标；确实没有这方面效益的，从目标中删去。",
            RestsOn = RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.HasUnder(Level1.Benefit) || !form.ShowsLevel2())
        {
            return;
        }
        Look(form, Level2.EconomicBenefit, "经济效益", report);
        Look(form, Level2.SocialBenefit, "社会效益", report);
        Look(form, Level2.EcologicalBenefit, "生态效益", report);
    }

    private static void Look(FormFacts form, Level2 level, string name, RuleReport report)
    {
        if (form.Has(level))
        {
            return;
        }
        foreach (var goal in form.Form.Goals)
        {
            if (goal.Contains(name, StringComparison.Ordinal))
            {
                report.Find(
                    form,
                    $"绩效目标{Say.Quote(goal)}提到{name}，而指标中没有{name}指标，应补设",
                    $"没有{name}指标",
                    $"至少 1 条{name}指标",
                    form.Indicators,
                    new() { Key = name }
                );
                return;
            }
        }
    }
}
