using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX823LowExecutionUnexplained : FormRule
{
    /// <summary>Less is rather another column than what was spent.</summary>
    private const decimal Least = 5;

    private static readonly string[] Unspent =
    [
        "执行率",
        "结余",
        "结转",
        "未支付",
        "未支出",
        "支付进度",
        "支出进度",
        "执行进度",
        "收回",
    ];

    public override RuleAbout About { get; } =
        new("JX823", Severity.Info)
        {
            Title = "预算执行率偏低而没有说明",
            What =
                "自评表的预算执行率低于 80%（可由地方规定），而没有一条指标写偏差原因，完成情况和备注也没有提到资金为什么没有花完。",
            Why = "两成以上的钱没有用出去，必有原因：任务没有完成、预算编多了，或者付款拖到下年。",
            HowToMend = "写明资金结余或没有支付的原因，以及准备怎样处理。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (
            !form.IsSelfEvaluation
            || form.Indicators.Count < 3
            || Scorer.Execution(form) is not { Rate: { } rate, Budget: { } budget, Executed: { } executed }
            || rate >= form.Profile[Threshold.LowExecution]
            || IsExplained(form)
        )
        {
            return;
        }
        if (rate < Least)
        {
            report.NotChecked(form, $"读出的执行率只有 {Say.Number(rate)}%，执行数可能读错了栏，请先对照原文核对");
            return;
        }
        report.Find(
            form,
            $"预算 {Say.Amount(budget, form)}，执行 {Say.Amount(executed, form)}，执行率 {Say.Number(rate)}%，低于 {Say.Number(form.Profile[Threshold.LowExecution])}%，没有说明原因，应写明资金没有用完的原因和处理办法",
            $"{Say.Number(rate)}%",
            "说明原因"
        );
    }

    private static bool IsExplained(FormFacts form)
    {
        foreach (
            var text in form.Form.GoalResults.Concat(form.Form.Notes).Concat(form.Form.Attributes.Select(a => a.Value))
        )
        {
            if (NameSense.ContainsAny(text, Unspent))
            {
                return true;
            }
        }
        foreach (var row in form.Indicators)
        {
            if (row.IsExecutionRate || SelfEvaluation.Reasons.Has(row))
            {
                return true;
            }
        }
        return false;
    }
}
