using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>An application: a page of description, then long-term and yearly goals with their indicators and history.</summary>
internal static class WetlandApplication
{
    private const string LongTerm = "长期绩效目标1";
    private const string Yearly = "年度绩效目标1";

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Form()];
        return new CorpusDocument("12-project-application", forms, [.. ApplicationLayout.Print(forms)]);
    }

    private static Form Form() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "清河县县级项目支出绩效目标申报表",
            FiscalYear = 2024,
            Division = "清河县",
            Unit = Named("清河县湿地保护站"),
            CompetentDepartment = Named("清河县林业和草原局"),
            Project = Named("清河湿地公园生态修复与监测", "51092024T000012876543"),
            Attributes =
            [
                new LabelledText("项目负责人", "沈望川"),
                new LabelledText("联系电话", "0999-6123045"),
                new LabelledText("项目类型", "□常年性项目  √延续性项目  □一次性项目"),
                new LabelledText(
                    "项目立项依据",
                    "《清河县湿地保护规划（2021—2030年）》；县人民政府2023年第14次常务会议纪要。湿地公园核心区近五年水面萎缩约12%，外来植物入侵面积达到86亩，亟需实施系统修复。"
                ),
                new LabelledText(
                    "项目实施方案",
                    "第一阶段（1—3月）完成勘测设计和政府采购；第二阶段（4—9月）实施退化湿地补水、外来物种清理、乡土植物栽植；第三阶段（10—12月）开展鸟类和水质监测，组织验收。共分3个标段，由湿地保护站组织实施，县林业和草原局监督。"
                ),
                new LabelledText(
                    "项目总预算测算依据",
                    "补水渠系清淤6.2公里×8万元=49.6万元；外来物种清理86亩×0.35万元=30.1万元；植被恢复210亩×0.42万元=88.2万元；监测设备12套×1.8万元=21.6万元；管护及监理10.5万元。"
                ),
                new LabelledText("与其他项目的关系", "与水务局河道整治项目相衔接，不重复投资。"),
            ],
            Funds = Money("万元", "lifetime|项目总预算（万元）|600", "total|项目当年预算（万元）|200"),
            Goals =
            [
                "长期绩效目标1：到2026年，恢复退化湿地630亩，湿地保护率达到58%以上，建成稳定的水鸟栖息地。",
                "年度绩效目标1：恢复退化湿地210亩，清除外来入侵植物86亩，建立鸟类和水质常态化监测体系。",
            ],
            Indicators =
            [
                .. Rows(
                    LongTerm,
                    """
                    产出指标|数量指标|恢复退化湿地面积||0亩|≥|630|亩
                    |质量指标|湿地保护率|51.2%|52.6%|≥|58|%
                    效益指标|生态效益指标|越冬水鸟种群数量|1860只|2015只|≥|2600|只
                    """
                ),
                .. Rows(
                    Yearly,
                    """
                    成本指标|经济成本指标|植被恢复单位成本|0.45万元/亩|0.43万元/亩|≤|0.42|万元/亩
                    产出指标|数量指标|恢复退化湿地面积|120亩|165亩|≥|210|亩
                    ||清除外来入侵植物||40亩|=|86|亩
                    ||布设水质自动监测点||4个|≥|12|个
                    |质量指标|栽植乡土植物成活率|88%|90.5%|≥|92|%
                    |时效指标|补水渠系清淤完成时间||||2024-09-30||2024年9月30日
                    效益指标|社会效益指标|湿地科普参观人次|1.6万人次|2.1万人次|≥|2.5|万人次
                    |生态效益指标|核心区水质类别|Ⅳ类|Ⅳ类||Ⅲ类及以上
                    满意度指标|服务对象满意度指标|周边村民满意度|86%|88.4%|≥|90|%
                    """
                ),
            ],
        };

    private static IEnumerable<Indicator> Rows(string goal, string rows) =>
        Indicators($"l1 l2 name @{ApplicationLayout.YearBefore} last cmp value unit printed", rows)
            .Select(i => i with { Attributes = [new LabelledText("目标名称", goal), .. i.Attributes] });
}
