using Jixiao.Core;
using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX827–JX831: monitoring forms and results that contradict themselves.</summary>
internal static class ReportSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfForm("JX827", TwoTicks),
        OfForm("JX828", OtherPeriod),
        OfForm("JX829", LessThanDone),
        new("JX830", SameResults),
        EvaluationSlips.Scored("JX831", CalledAll),
    ];

    private static Form? TwoTicks(Form form, Dice dice)
    {
        if (
            form.Stage != FormStage.Monitoring
            || dice.Row(form, i => i.Likelihood is "确定能" or "有可能") is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        return form.With(
            at,
            row with
            {
                Attributes = [.. row.Attributes, new("完成目标可能性/完全不可能", dice.Pick("√", "✓"))],
            }
        );
    }

    private static Form? OtherPeriod(Form form, Dice dice)
    {
        if (form.Stage != FormStage.Monitoring || form.FiscalYear is not { } year)
        {
            return null;
        }
        var month = dice.Pick(1, 2, 3, 4, 5, 11, 12);
        return form with
        {
            Attributes =
            [
                .. form.Attributes.Where(a => !a.Label.Contains("监控", StringComparison.Ordinal)),
                new("监控期间", $"{year}年1月1日至{year}年{month}月28日"),
            ],
        };
    }

    private static Form? LessThanDone(Form form, Dice dice)
    {
        if (
            form.Stage != FormStage.Monitoring
            || dice.Row(form, i => i.IsCount() && i.Number() > 4 && !i.Named("频", "事故", "投诉")) is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var done = decimal.Floor(row.Number()!.Value) + dice.Between(2, 9);
        return form.With(
            at,
            row with
            {
                Actual = Edits.Print(done) + row.Unit,
                Forecast = Edits.Print(done - dice.Pick(1, 2)) + row.Unit,
            }
        );
    }

    private static IReadOnlyList<Form>? SameResults(Form form, Dice dice)
    {
        if (form is not { Stage: FormStage.SelfEvaluation, Project: not null })
        {
            return null;
        }
        string[] results = [$"全年完成巡护{dice.Between(20, 90)}次，整治点位{dice.Between(3, 15)}处，资料按时归档。"];
        return
        [
            form with
            {
                GoalResults = results,
            },
            form with
            {
                GoalResults = results,
                Project = new(null, dice.Pick("河道保洁", "护路养护", "灯会筹办")),
            },
        ];
    }

    private static Form? CalledAll(Form form, Dice dice)
    {
        var planned = dice.Between(110, 480);
        return form with
        {
            Goals = [.. form.Goals, $"补植行道树木{planned}株。"],
            GoalResults =
            [
                .. form.GoalResults,
                $"补植行道树木{planned - dice.Between(3, 60)}株，{dice.Pick("全面完成", "全部完成", "圆满完成")}年度任务。",
            ],
        };
    }
}
