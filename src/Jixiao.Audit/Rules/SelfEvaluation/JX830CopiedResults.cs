using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX830CopiedResults : SetRule
{
    private const int Fewest = 20;

    public override RuleAbout About { get; } =
        new("JX830", Severity.Warning)
        {
            Title = "完成情况与另一项目一字不差",
            What = "一起送审的两个项目的自评表，“实际完成情况”的文字完全相同（20 字以上）。同一项目的不同版本不算。",
            Why = "不同的项目办不同的事，完成情况相同，至少有一个是照抄的。",
            HowToMend = "按本项目的实际情况重写：完成了多少、效果如何、差在哪里。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        var seen = new Dictionary<string, FormFacts>(StringComparer.Ordinal);
        foreach (var form in forms.Forms)
        {
            if (!form.IsProject || form.Form.GoalResults.Count == 0)
            {
                continue;
            }
            var text = string.Concat(form.Form.GoalResults);
            var key = TextKey.Of(text);
            if (key.Length < Fewest || seen.TryAdd(key, form))
            {
                continue;
            }
            var first = seen[key];
            if (first.Name != form.Name)
            {
                report.Find(
                    form,
                    $"实际完成情况{Say.Quote(text)}与项目{Say.Quote(first.Name)}的完全相同，应写本项目的完成情况",
                    $"与{Say.Quote(first.Name)}相同",
                    "本项目的完成情况",
                    more: new() { Related = [new RelatedPlace(first.File, first.Position, null)], Key = first.Name }
                );
            }
        }
    }
}
