using Jixiao.Audit.Facts;
using Jixiao.Audit.Lights;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX806LightWithoutReason : FormRule
{
    public override RuleAbout About { get; } =
        new("JX806", Severity.Error)
        {
            Title = "进度亮红灯、黄灯而没有原因和措施",
            What =
                "运行监控表中，指标完成进度低于序时进度的 60%（红灯，错误）或 80%（黄灯，警告），或反向指标已超过目标，而没有写偏差原因和措施。比率不按月折算；一年只有几次的和没有开始计数的不判。",
            Why = "监控的用处在于及早发现完不成的目标；落后而不说原因、没有措施，到年底就来不及了。",
            HowToMend = "写明落后的原因和补救措施；确实完不成的，按规定申请调整目标。",
            Basis = "财预〔2019〕136号",
            RestsOn = RestsOn.Actual | RestsOn.Value,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Stage != Core.Forms.FormStage.Monitoring || !form.HasActuals)
        {
            return;
        }
        var month = MonitoredMonth.Of(form.Form);
        if (month is null)
        {
            report.NotChecked(form, "没有印明监控到几月，无法判断序时进度");
            return;
        }
        foreach (var row in form.Indicators)
        {
            var (light, percent) = MonitoringLight.Of(row, month.Value);
            if (light is Light.Red or Light.Yellow && !Reasons.Has(row))
            {
                var name = light == Light.Red ? "红灯" : "黄灯";
                report.Find(
                    row,
                    $"目标{Say.Quote(row.Printed)}，到 {month} 月完成{Say.Quote(row.Row.Actual)}，为应达进度的 {Say.Number(decimal.Round(percent, 1))}%，亮{name}，没有写原因和措施，应补写",
                    $"{name}，无原因",
                    "写明原因和措施",
                    new() { AtMost = light == Light.Red ? null : Severity.Warning }
                );
            }
        }
    }
}
