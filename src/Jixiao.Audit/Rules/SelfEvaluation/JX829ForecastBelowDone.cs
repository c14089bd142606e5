using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX829ForecastBelowDone : FormRule
{
    public override RuleAbout About { get; } =
        new("JX829", Severity.Warning)
        {
            Title = "全年预计数小于已经完成的数",
            What =
                "运行监控表中，按数量、人次、金额累计的指标，全年预计完成值小于已经完成的值；或者全年预计执行数小于已执行数。比率、频次、反向指标和时间，以及写成“≥”的预计数不算。",
            Why = "累计的数到年底只会更多，预计比已经完成的还少，必有一处写错。",
            HowToMend = "核对已完成数和全年预计数，改正写错的一处。",
            RestsOn = RestsOn.Actual | RestsOn.Value,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Stage != FormStage.Monitoring)
        {
            return;
        }
        if (
            form.Form.Funds is { ForecastYuan: { Yuan: > 0 } forecast, ExecutedYuan: { } executed }
            && forecast.Yuan < executed.Yuan
        )
        {
            report.Find(
                form,
                $"全年预计执行数 {Say.Amount(forecast, form)}小于已执行数 {Say.Amount(executed, form)}，应核对",
                Say.Amount(forecast, form),
                $"≥{Say.Amount(executed, form)}",
                more: new() { Key = "资金" }
            );
        }
        foreach (var row in form.Indicators)
        {
            if (
                row is { IsRate: false, UnitKind: UnitKind.Count or UnitKind.People or UnitKind.Money }
                && !NameSense.IsReverse(NameWords.Core(row.Name))
                && row.Level1 is not Level1.Satisfaction
                && !row.Name.Contains('频', StringComparison.Ordinal)
                && row.Row.Forecast?.AsSpan().IndexOfAny("≥＞>以不") < 0
                && Achievement.TryOf(row, out var done)
                && Achievement.TryOf(row, row.Row.Forecast, out var expected)
                && expected.Actual < done.Actual
            )
            {
                report.Find(
                    row,
                    $"已完成{Say.Quote(row.Row.Actual)}，全年预计却只有{Say.Quote(row.Row.Forecast)}，累计的数不会减少，应改正一处",
                    row.Row.Forecast,
                    $"≥{row.Row.Actual}"
                );
            }
        }
    }
}
