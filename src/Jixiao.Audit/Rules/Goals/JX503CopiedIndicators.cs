using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Similarity;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX503CopiedIndicators : SetRule
{
    /// <summary>Small sets are alike by chance.</summary>
    private const int FewestIndicators = 5;

    public override RuleAbout About { get; } =
        new("JX503", Severity.Warning)
        {
            Title = "整套指标与另一项目雷同",
            What =
                "两个项目的指标名称和目标值几乎相同（以三字片段计，相似度不低于 80%），各有五条以上指标。同一项目的不同年度、不同阶段不算。",
            Why = "项目不同，产出和效益就不同；整套照抄的指标不能说明本项目的钱办了什么事。",
            HowToMend = "按本项目的内容重新提炼指标，目标值按本项目的数量、标准填写。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        if (forms.Forms.Count < 2)
        {
            return;
        }
        List<FormFacts> projects = [.. forms.Forms.Where(f => f.IsProject && f.Indicators.Count >= FewestIndicators)];
        var sets = new uint[projects.Count][];
        Parallel.For(
            0,
            sets.Length,
            i => sets[i] = Shingles.Of(projects[i].Indicators.Select(r => r.Name + r.Printed))
        );
        var threshold = forms.Forms[0].Profile[Threshold.IndicatorSetLikeness];
        Copies.Report(
            projects,
            sets,
            threshold,
            (form, other, where, how) =>
                $"{form.Indicators.Count} 条指标与项目{where}的 {other.Indicators.Count} 条{how}，应按本项目的内容设置",
            "各项目指标不同",
            report
        );
    }
}
