using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>A three-year project: mid-term goal and values beside those of the year.</summary>
internal static class DigitalArchivesMidTerm
{
    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Form()];
        return new CorpusDocument("17-mid-term-and-yearly", forms, [.. MidTermLayout.Print(forms)]);
    }

    private static Form Form() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "项目支出绩效目标申报表",
            FiscalYear = 2025,
            Division = "云岭市",
            Unit = Named("云岭市档案馆"),
            CompetentDepartment = Named("云岭市档案馆", "107"),
            Project = Named("馆藏档案数字化（2025—2027年）"),
            Attributes = [new LabelledText("项目属性", "延续项目"), new LabelledText("项目期", "3年")],
            Funds = Money(
                "万元",
                "lifetime|中期资金总额|452.00",
                "total|年度资金总额|156.00",
                "-|中期其中：财政拨款|420.00",
                "fiscal|年度其中：财政拨款|146.00",
                "-|中期其他资金|32.00",
                "other|年度其他资金|10.00"
            ),
            Goals =
            [
                "完成民国以来馆藏纸质档案数字化，建成数字档案馆，提供远程查阅服务。",
                "完成馆藏档案数字化扫描380万页，建设查阅利用平台一期。",
            ],
            Indicators = Indicators(
                "l1 l2 name plan cmp value unit printed",
                """
                成本指标|经济成本指标|单页扫描加工成本|≤0.32元/页|≤|0.32|元/页
                产出指标|数量指标|档案数字化扫描页数|≥1120万页|≥|380|万页
                ||数字化目录著录条数|≥186万条|≥|62|万条
                ||征集口述史料|≥45份|≥|15|份
                |质量指标|图像一次验收合格率|≥99%|≥|99|%
                ||目录著录差错率|≤0.05%|≤|0.05|%
                |时效指标|项目完成时间|2027年11月30日||2025-11-30||2025年11月30日
                效益指标|经济效益指标|节约纸质档案调阅成本|≥18万元|≥|5|万元
                |社会效益指标|远程查阅人次|≥2.4万人次|≥|0.6|万人次
                |可持续影响指标|档案长期安全保存能力|显著提升||有所提升
                满意度指标|服务对象满意度指标|查档群众满意度|≥95%|≥|93|%
                """
            ),
        };
}
