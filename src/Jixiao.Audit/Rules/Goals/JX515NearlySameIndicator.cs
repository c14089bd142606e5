using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX515NearlySameIndicator : FormRule
{
    /// <summary>Shorter names are part of too many.</summary>
    private const int Shortest = 4;

    /// <summary>Small numbers are alike by chance.</summary>
    private const int Fewest = 10;

    private const int LongestPrefix = 4;

    private static readonly string[] Measures =
    [
        "家次",
        "人次",
        "次数",
        "场次",
        "人数",
        "户数",
        "个数",
        "数量",
        "总数",
        "套数",
        "台数",
        "期数",
        "面积",
        "里程",
        "情况",
        "任务",
        "数",
    ];

    public override RuleAbout About { get; } =
        new("JX515", Severity.Warning)
        {
            Title = "两条指标几乎相同",
            What =
                "两条指标的目标值和单位相同，名称只差“数量”“次数”“家次”等量词，或一条只比另一条前面多几个字。比率、金额和 10 以下的数不算；名称完全相同的由 JX501、JX408 报告。",
            Why = "同一件事换个说法考核两次，重复计分，也挤占了应当考核别的事的位置。",
            HowToMend = "删去一条；确是两件事的，在名称中写明区别，目标值分别填写。",
            RestsOn = RestsOn.Name | RestsOn.Value,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var rows = form.Indicators;
        for (var i = 1; i < rows.Count; i++)
        {
            if (!IsCounted(rows[i]))
            {
                continue;
            }
            for (var j = 0; j < i; j++)
            {
                if (IsCounted(rows[j]) && AreAlike(rows[j], rows[i]))
                {
                    Report(rows[j], rows[i], report);
                    break;
                }
            }
        }
    }

    private static bool IsCounted(IndicatorFacts row) =>
        row is { UnitKind: UnitKind.Count or UnitKind.People, Number: >= Fewest, Name.Length: >= Shortest };

    private static bool AreAlike(IndicatorFacts first, IndicatorFacts second)
    {
        if (
            first.Number != second.Number
            || first.High != second.High
            || !string.Equals(first.Row.Unit, second.Row.Unit, StringComparison.Ordinal)
            || first.Row.Duty != second.Row.Duty
        )
        {
            return false;
        }
        var (one, other) = (NameWords.Core(first.Name).ToString(), NameWords.Core(second.Name).ToString());
        return one != other && (SameBut(one, other) || EndsOn(one, other) || EndsOn(other, one));
    }

    private static bool SameBut(string one, string other)
    {
        var stem = Stem(one);
        return stem.Length >= Shortest && stem.SequenceEqual(Stem(other));
    }

    private static bool EndsOn(string longer, string shorter) =>
        shorter.Length >= Shortest + 1
        && longer.Length > shorter.Length
        && longer.Length <= shorter.Length + LongestPrefix
        && longer.EndsWith(shorter, StringComparison.Ordinal);

    private static ReadOnlySpan<char> Stem(string name)
    {
        foreach (var measure in Measures)
        {
            if (name.EndsWith(measure, StringComparison.Ordinal))
            {
                return name.AsSpan(0, name.Length - measure.Length);
            }
        }
        return name;
    }

    private static void Report(IndicatorFacts first, IndicatorFacts second, RuleReport report) =>
        report.Find(
            second,
            $"与{Say.Row(first)}几乎相同，目标值都是“{second.Printed}”，疑为重复设置，应删去一条或写明区别",
            $"第 {first.Index + 1}、{second.Index + 1} 条",
            "各条考核不同的事",
            new() { Key = first.Name, Related = [new RelatedPlace(first.Form.File, first.Form.Position, first.Index)] }
        );
}
