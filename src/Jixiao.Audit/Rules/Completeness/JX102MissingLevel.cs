using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX102MissingLevel : FormRule
{
    private static readonly string[] People =
    [
        "学生",
        "师生",
        "教师",
        "群众",
        "居民",
        "村民",
        "农民",
        "农户",
        "老人",
        "老年",
        "残疾人",
        "患者",
        "儿童",
        "家长",
        "市民",
        "公众",
        "游客",
        "旅客",
        "企业",
        "资助",
        "补助",
        "补贴",
        "救助",
        "慰问",
    ];

    public override RuleAbout About { get; } =
        new("JX102", Severity.Error)
        {
            Title = "缺少产出、效益或满意度指标",
            What =
                "表中没有产出指标，或没有效益指标；直接服务于人（学生、群众、企业等）的项目、部门没有满意度指标的，作警告。不分一级指标的表不查。",
            Why =
                "产出说明办了什么事，效益说明办事有什么用，满意度说明服务对象认不认可；缺一项，钱花得值不值就无法评价。",
            HowToMend = "补上缺少的一级指标，至少设一条可以考核的三级指标。",
            Basis = "财预〔2021〕101号",
            RestsOn = RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Indicators.Count == 0)
        {
            report.Find(
                form,
                "没有一条绩效指标，应有产出、效益和满意度指标",
                "0 条指标",
                "产出、效益、满意度指标",
                more: new() { AtMost = Severity.Warning }
            );
            return;
        }
        if (!form.HasLevels)
        {
            return;
        }
        if (!form.ShowsLevel1())
        {
            report.NotChecked(form, "有的指标没有一级指标，或用的是本地名称，无法判断缺哪一类");
            return;
        }
        Lacks(form, Level1.Output, null, report);
        Lacks(form, Level1.Benefit, null, report);
        if (ServesPeople(form))
        {
            Lacks(form, Level1.Satisfaction, Severity.Warning, report);
        }
    }

    private static void Lacks(FormFacts form, Level1 level, Severity? atMost, RuleReport report)
    {
        if (!form.HasUnder(level) && !HasMisplaced(form, level))
        {
            report.Find(
                form,
                $"{form.Indicators.Count} 条指标中没有{level.Name()}，应至少设一条",
                $"没有{level.Name()}",
                $"至少 1 条{level.Name()}",
                form.Indicators,
                new() { AtMost = atMost }
            );
        }
    }

    /// <summary>By its level 2 there is one, under another level 1: JX402 says so.</summary>
    private static bool HasMisplaced(FormFacts form, Level1 level)
    {
        foreach (var indicator in form.Indicators)
        {
            if (indicator.IsApart() && Placing.Parent(indicator.Level2) == level)
            {
                return true;
            }
        }
        return false;
    }

    private static bool ServesPeople(FormFacts form)
    {
        if (form.Name.AsSpan().ContainsAny(People))
        {
            return true;
        }
        foreach (var task in form.Form.Tasks)
        {
            if (task.Content.AsSpan().ContainsAny(People))
            {
                return true;
            }
        }
        foreach (var goal in form.Form.Goals)
        {
            if (goal.AsSpan().ContainsAny(People))
            {
                return true;
            }
        }
        return false;
    }
}
