using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX802NoReason : FormRule
{
    public override RuleAbout About { get; } =
        new("JX802", Severity.Error)
        {
            Title = "未得满分而没有说明偏差原因",
            What =
                "指标得分低于权重，而“偏差原因分析及改进措施”空着。整张表都没有填这一栏的，可能是表里没有这一栏，只作警告。",
            Why = "自评的用处在于找出没有做到的地方和改进办法；扣了分不说原因，等于没有评价。",
            HowToMend = "逐条写明为什么没有完成、准备怎样改进。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual | RestsOn.Weight,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation || !form.HasScores)
        {
            return;
        }
        bool? hasColumn = null;
        foreach (var row in form.Indicators)
        {
            if (row is { Weight: { } weight, Score: { } score } && score < weight && !Reasons.Has(row))
            {
                hasColumn ??= Reasons.HasColumn(form);
                report.Find(
                    row,
                    $"{Reached(row)}权重 {Say.Number(weight)} 分，得 {Say.Number(score)} 分，没有说明偏差原因和改进措施，应补写",
                    $"{Say.Number(score)} 分，无偏差原因",
                    "写明偏差原因和改进措施",
                    new() { AtMost = hasColumn.Value && !row.IsExecutionRate ? null : Severity.Warning }
                );
            }
        }
    }

    private static string Reached(IndicatorFacts row) =>
        Wording.IsBlank(row.Row.Actual) ? "" : $"目标{Say.Quote(row.Printed)}，实际{Say.Quote(row.Row.Actual)}，";
}
