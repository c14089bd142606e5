using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Similarity;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX502CopiedGoals : SetRule
{
    /// <summary>Shorter goals are alike by chance.</summary>
    private const int FewestShingles = 12;

    public override RuleAbout About { get; } =
        new("JX502", Severity.Warning)
        {
            Title = "绩效目标与另一项目雷同",
            What =
                "两个项目的年度绩效目标文字相同或几乎相同（以三字片段计，相似度不低于 80%），或其中一条（30 字以上）与另一项目的一条一字不差，或同一单位两个项目的目标中有一句带数量的话（12 字以上）一字不差。同一项目的不同年度、不同阶段不算。",
            Why = "不同的项目花不同的钱、办不同的事，目标雷同说明至少有一个是照抄的，不能说明这笔钱要达到什么效果。",
            HowToMend = "对照项目内容重写目标：做什么、做多少、做到什么程度、给谁带来什么变化。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        List<FormFacts> projects = [.. forms.Forms.Where(f => f.IsProject && f.Form.Goals.Count > 0)];
        var shingles = new uint[projects.Count][];
        Parallel.For(0, shingles.Length, i => shingles[i] = Shingles.Of(projects[i].Form.Goals));
        for (var i = 0; i < shingles.Length; i++)
        {
            if (shingles[i].Length < FewestShingles)
            {
                shingles[i] = [];
            }
        }
        var threshold = forms.Forms.Count == 0 ? 1 : forms.Forms[0].Profile[Threshold.GoalLikeness];
        var said = Copies.Report(
            projects,
            shingles,
            threshold,
            (form, _, where, how) =>
                $"年度绩效目标{Say.Quote(string.Concat(form.Form.Goals))}与项目{where}的{how}，应按本项目的内容填写",
            "各项目目标不同",
            report
        );
        CopiedClauses.Report(projects, CopiedGoalItems.Report(projects, said, report), report);
    }
}
