using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX519AskedOfOthers : FormRule
{
    private const int FewestWords = 12;

    /// <summary>Who is asked, and what a form that serves them speaks of.</summary>
    private static readonly (string Who, string[] Served)[] Asked =
    [
        (
            "家长",
            ["学", "教", "校", "幼", "童", "少年", "托育", "青", "家庭", "疫苗", "接种", "生育", "孩", "婴", "儿"]
        ),
        ("学生", ["学", "教", "校", "幼", "童", "少年", "青", "孩", "图书", "体育", "科普", "研学"]),
        ("师生", ["学", "教", "校", "幼"]),
        ("教师", ["学", "教", "校", "幼", "师"]),
        ("学员", ["培训", "学", "校", "班", "教", "讲", "训"]),
        ("患者", ["医", "诊", "卫", "病", "健康", "疾", "药", "康复", "血", "院", "救治", "精神"]),
        ("病人", ["医", "诊", "卫", "病", "健康", "疾", "药", "康复", "血", "院"]),
        (
            "农户",
            ["农", "村", "种", "养", "乡", "粮", "水", "田", "林", "畜", "脱贫", "帮扶", "土地", "草", "果", "茶", "户"]
        ),
        ("农民", ["农", "村", "种", "养", "乡", "粮", "水", "田", "林", "畜", "脱贫", "帮扶", "土地", "工资", "草"]),
        ("牧民", ["牧", "草", "畜", "农", "村", "乡"]),
        ("渔民", ["渔", "海", "船", "水", "港", "养殖"]),
        (
            "游客",
            [
                "旅",
                "游",
                "景",
                "文化",
                "文物",
                "文体",
                "馆",
                "公园",
                "展览",
                "会展",
                "展馆",
                "节庆",
                "博物",
                "村",
                "厕",
                "交通",
                "体育",
                "客运",
                "机场",
            ]
        ),
        ("乘客", ["乘", "公交", "客运", "交通", "车", "运输", "运营", "航", "车站", "出行", "轨道", "地铁"]),
        ("读者", ["读", "书", "馆", "报", "刊", "文化", "档案"]),
        (
            "观众",
            ["演", "展览", "影", "剧", "文化", "文艺", "文体", "馆", "视", "节庆", "文化节", "赛", "艺", "体育", "播"]
        ),
        ("老年人", ["老", "养", "高龄", "民政", "福利", "社区", "居民", "健康", "体检"]),
        ("残疾人", ["残", "康复", "助", "福利", "民政", "特殊", "无障碍"]),
        ("退役军人", ["军", "役", "优抚", "双拥", "兵"]),
        ("纳税人", ["税", "财"]),
        (
            "当事人",
            [
                "法",
                "案",
                "诉",
                "调解",
                "仲裁",
                "司",
                "检",
                "执",
                "警",
                "律",
                "公证",
                "矛盾",
                "纠纷",
                "救助",
                "维权",
                "婚",
            ]
        ),
        ("参保", ["保", "医", "社", "养老"]),
        ("参合", ["保", "医", "卫"]),
        ("孕产妇", ["孕", "产", "妇", "母", "医", "卫", "生育"]),
        ("求职", ["就业", "职", "人社", "招聘", "人才", "劳动"]),
        ("种植户", ["农", "种", "田", "粮", "菜", "果", "茶", "药", "林", "村"]),
        ("养殖户", ["养", "畜", "牧", "渔", "农", "动物", "村"]),
        ("优抚对象", ["优抚", "军", "烈", "民政"]),
        ("业主", ["小区", "物业", "住", "房", "电梯", "社区"]),
        ("考生", ["考", "招", "学", "教"]),
        ("运动员", ["体", "运动", "赛", "训"]),
    ];

    public override RuleAbout About { get; } =
        new("JX519", Severity.Warning)
        {
            Title = "满意度的调查对象与项目无关",
            What =
                "满意度指标问的是家长、学生、患者、农户、游客等一类人，而单位和项目名称、目标和其他指标没有一处说到这类人或为他们办的事。目标不足 12 个字的表不判断。",
            Why = "问错了人，满意度再高也说明不了项目的效果；多半是从别的项目复制来的。",
            HowToMend = "改为本项目真正服务的人，如“受检群众满意度”“参训人员满意度”。",
            RestsOn = RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Reading.LostSentence is not null || !SaysEnough(form))
        {
            return;
        }
        foreach (var row in form.Indicators)
        {
            if (!row.Name.Contains("满意", StringComparison.Ordinal))
            {
                continue;
            }
            foreach (var (who, served) in Asked)
            {
                if (row.Name.Contains(who, StringComparison.Ordinal) && !Serves(form, row, served))
                {
                    report.Find(
                        row,
                        $"调查的是“{who}”，而本表的单位、项目、目标和其他指标都没有说到他们，应改为本项目真正服务的对象",
                        who,
                        "本项目的服务对象"
                    );
                    break;
                }
            }
        }
    }

    private static bool SaysEnough(FormFacts form)
    {
        var said = 0;
        foreach (var goal in form.Form.Goals)
        {
            said += Wording.ChineseLength(goal);
        }
        return said >= FewestWords;
    }

    private static bool Serves(FormFacts form, IndicatorFacts asked, string[] served)
    {
        var printed = form.Form;
        foreach (var word in served)
        {
            if (
                Has(printed.Project?.Name, word)
                || Has(printed.Unit?.Name, word)
                || Has(printed.CompetentDepartment?.Name, word)
                || printed.Goals.Any(g => Has(g, word))
                || printed.Duties.Any(d => Has(d.Name, word) || Has(d.Goal, word))
                || printed.Tasks.Any(t => Has(t.Name, word) || Has(t.Content, word))
            )
            {
                return true;
            }
            foreach (var row in form.Indicators)
            {
                if (!ReferenceEquals(row, asked) && Has(row.Name, word))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool Has(string? text, string word) => text?.Contains(word, StringComparison.Ordinal) == true;
}
