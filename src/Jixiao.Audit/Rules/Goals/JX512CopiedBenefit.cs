using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX512CopiedBenefit : SetRule
{
    /// <summary>Shorter names are common to many projects (群众满意度).</summary>
    private const int Shortest = 20;

    public override RuleAbout About { get; } =
        new("JX512", Severity.Warning)
        {
            Title = "效益指标与另一项目一字不差",
            What = "两个项目有一条 20 字以上的效益指标文字相同（空格和标点不计）。同一项目的不同年度、不同阶段不算。",
            Why = "不同的项目产生不同的效益；整句照抄的效益指标说明不了本项目的效果。",
            HowToMend = "写明本项目给谁带来什么变化，能用数字的用数字。",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        var seen = new Dictionary<ulong, IndicatorFacts>();
        foreach (var form in forms.Forms)
        {
            if (!form.IsProject)
            {
                continue;
            }
            foreach (var row in form.Indicators)
            {
                if (row is { Level1: Level1.Benefit, Name.Length: >= Shortest })
                {
                    var hash = TextKey.Hash(row.Name);
                    if (!seen.TryAdd(hash, row))
                    {
                        Report(seen[hash], row, report);
                    }
                }
            }
        }
    }

    private static void Report(IndicatorFacts first, IndicatorFacts row, RuleReport report)
    {
        if (first.Form.Name == row.Form.Name)
        {
            return;
        }
        report.Find(
            row,
            $"与项目{Say.Quote(first.Form.Name)}的效益指标一字不差，应写本项目的效益",
            $"与{Say.Quote(first.Form.Name)}相同",
            "本项目的效益",
            new() { Related = [new RelatedPlace(first.Form.File, first.Form.Position, first.Index)] }
        );
    }
}
