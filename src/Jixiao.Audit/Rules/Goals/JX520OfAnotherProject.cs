using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX520OfAnotherProject : SetRule
{
    private const int ShortestName = 5;

    /// <summary>Pairs of characters of its own that the name has in common with the other project.</summary>
    private const int Fewest = 2;

    /// <summary>Pairs that any project shares with any other.</summary>
    private const string Common =
        "工作 开展 提升 提高 加强 保障 完成 确保 进行 促进 推进 实施 落实 项目 经费 资金 目标 全县 全市 全区 发展 进一 一步 单位 相关 服务 水平 管理 建设 能力 质量 使用 情况 有效 年度 任务 问题 社会 全面 满意 意度 覆盖 盖率 宣传 培训 次数 数量 人数 人次 及时 时率 合格 格率 达标 标率 知晓 晓率 群众 居民 活动 标准 补助 补贴 发放 专项 设备 工程 成本 时间 效益 增加 增长 影响 机制 长效 带动 运行 维护 改造 安全 环境 生活 就业 农村 企业 学校 学生 教师 收入 改善 率达 受益 覆盖";

    public override RuleAbout About { get; } =
        new("JX520", Severity.Info)
        {
            Title = "指标说的是本单位另一个项目的事",
            What =
                "一起送审的同一单位几个项目中，一条产出、效益指标的名称与本项目的名称、目标和其他指标没有一个共同的实词，而与另一个项目的名称和内容有两处以上相同。",
            Why = "多半是从另一个项目复制过来没有删，本项目的钱不办这件事。",
            HowToMend = "删去，或移到它所属的项目；确属本项目的，在绩效目标中写明。",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        foreach (var group in forms.ByUnitAndYear)
        {
            List<FormFacts> projects = [.. group.Where(f => f.IsProject && f.Form.Project?.Name is not null)];
            // Of a unit with hundreds of projects something is always alike.
            if (projects.Count is < 2 or > 40)
            {
                continue;
            }
            List<string> texts = [.. projects.Select(Text)];
            for (var i = 0; i < projects.Count; i++)
            {
                if (projects[i].Form.Goals.Count == 0 || projects[i].Reading.LostSentence is not null)
                {
                    continue;
                }
                foreach (var row in projects[i].Indicators)
                {
                    if (
                        row.Name.Length >= ShortestName
                        && row.Under() is Level1.Output or Level1.Benefit
                        && !IsOwn(projects[i], row)
                        && Of(projects, texts, i, row.Name) is { } other
                    )
                    {
                        Report(row, other, report);
                    }
                }
            }
        }
    }

    private static string Text(FormFacts form) =>
        string.Join('\n', form.Form.Goals.Concat(form.Indicators.Select(r => r.Name)).Prepend(form.Name));

    private static bool IsOwn(FormFacts form, IndicatorFacts row)
    {
        for (var at = 0; at + 2 <= row.Name.Length; at++)
        {
            var pair = row.Name.AsSpan(at, 2);
            if (!IsWord(pair))
            {
                continue;
            }
            if (form.Name.AsSpan().IndexOf(pair) >= 0)
            {
                return true;
            }
            foreach (var goal in form.Form.Goals)
            {
                if (goal.AsSpan().IndexOf(pair) >= 0)
                {
                    return true;
                }
            }
            foreach (var other in form.Indicators)
            {
                if (other != row && other.Name.AsSpan().IndexOf(pair) >= 0)
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static FormFacts? Of(List<FormFacts> projects, List<string> texts, int own, string name)
    {
        for (var i = 0; i < projects.Count; i++)
        {
            if (i == own || projects[i].Name == projects[own].Name)
            {
                continue;
            }
            var (shared, named) = (0, false);
            for (var at = 0; at + 2 <= name.Length; at++)
            {
                var pair = name.AsSpan(at, 2);
                if (IsWord(pair) && texts[i].AsSpan().IndexOf(pair) >= 0)
                {
                    shared++;
                    named |= projects[i].Name.AsSpan().IndexOf(pair) >= 0;
                }
            }
            if (named && shared >= Fewest)
            {
                return projects[i];
            }
        }
        return null;
    }

    private static bool IsWord(ReadOnlySpan<char> pair) =>
        Wording.IsChinese(pair[0]) && Wording.IsChinese(pair[1]) && Common.AsSpan().IndexOf(pair) < 0;

    private static void Report(IndicatorFacts row, FormFacts other, RuleReport report) =>
        report.Find(
            row,
            $"与本项目的名称、目标和其他指标都无关，说的是项目{Say.Quote(other.Name)}的事，疑为复制残留，应删去或改写",
            row.Name,
            "本项目的内容",
            new() { Key = other.Name, Related = [new RelatedPlace(other.File, other.Position, null)] }
        );
}
