using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX804ChangedSinceApproval : VersionRule
{
    public override RuleAbout About { get; } =
        new("JX804", Severity.Error)
        {
            Title = "自评的指标与批复的不同",
            What =
                "同一单位、项目、年度的目标表（批复表）与自评表一起送审，或自评表用 --against 与它对照，同名指标的目标值或权重不同（错误），或自评表少了、多了指标（警告，可能是名称写法不同）。名称在一张表里出现两次的不比较。",
            Why = "自评必须对照批复的目标；未经调整程序改动目标，等于先射箭再画靶。",
            HowToMend = "按批复的目标值和权重自评；确已调整的，附调整批复。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Value | RestsOn.Weight | RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts before, FormFacts after, RuleReport report)
    {
        if (!after.IsSelfEvaluation || before.IsSelfEvaluation)
        {
            return;
        }
        if (before.Form.Stage == FormStage.Monitoring)
        {
            report.NotChecked(after, "对照的是运行监控表，不是批复的目标表，无法判断目标是否改动");
            return;
        }
        Compare(before, after, report);
    }

    private static void Compare(FormFacts before, FormFacts after, RuleReport report)
    {
        var (old, current) = (SameRows.ByName(before), SameRows.ByName(after));
        foreach (var (name, row) in current)
        {
            if (row is null)
            {
                continue;
            }
            if (!old.TryGetValue(name, out var was))
            {
                Tell(
                    row,
                    before,
                    "批复的目标表中没有这条指标，应对照批复的指标自评",
                    row.Name,
                    "批复的指标",
                    Severity.Warning,
                    report
                );
            }
            else if (was is not null)
            {
                CompareRows(was, row, before, report);
            }
        }
        foreach (var (name, row) in old)
        {
            if (row is not null && !current.ContainsKey(name))
            {
                report.Find(
                    after,
                    $"批复的指标{Say.Quote(row.Name)}（{row.Printed}）在自评表中没有，应逐条自评",
                    "没有这条指标",
                    row.Name,
                    [row],
                    new()
                    {
                        AtMost = Severity.Warning,
                        Key = row.Name,
                        Related = [new RelatedPlace(before.File, before.Position, row.Index)],
                    }
                );
            }
        }
    }

    private static void CompareRows(IndicatorFacts was, IndicatorFacts row, FormFacts before, RuleReport report)
    {
        var sameNumber = was.Number == row.Number && was.High == row.High && was.UnitKind == row.UnitKind;
        if (was.Number is not null && row.Number is not null && (!sameNumber || was.Comparison != row.Comparison))
        {
            // A sign that one of the two forms does not print is no change.
            if (!sameNumber || (was.Comparison is not null && row.Comparison is not null))
            {
                Tell(
                    row,
                    before,
                    $"目标值{Say.Quote(row.Printed)}，批复的是{Say.Quote(was.Printed)}，应按批复的目标自评，确已调整的附调整批复",
                    row.Printed,
                    was.Printed,
                    null,
                    report
                );
            }
        }
        if (was.Weight is { } old && row.Weight is { } now && old != now)
        {
            Tell(
                row,
                before,
                $"权重 {Say.Number(now)} 分，批复的是 {Say.Number(old)} 分，应按批复的权重自评",
                $"{Say.Number(now)} 分",
                $"{Say.Number(old)} 分",
                null,
                report
            );
        }
    }

    private static void Tell(
        IndicatorFacts row,
        FormFacts before,
        string message,
        string? found,
        string? expected,
        Severity? atMost,
        RuleReport report
    ) =>
        report.Find(
            row,
            message,
            found,
            expected,
            new() { AtMost = atMost, Related = [new RelatedPlace(before.File, before.Position, null)] }
        );
}
