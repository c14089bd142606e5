using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX101BlankHeading : FormRule
{
    public override RuleAbout About { get; } =
        new("JX101", Severity.Error)
        {
            Title = "项目名称、单位或绩效目标空白",
            What =
                "项目表没有项目名称，表中既没有实施单位也没有主管部门，或者没有填写年度绩效目标。职责式目标表的目标写在各项职责中的不算；监控表、自评表和只列年度任务的表没有目标的，以及由文字、PDF 读出的表，只作警告；由文字、PDF 读出的表没有读出项目、单位名称的，不判断。文件中有文字没有归入任何栏目的，不判断目标是否空白。",
            Why = "不知道是谁的哪一笔钱、要办成什么事，后面的指标就无从审核，公开后也无法与预算对应。",
            HowToMend = "按部门预算中的全称补填项目名称和单位；用一两句话写明本年度要达到的目标。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var printed = form.Form;
        if (form.WhyMisread is { } why)
        {
            report.NotChecked(form, $"{why}，请先对照原文核对");
            return;
        }
        CheckNames(form, report);
        if (HasGoal(printed))
        {
            return;
        }
        if (form.Reading.LostSentence is { } sentence)
        {
            report.NotChecked(form, $"{Say.Quote(sentence)}没有归入任何栏目，可能就是绩效目标，请对照原文核对");
        }
        else
        {
            report.Find(
                form,
                "没有填写年度绩效目标，应写明本年度要做成什么、达到什么效果",
                "绩效目标空白",
                "年度绩效目标",
                more: new()
                {
                    IsDoubtful = form.Reading.IsFlowing,
                    AtMost =
                        printed.Stage is FormStage.Monitoring or FormStage.SelfEvaluation || printed.Tasks.Count > 0
                            ? Severity.Warning
                            : null,
                }
            );
        }
    }

    /// <summary>Every form names its project and its unit somewhere: in a text without cells a missing one was not read.</summary>
    private static void CheckNames(FormFacts form, RuleReport report)
    {
        var printed = form.Form;
        var (project, unit) = (
            form.IsProject && Wording.IsBlank(printed.Project?.Name),
            Wording.IsBlank(printed.Unit?.Name) && Wording.IsBlank(printed.CompetentDepartment?.Name)
        );
        if (form.Reading.IsFlowing && (project || unit))
        {
            report.NotChecked(form, $"没有读出{(project ? "项目名称" : "单位名称")}，请对照原文核对");
            return;
        }
        if (project)
        {
            report.Find(form, "没有填写项目名称，应写部门预算中的项目全称", "项目名称空白", "项目全称");
        }
        if (unit)
        {
            report.Find(form, "没有填写单位名称，也没有主管部门，应写单位全称", "单位名称空白", "单位全称");
        }
    }

    private static bool HasGoal(Form printed)
    {
        foreach (var goal in printed.Goals)
        {
            if (!Wording.IsBlank(goal))
            {
                return true;
            }
        }
        foreach (var duty in printed.Duties)
        {
            if (!Wording.IsBlank(duty.Goal))
            {
                return true;
            }
        }
        return false;
    }
}
