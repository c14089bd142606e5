using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX113NoYear : FormRule
{
    public override RuleAbout About { get; } =
        new("JX113", Severity.Info)
        {
            Title = "没有写明预算年度",
            What = "表头和标题都没有预算年度。",
            Why = "同一项目年年有表，没有年度就不知道是哪一年的目标，也无法与预算、决算对应。",
            HowToMend = "在标题或表头写明年度，如“（2023年度）”。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.FiscalYear is null)
        {
            report.Find(form, "没有写明预算年度，应在标题或表头注明", "年度空白", "预算年度");
        }
    }
}
