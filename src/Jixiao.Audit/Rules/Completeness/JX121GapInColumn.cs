using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX121GapInColumn : FormRule
{
    private const int Fewest = 4;

    public override RuleAbout About { get; } =
        new("JX121", Severity.Info)
        {
            Title = "个别指标漏填了一栏",
            What = "部门职责目标表中，标准值来源、工作活动一栏几乎都已填（八成以上，至少四条），个别指标空着。",
            Why = "别的指标都有来源、有活动，空着的一条说不清依据从哪里来、靠什么活动完成。",
            HowToMend = "补上这一条的标准值来源或工作活动；确实没有的写明原因。",
            RestsOn = RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Duties.Count == 0 || form.Reading.IsFlowing && form.WhyMisread is not null)
        {
            return;
        }
        Check(form, "标准值来源", r => r.StandardSource, r => !Wording.IsBlank(r.StandardValue), report);
        Check(form, "工作活动", r => r.Activities, r => true, report);
    }

    private static void Check(
        FormFacts form,
        string column,
        Func<Indicator, string?> cell,
        Func<Indicator, bool> needed,
        RuleReport report
    )
    {
        var (filled, blank) = (0, 0);
        foreach (var row in form.Indicators)
        {
            if (needed(row.Row))
            {
                var isBlank = Wording.IsBlank(cell(row.Row));
                (filled, blank) = (filled + (isBlank ? 0 : 1), blank + (isBlank ? 1 : 0));
            }
        }
        if (filled < Fewest || blank == 0 || blank * 5 > filled + blank)
        {
            return;
        }
        foreach (var row in form.Indicators)
        {
            if (needed(row.Row) && Wording.IsBlank(cell(row.Row)))
            {
                report.Find(
                    row,
                    $"{column}空着，而其余 {filled} 条都已填，应补上",
                    $"{column}空白",
                    column,
                    new() { Key = column }
                );
            }
        }
    }
}
