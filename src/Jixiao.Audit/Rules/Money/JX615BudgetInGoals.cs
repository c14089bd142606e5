using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX615BudgetInGoals : FormRule
{
    /// <summary>Words that make the amount another one than this form's budget.</summary>
    private static readonly string[] OfSomethingElse =
    [
        "上年",
        "去年",
        "总投资",
        "累计",
        "其中",
        "每年",
        "超",
        "调整前",
        "年初",
    ];

    public override RuleAbout About { get; } =
        new("JX615", Severity.Warning)
        {
            Title = "目标中写的预算与表中的金额不同",
            What = "项目的绩效目标写有“预算……万元”，而它不等于表中的年度资金总额、各项来源或项目总额。",
            Why = "同一张表的预算有两种说法，多半是预算调整后没有改目标，或照抄了上年的目标。",
            HowToMend = "核对预算批复，把目标中的金额改成与年度资金总额一致。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsProject || form.Budget is not { Yuan: > 0 and var budget })
        {
            return;
        }
        foreach (var goal in form.Form.Goals)
        {
            if (
                !goal.Contains("预算", StringComparison.Ordinal) && !goal.Contains("资金总额", StringComparison.Ordinal)
            )
            {
                continue;
            }
            var numbers = new NumbersInText(goal);
            while (numbers.Next())
            {
                if (Scale(numbers.After) is { } scale && IsBudget(numbers.Before) && numbers.Number < 1_000_000_000)
                {
                    Compare(form, budget, numbers.Number * scale, report);
                }
            }
        }
    }

    private static void Compare(FormFacts form, decimal budget, decimal amount, RuleReport report)
    {
        if (decimal.Abs(amount - budget) <= decimal.Max(PrintedPrecision.Tolerance(form, 1), amount / 200))
        {
            return;
        }
        foreach (var line in form.Form.Funds.Lines)
        {
            if (line.Yuan.Yuan == amount)
            {
                return;
            }
        }
        report.Find(
            form,
            $"绩效目标中写的预算是 {Say.Amount(amount, form)}，表中预算是 {Say.Amount(budget, form)}，应当一致",
            Say.Amount(amount, form),
            Say.Amount(budget, form)
        );
    }

    /// <summary>The words right before the number are 预算 or 资金总额, with at most a few characters between.</summary>
    private static bool IsBudget(ReadOnlySpan<char> before)
    {
        var near = before.Length > 8 ? before[^8..] : before;
        var wide = before.Length > 16 ? before[^16..] : before;
        foreach (var word in OfSomethingElse)
        {
            if (wide.IndexOf(word) >= 0)
            {
                return false;
            }
        }
        var at = Math.Max(near.LastIndexOf("预算"), near.LastIndexOf("资金总额"));
        return at >= 0 && near[at..].IndexOfAny("，。；、,;") < 0;
    }

    private static decimal? Scale(ReadOnlySpan<char> unit) =>
        unit.StartsWith("万元") ? 10_000m
        : unit.StartsWith("亿元") ? 100_000_000m
        : unit.StartsWith("元") && !unit.StartsWith("元/") ? 1m
        : null;
}
