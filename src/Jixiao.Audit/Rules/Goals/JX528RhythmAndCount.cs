using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX528RhythmAndCount : FormRule
{
    private const decimal SameThing = 0.6m;

    public override RuleAbout About { get; } =
        new("JX528", Severity.Warning)
        {
            Title = "目标说的频次与指标不符",
            What =
                "目标写明“每季度一次”“每月”“春秋两季”等频次，而说同一件事的次数指标少于一年应有的次数（每季度一次应为 4 次），或频次指标写的是另一种频次。",
            Why = "按频次算出的次数比指标多，照指标做就完不成目标。",
            HowToMend = "按工作计划核对频次和次数，改成一致。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        foreach (var goal in form.Form.Goals)
        {
            foreach (var clause in goal.Split(['，', '。', '；', ';', ',', '\n'], StringSplitOptions.TrimEntries))
            {
                if (clause.Length is > 3 and < 120 && Rhythm.Of(clause) is { } rhythm)
                {
                    Check(form, clause, rhythm, report);
                }
            }
        }
    }

    private static void Check(FormFacts form, string clause, (decimal Times, string Words) rhythm, RuleReport report)
    {
        foreach (var row in form.Indicators)
        {
            if (!row.HasName || NameCover.Of(Stem(row.Name), clause) < SameThing)
            {
                continue;
            }
            var related = new More { Related = [new RelatedPlace(form.File, form.Position, null)], Key = rhythm.Words };
            if (
                row
                    is {
                        Number: > 0 and var number,
                        Row.Unit: "次" or "期" or "场" or "场次" or "轮" or "批次" or "回"
                    }
                && number < rhythm.Times
                && rhythm.Times < 52
                && row.Name.AsSpan().IndexOfAny('每', '均') < 0
            )
            {
                report.Find(
                    row,
                    $"目标值“{row.Printed}”，而绩效目标写的是“{clause}”，{rhythm.Words}一年应为 {Say.Number(rhythm.Times)} 次，两处应当一致，请核对",
                    row.Printed,
                    $"{Say.Number(rhythm.Times)} 次",
                    related
                );
            }
            else if (
                row is { Number: null, Row.Value: { } words }
                && row.Name.AsSpan().IndexOf("频") >= 0
                && Rhythm.Of(words) is { } other
                && other.Times != rhythm.Times
            )
            {
                report.Find(
                    row,
                    $"目标值“{row.Printed}”，而绩效目标写的是“{clause}”，频次应当一致，请核对",
                    row.Printed,
                    rhythm.Words,
                    related
                );
            }
        }
    }

    private static ReadOnlySpan<char> Stem(string name)
    {
        var stem = NameCover.Stem(name);
        return stem.EndsWith("频次") || stem.EndsWith("频率") ? stem[..^2] : stem;
    }
}
