using Jixiao.Audit.Facts;
using Jixiao.Audit.Lights;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX818ExecutionBehind : FormRule
{
    public override RuleAbout About { get; } =
        new("JX818", Severity.Warning)
        {
            Title = "预算执行进度亮灯",
            What =
                "运行监控表的执行率低于序时进度（月数 ÷ 12）的 80%（黄灯）或 60%（红灯），而全表没有写原因；地方另定下限的按地方：四川 1–4 月低于 25%、到 6 月低于 40%、到 8 月低于 60%、到 10 月低于 80% 的预警，写了原因也报告。",
            Why = "监控的用处在于及早发现花不出去的钱，好继续、调剂或收回；到年底才发现就晚了。",
            HowToMend = "写明执行慢的原因和加快的措施；四川的项目须在 10 个工作日内选择继续、调剂或取消。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Stage != FormStage.Monitoring)
        {
            return;
        }
        if (Execution.RateOf(form) is not { } rate)
        {
            report.NotChecked(form, "没有读出预算数或执行数，无法判断执行进度");
            return;
        }
        if (MonitoredMonth.Of(form.Form) is not { } month)
        {
            report.NotChecked(form, "没有印明监控到几月，无法判断执行进度");
            return;
        }
        var rules = form.Profile.Lights;
        var (light, bound) = MonitoringLight.OfExecution(rate, month, rules);
        var isLocal = rules.ExecutionFloors.Any(f => month <= f.UpToMonth);
        if (light is not (Light.Red or Light.Yellow) || (!isLocal && IsExplained(form)))
        {
            return;
        }
        var (percent, least) = (Percent(rate), Percent(bound));
        report.Find(
            form,
            isLocal
                ? $"到 {month} 月预算执行率 {percent}%，低于{form.Profile.Title}规定的 {least}%，亮黄灯预警，应写明原因，并在 10 个工作日内选择继续、调剂或取消"
                : $"到 {month} 月执行 {Say.Amount(form.Form.Funds.ExecutedYuan!.Value, form)}，预算执行率 {percent}%，不到序时进度的{(light == Light.Red ? "六成，亮红灯" : "八成，亮黄灯")}（应达 {least}%），没有写原因和措施，应补写",
            $"{percent}%",
            $"≥{least}%"
        );
    }

    private static bool IsExplained(FormFacts form) =>
        form.Form.Notes.Any(Reasons.IsSaid) || form.Indicators.Any(Reasons.Has);

    private static string Percent(decimal ratio) =>
        Say.Number(decimal.Round(ratio * 100, 2, MidpointRounding.AwayFromZero));
}
