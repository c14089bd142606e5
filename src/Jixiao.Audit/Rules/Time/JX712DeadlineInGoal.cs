using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX712DeadlineInGoal : FormRule
{
    private const decimal SameThing = 0.6m;
    private const string Ends = "，。；;！!：:\n";

    public override RuleAbout About { get; } =
        new("JX712", Severity.Warning)
        {
            Title = "目标中的期限与时效指标不同",
            What = "目标写明某件事在某月某日前完成，而说同一件事的时效指标是另一个日期。",
            Why = "同一件事有两个期限，自评时不知道按哪个算。",
            HowToMend = "按实施计划核对，改成一致。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        foreach (var goal in form.Form.Goals)
        {
            for (var day = PrintedDays.Next(goal, 0); day is { } found; day = PrintedDays.Next(goal, found.End))
            {
                if (found.Exists && goal.AsSpan(found.End).TrimStart() is ['前' or '底' or '之', ..])
                {
                    Check(form, goal, found, report);
                }
            }
        }
    }

    private static void Check(FormFacts form, string goal, PrintedDay day, RuleReport report)
    {
        var clause = Clause(goal, day.End);
        IndicatorFacts? best = null;
        var (cover, isTied) = (0m, false);
        foreach (var row in form.Indicators)
        {
            if (row.Level2 != Level2.Timeliness || Day(row) is not { } here)
            {
                continue;
            }
            if (here.Month == day.Month && (here.Day == day.Day || here.Day == 0 || day.Day == 0))
            {
                return;
            }
            var words = NameCover.Of(NameCover.Stem(row.Name), clause);
            isTied = words == cover && words > 0;
            if (words > cover)
            {
                (best, cover) = (row, words);
            }
        }
        if (best is null || isTied || cover < SameThing)
        {
            return;
        }
        var printed = day.Day == 0 ? $"{day.Month}月" : $"{day.Month}月{day.Day}日";
        report.Find(
            best,
            $"目标值{Say.Quote(best.Printed)}，而绩效目标写的是{Say.Quote(clause)}，期限应当一致，请核对",
            best.Printed,
            printed,
            new() { Related = [new RelatedPlace(form.File, form.Position, null)] }
        );
    }

    private static PrintedDay? Day(IndicatorFacts row) =>
        PrintedDays.Next(row.Row.ValueText ?? row.Row.Value, 0) is { Exists: true } day ? day : null;

    private static string Clause(string goal, int at)
    {
        var (from, to) = (at, at);
        while (from > 0 && !Ends.Contains(goal[from - 1], StringComparison.Ordinal))
        {
            from--;
        }
        while (to < goal.Length && !Ends.Contains(goal[to], StringComparison.Ordinal))
        {
            to++;
        }
        return goal[from..to].Trim();
    }
}
