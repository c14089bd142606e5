using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX611NoBudget : FormRule
{
    public override RuleAbout About { get; } =
        new("JX611", Severity.Warning)
        {
            Title = "有指标而没有预算金额",
            What = "项目表有绩效指标，而年度资金总额为零或没有填写。部门表不印金额的不算。",
            Why = "绩效目标要与资金匹配；没有金额就无法判断目标高低，也无法计算预算执行率。",
            HowToMend = "按预算批复填写年度资金总额；确实不安排资金的，不应填报绩效目标表。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.Funds,
            NeedsAllRows = true,
        };

    /// <summary>Some places print targets without amounts, and some amounts were not read.</summary>
    private static bool MayHaveAmountElsewhere(FormFacts form) =>
        form.Form.Source != default
        && (form.Form.Funds.PrintedUnit is null || form.Reading is { IsFlowing: true } or { LostFigures: true });

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Indicators.Count == 0 || (!form.IsProject && form.Form.Funds.Lines.Count == 0))
        {
            return;
        }
        if (form.Budget is { } budget)
        {
            if (budget.Yuan == 0 && CostRows.Parts(form).SumYuan <= 0)
            {
                report.Find(
                    form,
                    $"预算总额为 0，却有 {form.Indicators.Count} 条指标，应填写年度资金总额",
                    "0",
                    "大于 0"
                );
            }
        }
        else if (form.IsProject && MayHaveAmountElsewhere(form))
        {
            report.NotChecked(form, "没有读出年度资金总额，原表可能没有金额栏，请对照原文核对");
        }
        else if (form.IsProject)
        {
            report.Find(
                form,
                $"没有年度资金总额，却有 {form.Indicators.Count} 条指标，应填写预算金额",
                "没有年度资金总额",
                "年度资金总额"
            );
        }
    }
}
