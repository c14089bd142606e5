using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>Three projects of a health bureau; the sum on the first table is what they add up to.</summary>
internal static class HealthDisclosure
{
    private const string Title = "清河县卫生健康局2024年部门预算项目支出绩效目标公开表";
    private const string Columns = "l1 l2 name cmp value unit printed";

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Doctors(), PublicHealth(), Equipment()];
        return new CorpusDocument("01-project-disclosure", forms, [.. DisclosureLayout.Print(forms)]);
    }

    private static Form Form(string project, string amount) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = Title,
            FiscalYear = 2024,
            Division = "清河县",
            Unit = Named("清河县卫生健康局", "043001"),
            Project = Named(project),
            Funds = Money("万元", $"total|金额|{amount}"),
        };

    private static Form Doctors() =>
        Form("乡村医生基本报酬及养老补助", "186.40") with
        {
            Attributes = [new LabelledText("合计", "529.90")],
            Goals = Lines(
                """
                目标1：足额发放在岗乡村医生基本报酬和离岗老年乡村医生生活补助，稳定基层卫生队伍；
                目标2：补齐山区行政村村医空白点，实现一村一医；
                目标3：组织乡村医生参加县级集中培训，提高常见病诊疗能力。
                """
            ),
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|在岗乡村医生人数|≥|214|人
                ||离岗老年乡村医生补助人数||138|人
                ||县级集中培训期数|≥|4|期
                |质量指标|补助发放准确率|=|100|%
                ||培训考核合格率|≥|92|%
                |时效指标|补助发放到位时间||2024-12-20||2024年12月20日前
                |成本指标|在岗乡村医生报酬|≤|128.4|万元
                ||离岗老年乡村医生补助|≤|46|万元
                ||集中培训费|≤|12|万元
                效益指标|社会效益指标|基层首诊能力||明显提升|
                |可持续影响指标|乡村医生队伍稳定程度||持续稳定|
                满意度指标|服务对象满意度指标|乡村医生满意度|≥|95|%
                ||群众就医满意度|≥|90|%
                """
            ),
            Notes = ["备注：1.请从上述指标中选择适合的填报，也可自行增加或调整。2.一个项目一张表。"],
        };

    private static Form PublicHealth() =>
        Form("基本公共卫生服务县级配套资金（常住人口按每人89元）", "243.50") with
        {
            Goals = Lines(
                """
                目标1：为城乡居民免费提供健康档案、预防接种、老年人健康管理等基本公共卫生服务。
                目标2：重点人群家庭医生签约履约，慢性病患者规范管理。
                """
            ),
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|适龄儿童国家免疫规划疫苗接种率|≥|90|%
                ||65岁及以上老年人城乡社区规范健康管理服务率|≥|64|%
                ||高血压患者管理人数|≥|15600|人
                ||2型糖尿病患者管理人数|≥|4820|人
                ||肺结核患者管理率|≥|90|%
                |质量指标|居民规范化电子健康档案覆盖率|≥|64|%
                ||高血压患者基层规范管理服务率|≥|64|%
                |时效指标|资金拨付及时率|=|100|%
                |成本指标|人均补助标准|=|89|元/人
                ||县级配套总额|≤|243.5|万元
                效益指标|社会效益指标|城乡居民公共卫生差距||不断缩小|
                |可持续影响指标|居民健康素养水平|≥|28|%
                满意度指标|服务对象满意度指标|受益群众满意度|≥|85|%
                """
            ),
            Notes = ["备注：1.请从上述指标中选择适合的填报，也可自行增加或调整。2.一个项目一张表。"],
        };

    private static Form Equipment() =>
        Form("县中医院急救设备购置", "100.00") with
        {
            Goals = ["购置急救转运车及车载设备，缩短急救反应时间，提高危重病人抢救成功率。"],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|购置负压救护车|=|2|辆
                ||购置车载呼吸机、除颤仪、心电监护仪等设备|≥|6|台（套）
                |质量指标|设备验收合格率|=|100|%
                |时效指标|设备交付使用时间||2024-09-30||2024年9月30日
                |成本指标|救护车购置成本|≤|70|万元
                ||车载设备购置成本|≤|30|万元
                效益指标|经济效益指标|院外急救业务收入||有所增长|
                |社会效益指标|急救平均反应时间|≤|12|分钟
                |生态效益指标|医疗废物规范处置率|=|100|%
                满意度指标|服务对象满意度指标|患者及家属满意度|≥|93|%
                """
            ),
        };
}
