using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX518WholeCounty : FormRule
{
    private static readonly string[] Schools =
    [
        "小学",
        "中学",
        "幼儿园",
        "一中",
        "二中",
        "三中",
        "四中",
        "五中",
        "六中",
        "高级中学",
        "卫生院",
    ];

    private static readonly string[] Places = ["全县", "全区", "全市", "全省", "全州", "全旗", "我县", "我市", "我省"];

    /// <summary>Held against the others, or done for them.</summary>
    private static readonly string[] Rank =
    [
        "排名",
        "名次",
        "前列",
        "位次",
        "第一",
        "统考",
        "比赛",
        "竞赛",
        "示范",
        "辐射",
        "考试",
    ];

    public override RuleAbout About { get; } =
        new("JX518", Severity.Warning)
        {
            Title = "一所学校的项目考核全县的事",
            What =
                "实施单位是一所学校、幼儿园或乡镇卫生院，指标名称说的却是“全县”“全市”的水平、条件。全县排名、竞赛一类的不算；几所学校共用的项目不算。",
            Why = "一所学校决定不了全县的水平；这样的指标多半抄自教育局、卫健局的表。",
            HowToMend = "改为本校、本院的内容，如“本校教师信息化应用考核合格率”。",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Unit?.Name is not { } unit || !NameSense.EndsWithAny(unit, Schools))
        {
            return;
        }
        foreach (var row in form.Indicators)
        {
            foreach (var place in Places)
            {
                if (row.Name.Contains(place, StringComparison.Ordinal) && !NameSense.ContainsAny(row.Name, Rank))
                {
                    report.Find(
                        row,
                        $"实施单位是{Say.Quote(unit)}，指标考核的却是“{place}”，应改为本单位的内容",
                        place,
                        unit
                    );
                    break;
                }
            }
        }
    }
}
