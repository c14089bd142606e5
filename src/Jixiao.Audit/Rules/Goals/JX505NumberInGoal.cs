using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX505NumberInGoal : FormRule
{
    /// <summary>What a goal counts its outputs in.</summary>
    private const string Counted = "人名所户个座台套辆场次期项公亩份处吨块册支头株件家起栋间幢盏篇批艘架眼";

    public override RuleAbout About { get; } =
        new("JX505", Severity.Warning)
        {
            Title = "目标中的数与指标不一致，或指标中没有",
            What =
                "绩效目标或年度任务写明的数（人数、里程、比率、每人标准等），与说同一件事的指标的目标值不同，是警告；目标只定下限而指标更高的，是提示。项目目标写明的数量在指标中找不到的，是提示。目标写明的某项费用，与同名成本指标的金额不同的，也是警告。",
            Why = "指标是目标的量化，目标承诺的数在指标中没有或不同，自评时就不知道按哪个算。",
            HowToMend = "核对后改成一致；目标承诺的数量都应有一条指标衡量。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.Value | RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Indicators.Count == 0)
        {
            return;
        }
        var reported = SpokenNumbers.Check(form, report);
        if (!form.IsProject)
        {
            return;
        }
        AmountsInGoals.Check(form, report);
        RatesInGoals.Check(form, reported, report);
        foreach (var goal in form.Form.Goals)
        {
            var numbers = new NumbersInText(goal);
            while (numbers.Next())
            {
                if (
                    IsCounted(in numbers)
                    && !reported.Contains(InOnes(in numbers))
                    && !IsInIndicators(form, InOnes(in numbers))
                    && !IsSum(form, numbers.Number, numbers.After[0])
                    && !IsPart(form, goal, numbers.After[0])
                )
                {
                    Report(form, goal, in numbers, report);
                }
            }
        }
    }

    private static decimal InOnes(ref readonly NumbersInText numbers) =>
        numbers.After is ['万', ..] ? numbers.Number * 10_000 : numbers.Number;

    private static bool IsCounted(ref readonly NumbersInText numbers)
    {
        var inWan = numbers.After is ['万', ..];
        var unit = inWan ? numbers.After[1..] : numbers.After;
        // Of what is measured there may be a part: 38.6 公里.
        if (
            (numbers.Number < 2 && !inWan)
            || (numbers.Number % 1 != 0 && !inWan && unit is not ['公' or '亩' or '吨', ..])
            || unit.IsEmpty
            || !Counted.Contains(unit[0])
        )
        {
            return false;
        }
        if (
            unit is ['个', '月' or '百' or '年' or '学' or '工' or '小', ..] or ['人', '均', ..] or ['公', not '里', ..]
        )
        {
            return false;
        }
        var before = numbers.Before.TrimEnd();
        return before.IsEmpty
            || !(
                "每第前近均年-—~～至到约余超不于第/×*“‘《".Contains(before[^1]) || char.IsAsciiLetterOrDigit(before[^1])
            );
    }

    /// <summary>530人 against indicators of 180, 150 and 200人.</summary>
    private static bool IsSum(FormFacts form, decimal number, char unit)
    {
        var sum = 0m;
        foreach (var row in form.Indicators)
        {
            if (
                row.Number is { } part
                && row.Row.Unit is [var c]
                && (c == unit || (c is '人' or '名' && unit is '人' or '名'))
            )
            {
                sum += part;
            }
        }
        return sum == number;
    }

    /// <summary>5人, 5人 and 1人 of a goal against an indicator of 11人.</summary>
    private static bool IsPart(FormFacts form, string goal, char unit)
    {
        var (sum, whole) = (0m, 0m);
        var numbers = new NumbersInText(goal);
        while (numbers.Next())
        {
            if (numbers.After is [var c, ..] && c == unit)
            {
                sum += numbers.Number;
                whole = Math.Max(whole, numbers.Number);
            }
        }
        return sum > whole && (IsInIndicators(form, sum) || (sum == whole * 2 && IsInIndicators(form, whole)));
    }

    private static bool IsInIndicators(FormFacts form, decimal number)
    {
        foreach (var row in form.Indicators)
        {
            if (
                row.Number == number
                || row.High == number
                || Holds(row.Name, number)
                || Holds(row.Row.ValueText, number)
            )
            {
                return true;
            }
            if (
                row.Row.Unit is ['万', ..] && row.Number * 10_000 == number
                || Holds(row.Row.Explanation, number)
                || Holds(row.Row.PlannedValue, number)
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool Holds(string? text, decimal number)
    {
        var numbers = new NumbersInText(text);
        while (numbers.Next())
        {
            if (numbers.Number == number)
            {
                return true;
            }
        }
        return false;
    }

    private static void Report(FormFacts form, string goal, ref readonly NumbersInText numbers, RuleReport report)
    {
        var unit = numbers.After[..(numbers.After is ['万', _, ..] or ['公', '里', ..] ? 2 : 1)].ToString();
        var printed = $"{Say.Number(numbers.Number)}{unit}";
        var near = numbers.Before.Length > 6 ? numbers.Before[^6..] : numbers.Before;
        var about = near[(near.LastIndexOfAny("，。；、：:,;") + 1)..].Trim().ToString();
        report.Find(
            form,
            $"绩效目标写有“{about}{printed}”，指标中没有这个数，应有一条指标衡量",
            printed,
            "有一条指标衡量",
            more: new() { AtMost = Severity.Info, Key = goal.Length + printed }
        );
    }
}
